import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Verdict } from '../../soak/report'

let verdict: Verdict
let isProved = true
vi.mock('../../tools/build-if-needed', () => ({ buildIfNeeded: () => Promise.resolve() }))
vi.mock('../../soak/soak', () => ({ soak: () => Promise.resolve({}) }))
vi.mock('../../soak/report', () => ({ report: () => verdict }))
vi.mock('../../soak/prove', () => ({ prove: () => Promise.resolve(isProved) }))

let said = ''
const { argv, exitCode } = process

beforeEach(() => {
  said = ''
  vi.spyOn(console, 'log').mockImplementation((text: string) => (said += `${text}\n`))
})
afterEach(() => {
  vi.restoreAllMocks()
  process.argv = argv
  process.exitCode = exitCode
})

/** The code with which the command ends. */
async function run(...options: string[]): Promise<unknown> {
  process.argv = [...argv.slice(0, 2), ...options]
  process.exitCode = undefined
  vi.resetModules()
  await import('../../soak/main')
  const ended: unknown = process.exitCode
  return ended ?? 0
}

it.each([
  ['sound', [], 0],
  ['trouble', [], 1],
  ['none', [], 3],
  ['sound', ['--errors-only'], 0],
  ['trouble', ['--errors-only'], 1],
] as const)('%s with %j ends with %i', async (found, options, code) => {
  verdict = found
  expect(await run(...options)).toBe(code)
  expect(said).toBe('')
})

it('a run too short for a verdict passes where only errors are asked for, and says so', async () => {
  verdict = 'none'
  expect(await run('--minutes', '3', '--errors-only')).toBe(0)
  expect(said).toBe('Only errors and leftovers were looked for, as asked: there are none.\n')
})

it('a proof that does not see a leak fails', async () => {
  expect(await run('--prove')).toBe(0)
  isProved = false
  expect(await run('--prove')).toBe(1)
})

it('a length that is no number is refused', async () => {
  await expect(run('--minutes', 'x')).rejects.toThrow('--minutes')
})
