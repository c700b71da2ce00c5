import type { Indicator, Period } from '../contract'
import { isCommonest } from './composition'
import { getValue, type Dataset } from './dataset'
import { describeArea, describeComposition } from './sentence-area'
import {
  describeAhead,
  describeBehind,
  describeComponents,
  describeEnd,
  describeRegency,
  describeStanding,
} from './sentence-behind'
import { describeDisagreement } from './sentence-disagreement'
import { describeRegion } from './sentence-region'
import type { SentenceQuery, SentenceSlot, Statement, TemplateId } from './sentence-types'

/**
 * How a region stands by the one rule (ADR 11), and what the chosen indicator says of it, by fixed rules: the
 * same data give the same words. A statement is left out when its numbers do not bear it. Estimates say so; of
 * samples nothing is said but that they are.
 */
export function buildSentence(dataset: Dataset, query: SentenceQuery): readonly Statement[] {
  const { isBrief = false } = query
  const region = dataset.regions.get(query.region) ?? dataset.regions.root
  const told = buildIndicatorSentence(dataset, query)
  if (region.level === 'kabupaten') {
    const behind = describeBehind(dataset, region)
    // Where there is little room, who is behind and why comes before all else.
    if (isBrief) return [...behind, ...opening(told)]
    return [
      ...describeRegency(dataset, region),
      ...behind,
      ...describeAhead(dataset, region),
      ...opening(told),
    ]
  }
  const standing = [...describeDisagreement(dataset, region), ...describeStanding(dataset, region)]
  const components = describeComponents(dataset, region)
  const weak = components.filter(({ template }) => template.startsWith('weak'))
  if (isBrief) return [...standing, ...weak, ...told.slice(0, 1)]
  return [...standing, ...describeEnd(dataset, region), ...components, ...opening(told)]
}

/** Beside a standing only the first statement of the indicator has room, with what it must be read by. */
function opening(told: readonly Statement[]): readonly Statement[] {
  const caveats: readonly TemplateId[] = ['isSample', 'isEstimate', 'notForKelurahan']
  const [first] = told.filter(({ template }) => !caveats.includes(template))
  return told.filter((one) => one === first || caveats.includes(one.template))
}

/** There is no figure of which more could be said. */
const MISSING: readonly TemplateId[] = ['noDataHere', 'withheldHere', 'tooThinHere']

/** What the chosen indicator says of a region, and of that indicator alone. */
export function buildIndicatorSentence(
  dataset: Dataset,
  query: SentenceQuery,
): readonly Statement[] {
  const { indicator, period, isBrief = false } = query
  const region = dataset.regions.get(query.region) ?? dataset.regions.root
  const hasAny = dataset.regions.all.some(
    (other) => getValue(dataset, indicator.id, period, other.code) !== null,
  )
  if (!hasAny) return [{ template: 'noData', slots: subjectOf(indicator, period) }]
  const found = isCommonest(indicator, region.level)
    ? describeComposition(dataset, region, indicator, period)
    : region.level === 'kabupaten'
      ? describeArea(dataset, region, indicator, period, isBrief)
      : describeRegion(dataset, region, indicator, period)
  const body = isBrief ? found.slice(0, 1) : found
  const status = indicator.status[region.level === 'kabupaten' ? 'kecamatan' : region.level]
  if (found[0] && MISSING.includes(found[0].template)) return body
  if (status === 'contoh') return [{ template: 'isSample', slots: subjectOf(indicator, period) }]
  if (status === 'perkiraan') return [...body, { template: 'isEstimate', slots: {} }]
  return body
}

function subjectOf(indicator: Indicator, period: Period): Readonly<Record<string, SentenceSlot>> {
  return { indicator: { kind: 'indicator', indicator }, period: { kind: 'period', period } }
}
