import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SECURITY_POLICY } from '../../../vite.config'

/** Directives that the page's own tag cannot give. */
const HEADER_ONLY = "; frame-ancestors 'self'"

const FILES = {
  'docs/peladen/tajuk-nginx.conf': /^add_header ([\w-]+) "([^"]+)" always;$/gm,
  'public/.htaccess': /^ +Header always set ([\w-]+) "([^"]+)"$/gm,
}

function headersOf(file: keyof typeof FILES): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(FILES[file])
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}

test.each(Object.keys(FILES) as (keyof typeof FILES)[])(
  '%s sends the policy of the page, and who may frame it',
  (file) => {
    expect(headersOf(file)['Content-Security-Policy']).toBe(SECURITY_POLICY + HEADER_ONLY)
  },
)

test('both servers send the same headers', () => {
  const [nginx, apache] = [
    headersOf('docs/peladen/tajuk-nginx.conf'),
    headersOf('public/.htaccess'),
  ]
  expect(nginx).toEqual(apache)
  expect(Object.keys(nginx).toSorted()).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ])
})

test('the policy lets nothing inline and nothing of others run', () => {
  expect(SECURITY_POLICY).toMatch(/^default-src 'none';/)
  expect(SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
})
