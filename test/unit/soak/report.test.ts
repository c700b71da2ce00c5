import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Held } from '../../soak/probe'
import { LEAST_VISITS, report } from '../../soak/report'
import type { SoakRun } from '../../soak/soak'

const CLEAN: Held = {
  ...{ cachesMB: 4, databasesMB: 1, wordsKB: 2 },
  ...{ heapMB: 60, nodes: 3000, listeners: 400, workers: 1, graphics: 2 },
  ...{ buffersMB: 20, blobs: 3, processMB: 300 },
}

/** A run of so many visits, each of which leaves something behind. */
function runOf(visits: number, leak: Partial<Held> = {}): SoakRun {
  const samples = Array.from({ length: visits }, (_, at): [number, Held] => {
    const held = Object.entries<number>({ ...CLEAN }).map(([key, value]) => {
      const noise = 1 + 0.01 * Math.sin(at * 2.3)
      return [key, value * noise + at * (leak[key as keyof Held] ?? 0)] as const
    })
    const all: unknown = Object.fromEntries(held)
    return [at * 10, all as Held]
  })
  const nothing = { errors: [], leftovers: [], endsWrong: [], faults: new Map() }
  return { minutes: visits / 6, interactions: visits, visits, updates: 0, samples, ...nothing }
}

let said = ''
beforeEach(() => {
  said = ''
  const listen = (text: string) => (said += `${text}\n`)
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('finds nothing in a run in which nothing grows', () => {
  expect(report(runOf(200))).toBe('sound')
  expect(said).toContain('nothing growing')
})

it('gives no verdict on fewer visits than show a leak', () => {
  expect(report(runOf(LEAST_VISITS))).toBe('none')
  expect(said).toContain('No verdict on memory')
  expect(said).not.toContain('nothing growing')
})

it.each([
  ['Script heap', { heapMB: 0.1 }],
  ['DOM nodes', { nodes: 5 }],
  ['Event listeners', { listeners: 1 }],
  ['ArrayBuffers', { buffersMB: 1 }],
  ['Blob addresses', { blobs: 0.2 }],
  ['Caches', { cachesMB: 0.1 }],
  ['Databases', { databasesMB: 0.1 }],
  ['Kept words', { wordsKB: 0.1 }],
  ['Process memory', { processMB: 1 }],
] as const)('sees a leak of %s at each visit', (label, leak) => {
  expect(report(runOf(200, leak))).toBe('trouble')
  expect(said).toContain(`growing: ${label}`)
})
