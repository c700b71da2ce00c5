import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROBLEM_MESSAGES } from '../../../src/prepare/problems/problem-messages'

const FOLDER = 'test/unit/prepare'
const SELF = 'problem-coverage.test.ts'

/** The tests of this folder, each of which may name the problems that its fixtures raise. */
const tests = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name) && !name.endsWith(SELF))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))

/** Named as a whole string: `kode-ganda` is not named by `kode-ganda-lain`. */
function isNamed(id: string): boolean {
  return tests.some((text) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))
}

it.each(Object.keys(PROBLEM_MESSAGES))('%s is raised by some fixture', (id) => {
  expect(isNamed(id)).toBe(true)
})

it.each(Object.entries(PROBLEM_MESSAGES))(
  '%s says in both languages what to do, in whole sentences',
  (_id, message) => {
    const params = new Proxy<Record<string, string>>({}, { get: () => '1' })
    const { id, en } = message(params)
    for (const text of [id, en]) {
      expect(text).toMatch(/[.?!]$/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
    expect(id).not.toBe(en)
  },
)
