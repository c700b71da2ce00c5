import type { LocalizedText, RegionCode } from '../contract'
import { isTotal, standingOf, type UnitNoun } from './comparison'
import { buildComposition, commonestParts } from './composition'
import type { Dataset } from './dataset'
import type { Ranking } from './ranking-model'
import { sumOf } from './sum'
import { standingAt } from './ranks'

/** What a ranking shows, in one fact with its number. */
export type RankingFinding =
  | { readonly kind: 'nothing' }
  /** Invented figures show nothing. */
  | { readonly kind: 'sample' }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'same'; readonly value: number; readonly count: number }
  /** Rows whose value is above the average, whichever side is better. */
  | { readonly kind: 'above'; readonly count: number; readonly of: number }
  /** Percent of a total that its few largest rows hold. */
  | { readonly kind: 'topShare'; readonly count: number; readonly percent: number }
  | { readonly kind: 'leader'; readonly name: string; readonly value: number }
  | {
      readonly kind: 'standing'
      readonly name: string
      readonly rank: number
      readonly total: number
      readonly tied: number
      readonly noun: UnitNoun
    }
  | {
      readonly kind: 'category'
      /** The commonest, or all that share the first place. */
      readonly labels: readonly LocalizedText[]
      readonly count: number
      readonly of: number
      readonly noun: UnitNoun
    }

const TOP = 3

export function findInRanking(
  dataset: Dataset,
  ranking: Ranking,
  code: RegionCode,
): RankingFinding {
  const { indicator, period } = ranking
  if (ranking.status === 'contoh') return { kind: 'sample' }
  if (indicator.kind === 'category') {
    const composition = buildComposition(dataset, ranking.area.code, indicator, period)
    const { present, noun } = composition
    const commonest = commonestParts(composition)
    const [first] = commonest
    if (!first) return { kind: 'nothing' }
    const labels = commonest.map(({ label }) => label)
    return { kind: 'category', labels, count: first.count, of: present, noun }
  }
  const present = ranking.rows.filter((row) => row.rank !== null)
  const [leader] = present
  if (!leader || leader.value === null) return { kind: 'nothing' }
  const values = present.map((row) => row.value ?? 0)
  const own = ranking.rows.find((row) => row.code === code)
  if (own?.value === null) return { kind: 'missing', name: own.name }
  const region = dataset.regions.get(code)
  if (region?.level === 'kecamatan' && !own) {
    // The rows are its desa; the finding is about the kecamatan itself.
    const standing = standingOf(dataset, indicator, period, code)
    if (standing) return { kind: 'standing', name: region.name, ...standing, noun: 'kecamatan' }
  }
  if (new Set(values).size === 1)
    return { kind: 'same', value: leader.value, count: present.length }
  if (own && own.rank !== null) {
    const place = standingAt(own.rank, present)
    return { kind: 'standing', name: own.name, ...place, noun: ranking.noun }
  }
  if (isTotal(indicator)) {
    const sum = sumOf(values)
    if (present.length <= TOP || sum <= 0 || values.some((value) => value < 0)) {
      return { kind: 'leader', name: leader.name, value: leader.value }
    }
    const top = values
      .toSorted((a, b) => b - a)
      .slice(0, TOP)
      .filter((value) => value > 0)
    const held = sumOf(top)
    return { kind: 'topShare', count: top.length, percent: (100 * held) / sum }
  }
  const { average } = ranking
  if (average === null) return { kind: 'leader', name: leader.name, value: leader.value }
  const count = values.filter((value) => value > average).length
  return { kind: 'above', count, of: present.length }
}
