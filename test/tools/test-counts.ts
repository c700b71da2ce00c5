import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

export const UNIT_REPORT = '.cache/reports/unit.json'
/** Of the slow unit tests, which `npm run test:all` runs too. */
const SLOW_REPORT = '.cache/reports/slow.json'
export const E2E_REPORT = '.cache/reports/e2e.json'

export type TestCounts = {
  passed: number
  failed: number
  /** Browser tests that passed only when they were run again; counted as passed. */
  flaky: number
  /** Kinds of test of which not one was run. */
  missing: string[]
}

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), flaky: z.int(), unexpected: z.int() }),
})

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** Counts the tests that were really run, from the reports of Vitest and Playwright. */
export function countTests(): TestCounts {
  const unit = VitestReport.safeParse(read(UNIT_REPORT)).data
  const stats = PlaywrightReport.safeParse(read(E2E_REPORT)).data?.stats
  const slow = VitestReport.safeParse(read(SLOW_REPORT)).data
  const unitPassed = unit?.numPassedTests ?? 0
  const e2ePassed = (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  return {
    passed: unitPassed + (slow?.numPassedTests ?? 0) + e2ePassed,
    failed: (unit?.numFailedTests ?? 0) + (slow?.numFailedTests ?? 0) + (stats?.unexpected ?? 0),
    flaky: stats?.flaky ?? 0,
    missing: [...(unitPassed === 0 ? ['unit'] : []), ...(e2ePassed === 0 ? ['e2e'] : [])],
  }
}
