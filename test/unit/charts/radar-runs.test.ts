import { expect, test } from 'vitest'
import { radarRuns } from '../../../src/charts/radar-runs'

const p = (x: number) => ({ x, y: 0 })

test('known scores all round close the line', () => {
  expect(radarRuns([p(1), p(2), p(3)])).toEqual(['M1 0L2 0L3 0Z'])
})

test('a missing score interrupts the line and is never drawn as zero', () => {
  expect(radarRuns([p(1), p(2), null, p(4)])).toEqual(['M4 0L1 0L2 0'])
  expect(radarRuns([null, p(2), p(3), null, p(5), p(6)])).toEqual(['M2 0L3 0', 'M5 0L6 0'])
})

test('a score between two missing ones has no line, and without scores there is none', () => {
  expect(radarRuns([null, p(2), null])).toEqual([])
  expect(radarRuns([null, null])).toEqual([])
})
