import type { OutsideCheck, OutsideChecks } from '../../../contract'
import { operandsOf } from '../../model/formula'
import type { Pair } from '../../../domain/correlation'
import type { ColumnStore } from '../../join/column-store'
import { periodDistance } from '../../join/period-distance'
import { roundTo } from '../../join/round-columns'
import type { ProblemLog } from '../../problems/problem-log'
import type { DeclaredCheck, DeclaredChecks } from '../../read/read-outside-checks'
import { agreementOf, keepsTo, shiftedAgreement, widestBound } from './agreement'
import { isSound, type KnownTables } from './check-independence'
import { classesOf } from './class-side'
import { isMeant, isPattern } from './file-names'
import { measureIndicators, measureOutside, type Measured } from './measure-side'
import { tellDisagreement, tellLooseBound } from './tell-disagreement'

const DECIMALS = 4

/** A year's growth of what is counted of people, and how many years a comparison is worth it. */
const GROWTH = 0.02
const MOST_YEARS = 5

/** At least this share of what the table knows must be in the other one, or the check says nothing. */
const LEAST_SHARE = 0.5

/** The period that the table's own figures are latest in: the file's, not a later one of other files. */
function latestPeriod(
  { table }: DeclaredCheck,
  known: KnownTables,
  store: ColumnStore,
): string | null {
  const names = operandsOf(table.tree)
  const own = names.flatMap(
    (id) => known.indicators.latest(id, (file) => isMeant(table.file, file)) ?? [],
  )
  return own[0] ?? names.flatMap((id) => store.periods(id).at(-1) ?? [])[0] ?? null
}

function measureBoth(check: DeclaredCheck, known: KnownTables, store: ColumnStore) {
  const wanted = latestPeriod(check, known, store)
  const measure = (side: DeclaredCheck['table']): Measured => {
    const outside = known.outside.get(side.file)
    return outside === undefined
      ? measureIndicators(side, wanted ?? '', check.level, store, known.indicators)
      : measureOutside(side, wanted, check.level, store, outside)
  }
  const other = measure(check.other)
  if (check.method !== 'kelas') return { own: measure(check.table), other }
  const classOf = classesOf(check, known) ?? (() => null)
  const values = other.values.map((value) => (value === null ? null : classOf(value)))
  return { own: measure(check.table), other: { ...other, values } }
}

/** A declared check, and how much later its table is than the first that is held against the same figures. */
type DatedCheck = { check: DeclaredCheck; yearsLater: number }

/** What tables of the same kind and of other years have in common. */
function kindOf({ table, other, level, method, bound }: DeclaredCheck): string {
  const file = table.file.replace(/\d+/g, '')
  return JSON.stringify([file, table.measure, other.file, other.measure, level, method, bound])
}

/** The bound of each kind was set for its earliest table. */
function dateChecks(
  checks: readonly DeclaredCheck[],
  known: KnownTables,
  store: ColumnStore,
): DatedCheck[] {
  const first = new Map<string, string>()
  const dated = checks.map((check) => ({
    ...{ check, kind: kindOf(check), period: latestPeriod(check, known, store) },
  }))
  for (const { kind, period } of dated) {
    const before = first.get(kind)
    if (period !== null && (before === undefined || period < before)) first.set(kind, period)
  }
  return dated.map(({ check, kind, period }) => {
    const earliest = first.get(kind)
    const isLater = period !== null && earliest !== undefined
    return {
      check,
      yearsLater: isLater ? Math.floor(periodDistance(period, earliest) / 12) : 0,
    }
  })
}

/**
 * The bound of a difference, wider by what people and families grow in the years since the table for which it
 * was set. A bound below that growth is of copies, which agree whatever their years.
 */
function grownBound({ method, bound }: DeclaredCheck, years: number): number {
  const isDifference = method === 'beda-relatif' || method === 'jumlah'
  return isDifference && bound >= GROWTH ? bound + GROWTH * Math.min(years, MOST_YEARS) : bound
}

/** The result of one check; null when the two do not agree, which is told. */
function checkOne(
  { check, yearsLater }: DatedCheck,
  known: KnownTables,
  store: ColumnStore,
  log: ProblemLog,
): OutsideCheck | null {
  const { level, method, bound } = check
  const { own, other } = measureBoth(check, known, store)
  const positions = store.frame.positionsAt(level)
  const both = positions.flatMap((position, index): { position: number; pair: Pair }[] => {
    const [a, b] = [own.values[index] ?? null, other.values[index] ?? null]
    return a === null || b === null ? [] : [{ position, pair: [a, b] }]
  })
  const of = own.values.filter((value) => value !== null).length
  const compared = both.map(({ pair }) => pair)
  const agreement = agreementOf(method, compared)
  const widest = agreement.widest === null ? undefined : both[agreement.widest]
  const region = widest === undefined ? null : (store.frame.codes[widest.position] ?? null)
  const result = { pairs: both.length, of, region, pair: widest?.pair ?? agreement.figures }
  if (agreement.found === null || both.length < LEAST_SHARE * of) {
    log.error(
      'periksa-luar-terlalu-sedikit',
      { file: check.table.file },
      {
        title: check.title.id,
        titleEn: check.title.en,
        count: both.length,
        of,
        row: check.row,
      },
    )
    return null
  }
  const shifted = shiftedAgreement(method, compared)
  const widestAllowed = widestBound(method, agreement.found, shifted)
  const grown = grownBound(check, yearsLater)
  const isGrown = !keepsTo(bound, method, agreement.found) && !keepsTo(grown, method, widestAllowed)
  const limit = isGrown ? grown : bound
  if (!keepsTo(limit, method, agreement.found)) {
    const told = { ...check, bound: limit }
    tellDisagreement(told, agreement.found, result, known.catalogue, log)
    return null
  }
  if (keepsTo(bound, method, widestAllowed)) {
    tellLooseBound(check, agreement.found, widestAllowed, log)
    return null
  }
  return {
    title: check.title,
    reason: check.reason,
    table: own.side,
    other: other.side,
    level,
    method,
    bound: limit,
    found: roundTo(agreement.found, DECIMALS),
    pairs: both.length,
    of,
    figures: agreement.figures === null ? null : [...agreement.figures],
    shifted: shifted === null || method !== 'peringkat' ? null : roundTo(shifted, DECIMALS),
    widest: method === 'beda-relatif' && level !== 'kabupaten' ? region : null,
    verdict: 'cocok',
  }
}

/** Without the rows about tables that have not come yet. */
export function comeOf(declared: DeclaredChecks, files: ReadonlySet<string>): DeclaredChecks {
  const hasCome = (name: string) =>
    !isPattern(name) || [...files].some((file) => isMeant(name, file))
  return {
    checks: declared.checks.filter(
      ({ table, other }) => hasCome(table.file) && hasCome(other.file),
    ),
    gaps: declared.gaps.filter(({ table }) => hasCome(table)),
  }
}

/**
 * Holds each declared table against its independent one. Below the bound is an error that names the table;
 * what agrees is given back to be published.
 */
export function checkOutside(
  declared: DeclaredChecks,
  known: KnownTables,
  store: ColumnStore,
  log: ProblemLog,
): OutsideChecks {
  const sound = declared.checks.filter((check) => isSound(check, known, log))
  const checks = dateChecks(sound, known, store).flatMap((dated): OutsideCheck[] => {
    const result = checkOne(dated, known, store, log)
    return result === null ? [] : [result]
  })
  const unchecked = declared.gaps.map(({ table, measures, reason }) => ({
    table,
    measures,
    reason,
  }))
  return { checks, unchecked }
}
