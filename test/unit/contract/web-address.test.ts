import { expect, it } from 'vitest'
import { isWebAddress } from '../../../src/contract/web-address'

it.each([
  'https://banyuasinkab.bps.go.id/id/statistics-table?subject=519',
  'http://data.go.id',
  'HTTPS://DATA.GO.ID/A#b',
  'https://data.go.id:8443/a/b.csv',
  'https://github.com/@bps/a?surel=a@b.id',
  'https://id.wikipedia.org/wiki/Kabupaten_Banyuasin_(Sumatera_Selatan)',
])('%j is one', (text) => {
  expect(isWebAddress(text)).toBe(true)
})

it.each([
  ['a name and password', 'https://petugas:rahasia@data.go.id/'],
  ['a name alone', 'https://petugas@data.go.id/'],
  ['an empty name', 'https://@data.go.id/'],
  ['another host behind a name', 'https://data.go.id@lain.example/'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,<script>1</script>'],
  ['a file', 'file:///etc/passwd'],
  ['no host', 'https:///data'],
  ['a path only', 'https:data.go.id'],
  ['a host without a dot', 'https://localhost/'],
  ['a port that is none', 'https://data.go.id:99999/'],
  ['a line break that a browser drops', 'https://data.go.id/\na'],
  ['a tab within the scheme', 'ht\ttps://data.go.id/'],
  ['a NUL', 'https://data.go.id/\u0000'],
  ['letters that turn the direction of reading', 'https://data.go.id/\u202Egnp.exe'],
  ['backslashes', 'https:\\\\data.go.id'],
  ['two addresses', 'https://data.go.id https://bps.go.id'],
  ['no scheme', 'data.go.id'],
  ['nothing', ''],
])('%s is none', (_what, text) => {
  expect(isWebAddress(text)).toBe(false)
})
