import type { Indicator, Period } from '../contract'
import { getValue, type Dataset } from './dataset'
import { describeArea, describeComposition } from './sentence-area'
import { describeComponents } from './sentence-components'
import { describeRegion } from './sentence-region'
import type { SentenceQuery, SentenceSlot, Statement } from './sentence-types'

/**
 * What the chosen indicator says of a region, by fixed rules: the same data give the same words.
 * A statement is left out when its numbers do not bear it. Estimates say so; of samples nothing is said but
 * that they are.
 */
export function buildSentence(dataset: Dataset, query: SentenceQuery): readonly Statement[] {
  const { indicator, period, isBrief = false } = query
  const region = dataset.regions.get(query.region) ?? dataset.regions.root
  const hasAny = dataset.regions.all.some(
    (other) => getValue(dataset, indicator.id, period, other.code) !== null,
  )
  if (!hasAny) return [{ template: 'noData', slots: subjectOf(indicator, period) }]
  const found =
    indicator.kind === 'category' && region.level !== 'desa'
      ? describeComposition(dataset, region, indicator, period)
      : region.level === 'kabupaten'
        ? describeArea(dataset, region, indicator, period, isBrief)
        : describeRegion(dataset, region, indicator, period)
  const components = isBrief ? [] : describeComponents(dataset, region)
  const body = isBrief ? found.slice(0, 1) : [...found, ...components]
  const status = indicator.status[region.level === 'kabupaten' ? 'kecamatan' : region.level]
  if (found[0]?.template === 'noDataHere' || found[0]?.template === 'withheldHere') return body
  if (status === 'contoh') return [{ template: 'isSample', slots: {} }, ...components]
  if (status === 'perkiraan') return [...body, { template: 'isEstimate', slots: {} }]
  return body
}

function subjectOf(indicator: Indicator, period: Period): Readonly<Record<string, SentenceSlot>> {
  return { indicator: { kind: 'indicator', indicator }, period: { kind: 'period', period } }
}
