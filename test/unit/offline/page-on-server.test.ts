import { afterEach, expect, it, vi } from 'vitest'
import { pageOnServer } from '../../../src/offline/page-on-server'
import { withIntegrities } from '../../../src/publish/built-files'

const PAGE = withIntegrities('<html><body><div id="root"></div></body></html>', {
  'assets/index-aaaaaaaa.js': 'sha256-x',
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['the page of the build', new Response(PAGE), PAGE],
  ['half of it', new Response(PAGE.slice(0, PAGE.length / 2)), null],
  ['all but its last bytes', new Response(PAGE.slice(0, -6)), null],
  ['an empty answer', new Response(''), null],
  ['a page of another', new Response('<html><body>Masuk</body></html>'), null],
  ['a server in trouble', new Response(PAGE, { status: 500 }), null],
])('%s', async (_what, response, expected) => {
  vi.stubGlobal('fetch', () => Promise.resolve(response))
  expect(await pageOnServer()).toBe(expected)
})

it('is none without a server', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await pageOnServer()).toBeNull()
})
