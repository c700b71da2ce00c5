import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PARTICULAR } from './support/particular-names'

/** The kabupaten of Indonesia, to tell a table of another one: a list of the nation. */
const OF_THE_NATION = 'prepare/intake/places/kabupaten-names.ts'

it('nothing particular to one regency stands in the source: names, codes and waters are in data/', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|css)$/.test(file) && file !== OF_THE_NATION)
  expect(files.length).toBeGreaterThan(500)
  const outside = ['index.html', 'vite.config.ts', 'public/.htaccess']
  const found = [...files.map((file) => join('src', file)), ...outside].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (PARTICULAR.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})
