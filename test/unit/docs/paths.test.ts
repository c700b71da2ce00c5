import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Documents for those who change the code; a path in them that begins at the root must be there. */
const DOCUMENTS = ['CONTRIBUTING.md', 'architecture.md', 'data-model.md']
const ADR = readdirSync('docs/adr').map((file) => `adr/${file}`)
const ROOTS = /^(src|data|test|docs|public)\/[\w./-]*$/

/** A file that an office may leave out. */
const OPTIONAL: readonly string[] = ['data/sumber-tabel.csv']

/** Whole paths of files and folders between backticks, with those that a command is given. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) =>
    words.split(/[\s,]+/),
  )
  return [...new Set(quoted.filter((word) => ROOTS.test(word) && !OPTIONAL.includes(word)))]
}

test.each([...DOCUMENTS, ...ADR])('%s names only files that are there', (file) => {
  const paths = pathsIn(readFileSync(`docs/${file}`, 'utf8'))
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('the two maps of the code name files at all', () => {
  const paths = ['CONTRIBUTING.md', 'architecture.md'].map(
    (file) => pathsIn(readFileSync(`docs/${file}`, 'utf8')).length,
  )
  expect(Math.min(...paths)).toBeGreaterThan(10)
})

test.each(ADR)('%s says its status below its title', (file) => {
  const [title = '', , status = ''] = readFileSync(`docs/${file}`, 'utf8').split('\n')
  expect(title).toMatch(/^# \d+\. /)
  expect(status).toMatch(/^Status: (accepted|replaced)/)
})

test('every room of src stands on the page of the architecture', () => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const rooms = ['src', 'src/prepare'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  )
  expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(text))).toEqual([])
})
