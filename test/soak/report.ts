import { mean } from 'simple-statistics'
import { leastOfWindows, measureGrowth, toleratedShare } from './growth.ts'
import type { Held } from './probe.ts'
import type { SoakRun } from './soak.ts'

/** Share of the samples that is left to warming up: caches, compiled code. */
const WARM_UP = 0.25

/**
 * Fewer visits say nothing of a leak: what warming up adds to the first of them is more than it.
 */
export const LEAST_VISITS = 40

const QUANTITIES: readonly { key: keyof Held; label: string; decimals: number }[] = [
  { key: 'heapMB', label: 'Script heap, MB', decimals: 1 },
  { key: 'nodes', label: 'DOM nodes', decimals: 0 },
  { key: 'listeners', label: 'Event listeners', decimals: 0 },
  { key: 'workers', label: 'Workers', decimals: 0 },
  { key: 'graphics', label: 'Graphics contexts', decimals: 0 },
  { key: 'buffersMB', label: 'ArrayBuffers, MB', decimals: 1 },
  { key: 'blobs', label: 'Blob addresses', decimals: 0 },
  { key: 'cachesMB', label: 'Caches, MB', decimals: 1 },
  { key: 'databasesMB', label: 'Databases, MB', decimals: 1 },
  { key: 'wordsKB', label: 'Kept words, kB', decimals: 1 },
  { key: 'processMB', label: 'Process memory, MB', decimals: 0 },
]

/** `none` where a run is too short to tell whether memory grows. */
export type Verdict = 'sound' | 'trouble' | 'none'

/** The quantities that grow over the run, by their names; null where it is too short to tell. */
export function findGrowing(run: SoakRun): readonly string[] | null {
  const samples = run.samples.slice(Math.floor(run.samples.length * WARM_UP))
  if (samples.length < LEAST_VISITS) return null
  return QUANTITIES.filter(print(samples, toleratedShare(run.minutes))).map(({ label }) => label)
}

/** Prints the run and what is to be thought of it. */
export function report(run: SoakRun): Verdict {
  const faults = [...run.faults].map(([name, times]) => `${name} ${times}x`).join(', ')
  console.log(
    `\n${run.interactions} touches in ${run.visits} visits, ${run.updates} updates of the data; faults: ${faults || 'none'}.\n`,
  )
  const growing = findGrowing(run)
  const troubles = [
    ...run.errors,
    ...run.leftovers.map((text) => `left over: ${text}`),
    ...run.endsWrong.map((text) => `at the end: ${text}`),
    ...(growing ?? []).map((label) => `growing: ${label}`),
  ]
  for (const trouble of troubles.slice(0, 20)) console.error(`✗ ${trouble}`)
  const rest = troubles.length - 20
  if (rest > 0) console.error(`… and ${rest} more`)
  if (growing === null)
    console.log(
      `No verdict on memory: ${run.visits} visits, a quarter of them to warm up; at least ${LEAST_VISITS} more are needed.`,
    )
  else if (troubles.length === 0) console.log('✓ No error, nothing left over, nothing growing.')
  if (troubles.length > 0) console.log(`${troubles.length} troubles.`)
  if (troubles.length > 0) return 'trouble'
  return growing === null ? 'none' : 'sound'
}

/** Prints a line for a quantity; true when it grows. */
function print(samples: SoakRun['samples'], tolerated: number) {
  return ({ key, label, decimals }: (typeof QUANTITIES)[number]): boolean => {
    const values = samples.map(([, held]) => held[key])
    const { share, noise, isGrowing } = measureGrowth(
      leastOfWindows(samples.map(([time, held]) => [time, held[key]])),
      tolerated,
    )
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`
    console.log(
      `${label.padEnd(20)} mean ${mean(values).toFixed(decimals).padStart(8)}  first ${(values[0] ?? 0).toFixed(decimals).padStart(8)}  last ${(values.at(-1) ?? 0).toFixed(decimals).padStart(8)}  trend ${percent(share).padStart(7)} ± ${percent(noise)}${isGrowing ? '  GROWING' : ''}`,
    )
    return isGrowing
  }
}
