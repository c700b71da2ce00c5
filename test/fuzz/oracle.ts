import fc from 'fast-check'
import { columnLetter } from '../../src/prepare/intake/grid/grid'
import type { Problem } from '../../src/prepare/problems/problem-log'
import { pick, randomFrom } from '../soak/random'
import { BREAKING, type Touched } from './break-meaning'
import { BREAKING_TITLES } from './break-titles'
import { buildTable } from './build-table'
import { DESA, isLikeItsKecamatan, type Folder, type Reading } from './country'
import { anyDress, settle, type Dress } from './dress'
import { encodeTable, lineOf } from './encode'
import { KEEPING } from './keep-meaning'
import type { Table } from './table'

const BREAKINGS = { ...BREAKING, ...BREAKING_TITLES }

/** `none` leaves a table as it is. */
export const MUTATIONS = ['none', ...Object.keys(KEEPING), ...Object.keys(BREAKINGS)]

/** What a dress must be for some changes, which would else hardly ever be made. */
const FITTED: Record<string, (dress: Dress) => Partial<Dress>> = {
  'columns shuffled': ({ blanks }) => ({
    ...{ isHiding: false, hasNumberRow: false, titleAt: 0, lines: 'one' },
    blanks: blanks.filter((place) => !place.endsWith('column')),
  }),
  'a decimal comma without quotes': ({ csv, numbers }) => ({
    ...{ container: 'csv', csv: { ...csv, delimiter: ',' } },
    numbers: { ...numbers, decimal: ',' },
  }),
  'figures merged': () => ({ container: 'xlsx' }),
  'a note in thousands': ({ figures }) => {
    const counted = figures.filter(
      (id) => !['listrik', 'idm', 'belanja', 'sawah_indeks', 'air_minum'].includes(id),
    )
    return { figures: counted.length > 0 ? counted : ['keluarga'], period: 'column' }
  },
  'a note of a part of the year': () => ({ period: 'column' }),
  'a title of others': ({ seed, heading }) => ({
    subject: (['sex', 'families', 'schools'] as const)[seed % 3] ?? 'sex',
    // A column headed by its own id, or "SMP (sekolah)", is that, whatever the title says.
    heading: heading === 'id' || (heading === 'unit' && seed % 3 === 2) ? 'name' : heading,
    ...{ period: 'column', hasGuide: false },
  }),
  'a sheet of one sex': () => ({ container: 'xlsx', period: 'column', hasGuide: false }),
}

export type Verdict = 'right' | 'false refusal' | 'false warning' | 'silent difference'
export type Case = {
  verdict: Verdict
  mutation: string
  isBroken: boolean
  /** Whether the reader asked which of two places is meant, of which the table itself leaves it open. */
  isAsked: boolean
  name: string
  bytes: Uint8Array
  /** What is wrong, in a line. */
  told: string
}

/** A dress and what happens to the table; `none` comes first, so that a fault of the reader is shrunk to it. */
const anyCase = fc.record({ dress: anyDress, mutation: fc.constantFrom(...MUTATIONS) })

const ASKED = 'baris-jumlah-atau-desa'
const ASKED_OF_SHARES = 'persen-atau-pecahan'

/**
 * The desa named like their kecamatan that were asked about: their figures may by chance be those of a total,
 * and nobody could know. How often is counted, so that a reader who asks of every one is seen.
 */
function askedOf({ sheets }: Table, dress: Dress, { problems }: Reading): Set<string> {
  const lines = new Set(problems.filter(({ id }) => id === ASKED).map(({ row }) => row))
  const codes = sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ region }, row) =>
      region !== undefined && lines.has(lineOf(sheet, row, dress)) ? [region] : [],
    ),
  )
  const mayBeTotal = (code: string) =>
    DESA.some((unit) => unit.code === code && isLikeItsKecamatan(unit))
  return new Set(codes.filter(mayBeTotal))
}

/**
 * Of percentages none of which is above one nobody knows whether they are shares, which is asked of the whole
 * column.
 */
function openShares({ truth }: Table, { problems }: Reading): string[] {
  if (!problems.some(({ id }) => id === ASKED_OF_SHARES)) return []
  const shares = [...truth.keys()].filter((key) => key.startsWith('listrik '))
  return shares.every((key) => Math.abs(truth.get(key) ?? 0) <= 1) ? shares : []
}

function without({ observations, problems }: Reading, asked: ReadonlySet<string>): Reading {
  if (asked.size === 0) return { observations, problems }
  return {
    observations: observations.filter(({ region }) => !asked.has(region)),
    problems: problems.filter(({ id }) => id !== ASKED),
  }
}

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
  // Some tables say that their figures are preliminary, whatever else is wrong with them.
  if (problem.severity === 'catatan' || problem.id === 'angka-sementara') return false
  if (problem.row === null) return true
  if (problem.sheet !== null && problem.sheet !== sheet.name) return false
  const isOfColumn = columns.some((column) => columnLetter(column) === problem.params['found'])
  if (problem.id === 'kolom-tanpa-judul' && isOfColumn) return true
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
  const isEmpty = table.truth.size === 0
  const warning = problems.find(
    ({ severity, id }) =>
      severity === 'peringatan' &&
      !(isEmpty && id === 'tabel-tanpa-angka') &&
      // Some of the notes of these tables say so, or are to be read by an officer.
      !['angka-sementara', 'catatan-tidak-dipahami'].includes(id),
  )
  return warning === undefined ? null : (['false warning', say(warning)] as const)
}

/** Makes the table, changes it, reads it and judges; null where this change cannot be made of this table. */
async function tryCase(given: Dress, mutation: string, folder: Folder): Promise<Case | null> {
  const dress = settle({ ...given, ...FITTED[mutation]?.(given) })
  const table = buildTable(dress)
  const random = randomFrom(dress.seed + 2)
  let touched: Touched | null = null
  const keep = KEEPING[mutation]
  const breaks = BREAKINGS[mutation]
  if (keep !== undefined && !keep(table, dress, random)) return null
  if (breaks !== undefined) {
    const sheet = pick(random, table.sheets)
    const broken = sheet === undefined ? null : breaks(sheet, { table, dress, random })
    if (sheet === undefined || broken === null) return null
    touched = { sheet, ...broken }
  }
  const bytes = await encodeTable(table, dress)
  const reading = await folder.read(table.name, bytes)
  const asked = askedOf(table, dress, reading)
  for (const key of table.truth.keys()) {
    if (asked.has(key.split(' ')[1] ?? '')) table.truth.delete(key)
  }
  const shares = openShares(table, reading)
  for (const key of shares) table.truth.delete(key)
  const rest = without(reading, asked)
  const problems = rest.problems.filter(({ id }) => shares.length === 0 || id !== ASKED_OF_SHARES)
  const [verdict, told] = judge(table, dress, { ...rest, problems }, touched) ?? ['right', '']
  const isAsked = asked.size + shares.length > 0
  return {
    verdict,
    mutation,
    isBroken: breaks !== undefined,
    isAsked,
    name: table.name,
    bytes,
    told,
  }
}

export type Found = { seed: number; case: Case; dress: Dress }

/** Makes the change, or none where it cannot be made of this table. */
async function tryOr(dress: Dress, mutation: string, folder: Folder): Promise<Case> {
  const found = (await tryCase(dress, mutation, folder)) ?? (await tryCase(dress, 'none', folder))
  if (found === null) throw new Error('an unchanged table can always be made')
  return found
}

/** The case of one seed. */
export async function trySeed(seed: number, folder: Folder): Promise<Found> {
  const [first] = fc.sample(anyCase, { seed, numRuns: 1 })
  if (first === undefined) throw new Error('no case')
  const found = await tryOr(first.dress, first.mutation, folder)
  return { seed, case: found, dress: first.dress }
}

/** Cases of one kind have one cause, most likely: the message of a refusal, or the change that nobody noticed. */
export function kindOf({ verdict, mutation, told }: Case): string {
  return `${verdict} · ${verdict === 'silent difference' ? mutation : (told.split(' ')[0] ?? '')}`
}

/** The plainest table that is wrong in the same way. */
export async function shrink(found: Found, folder: Folder): Promise<Found> {
  const { seed } = found
  const property = fc.asyncProperty(anyCase, async ({ dress, mutation }) => {
    return kindOf(await tryOr(dress, mutation, folder)) !== kindOf(found.case)
  })
  const { counterexample } = await fc.check(property, { seed, numRuns: 1 })
  const [plainest] = counterexample ?? []
  if (plainest === undefined) return found
  const { dress, mutation } = plainest
  return { seed, case: await tryOr(dress, mutation, folder), dress }
}
