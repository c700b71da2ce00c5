import fc from 'fast-check'
import { columnLetter } from '../../src/prepare/intake/grid'
import type { Problem } from '../../src/prepare/problems/problem-log'
import { pick, randomFrom } from '../soak/random'
import { BREAKING, type Touched } from './break-meaning'
import { buildTable } from './build-table'
import type { Folder, Reading } from './country'
import { anyDress, settle, type Dress } from './dress'
import { encodeTable, lineOf } from './encode'
import { KEEPING } from './keep-meaning'
import type { Table } from './table'

/** `none` leaves a table as it is. */
export const MUTATIONS = ['none', ...Object.keys(KEEPING), ...Object.keys(BREAKING)]

export type Verdict = 'right' | 'false refusal' | 'false warning' | 'silent difference'
export type Case = {
  verdict: Verdict
  mutation: string
  isBroken: boolean
  name: string
  bytes: Uint8Array
  /** What is wrong, in a line. */
  told: string
}

/** A dress and what happens to the table; `none` comes first, so that a fault of the reader is shrunk to it. */
export const anyCase = fc.record({ dress: anyDress, mutation: fc.constantFrom(...MUTATIONS) })

function difference(truth: Table['truth'], { observations }: Reading): string {
  const read = new Map(
    observations.map((one) => [`${one.indicator} ${one.region} ${one.period}`, one.value]),
  )
  const keys = new Set([...truth.keys(), ...read.keys()])
  const [first] = [...keys].filter((key) => truth.get(key) !== read.get(key))
  if (observations.length > read.size) return 'the same figure twice'
  return first === undefined
    ? ''
    : `${first}: read ${read.get(first) ?? 'nothing'} instead of ${truth.get(first) ?? 'nothing'}`
}

function say({ id, sheet, row, column, message }: Problem): string {
  return [id, sheet, row, column, message.en].filter((part) => part !== null).join(' · ')
}

/** Whether a problem tells of what was broken: its row, its column, or the file that cannot be read at all. */
function names(problem: Problem, { sheet, rows, columns }: Touched, dress: Dress): boolean {
  if (problem.severity === 'catatan') return false
  if (problem.row === null) return true
  if (problem.sheet !== null && problem.sheet !== sheet.name) return false
  const letters = columns.map(columnLetter)
  if (problem.id === 'kolom-tanpa-judul' && letters.includes(String(problem.params['found'])))
    return true
  return rows.some((row) => lineOf(sheet, row, dress) === problem.row)
}

function judge(table: Table, dress: Dress, reading: Reading, touched: Touched | null) {
  const { problems } = reading
  const wrong = difference(table.truth, reading)
  if (touched !== null) {
    const isTold = problems.some((problem) => names(problem, touched, dress))
    return wrong === '' || isTold ? null : (['silent difference', wrong] as const)
  }
  const error = problems.find(({ severity }) => severity === 'galat')
  if (error !== undefined) return ['false refusal', say(error)] as const
  if (wrong !== '') return ['silent difference', wrong] as const
  const warning = problems.find(({ severity }) => severity === 'peringatan')
  return warning === undefined ? null : (['false warning', say(warning)] as const)
}

/** Makes the table, changes it, reads it and judges; null where this change cannot be made of this table. */
export async function tryCase(
  given: Dress,
  mutation: string,
  folder: Folder,
): Promise<Case | null> {
  const dress = settle(given)
  const table = buildTable(dress)
  const random = randomFrom(dress.seed + 2)
  let touched: Touched | null = null
  const keep = KEEPING[mutation]
  const breaks = BREAKING[mutation]
  if (keep !== undefined && !keep(table, dress, random)) return null
  if (breaks !== undefined) {
    const sheet = pick(random, table.sheets)
    const broken = sheet === undefined ? null : breaks(sheet, { table, dress, random })
    if (sheet === undefined || broken === null) return null
    touched = { sheet, ...broken }
  }
  const bytes = await encodeTable(table, dress)
  const reading = await folder.read(table.name, bytes)
  const [verdict, told] = judge(table, dress, reading, touched) ?? ['right', '']
  return { verdict, mutation, isBroken: breaks !== undefined, name: table.name, bytes, told }
}

export type Found = { seed: number; case: Case; dress: Dress }

/** The case of one seed and, when it is wrong, the plainest table that is wrong in the same way. */
export async function trySeed(seed: number, folder: Folder): Promise<Case | Found> {
  const [first] = fc.sample(anyCase, { seed, numRuns: 1 })
  if (first === undefined) throw new Error('no case')
  const found =
    (await tryCase(first.dress, first.mutation, folder)) ??
    (await tryCase(first.dress, 'none', folder))
  if (found === null) throw new Error('an unchanged table can always be made')
  return found.verdict === 'right' ? found : { seed, case: found, dress: first.dress }
}

/** Cases of one kind have one cause, most likely: the message of a refusal, or the change that nobody noticed. */
export function kindOf({ verdict, mutation, told }: Case): string {
  return `${verdict} · ${verdict === 'silent difference' ? mutation : (told.split(' ')[0] ?? '')}`
}

/** Shrinks what a seed has found, within some hundred tries. */
export async function shrink({ seed, case: wrong }: Found, folder: Folder): Promise<Found> {
  let last: Found | null = null
  const property = fc.asyncProperty(anyCase, async ({ dress, mutation }) => {
    const found = (await tryCase(dress, mutation, folder)) ?? (await tryCase(dress, 'none', folder))
    if (found === null || kindOf(found) !== kindOf(wrong)) return
    last = { seed, case: found, dress }
    throw new Error(found.told)
  })
  const { counterexample } = await fc.check(property, { seed, numRuns: 1 })
  const [plainest] = counterexample ?? []
  if (plainest !== undefined) {
    const { dress, mutation } = plainest
    const found = (await tryCase(dress, mutation, folder)) ?? (await tryCase(dress, 'none', folder))
    if (found !== null) return { seed, case: found, dress }
  }
  return last ?? { seed, case: wrong, dress: fc.sample(anyDress, { seed, numRuns: 1 })[0] as Dress }
}
