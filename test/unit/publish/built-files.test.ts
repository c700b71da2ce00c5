import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashBuiltFiles, integrityOf, withIntegrities } from '../../../src/publish/built-files'

let dist = ''
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'built-'))
  for (const path of ['index.html', 'assets/a.js', 'assets/b.css', 'data/x.json', '.vite/m.json']) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), `bytes of ${path}`)
  }
})
afterEach(() => {
  rmSync(dist, { recursive: true, force: true })
})

it('knows every file of the application by its hash, without the data and the build’s own notes', () => {
  const hashes = hashBuiltFiles(dist)
  expect(Object.keys(hashes)).toEqual(['assets/a.js', 'assets/b.css', 'index.html'])
  // By `openssl dgst -sha256 -binary | base64`.
  expect(integrityOf(Buffer.from('abc'))).toBe(
    'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
  )
})

it('writes the hash to each script and style of the page, and those of all, fonts included, into its table', () => {
  const html =
    '<head><script src="./assets/a.js"></script><link href="./assets/font.woff2"></head><body></body>'
  const page = withIntegrities(html, { ...hashBuiltFiles(dist), 'assets/font.woff2': 'sha256-f' })
  const hash = integrityOf(Buffer.from('bytes of assets/a.js'))
  expect(page).toContain(`<script src="./assets/a.js" integrity="${hash}"></script>`)
  expect(page).toContain('<link href="./assets/font.woff2">')
  const [, table = ''] = /id="files">([^<]+)</.exec(page) ?? []
  expect(Object.keys(JSON.parse(table) as object)).toEqual([
    ...['assets/a.js', 'assets/b.css', 'assets/font.woff2'],
  ])
})
