import type { Indicator, Region } from '../contract'
import { answerOnce } from './answer-once'
import { findReasons } from './attention-reasons'
import { nounOf, valuesOf } from './comparison'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { depthsOf } from './depth'
import {
  areaValueSlot,
  countSlot,
  noteSlot,
  positionSlot,
  typedSlot,
  valueSlot,
  wordSlot,
} from './sentence-slots'
import type { NumberLink, ProfileSentence } from './sentence-profile-types'
import { worstStatus } from './status'
import { judgedIndicators } from './topics'
import { isYesNo } from './value-label'
import { sideOutside, tukeyFences, type Fences, type Limits } from './tukey-fences'

/**
 * How many of a region's scored indicators lie in the worst fifth of its level, and the deepest of them: only
 * where so many would seldom come together by chance, for four of 21 is what chance gives.
 */
export function describeWorstFifth(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const { reasons, known, count, isUnusual } = findReasons(dataset, region)
  const counted = reasons.filter(({ isInWorstFifth }) => isInWorstFifth)
  const [first] = counted
  if (!first || !isUnusual) return []
  const units = dataset.regions.all.filter(({ level }) => level === region.level)
  return [
    {
      rule: 'seperlima',
      statement: {
        template: 'inWorstFifth',
        slots: {
          area: typedSlot(region, true),
          count: countSlot(count),
          total: countSlot(known),
          noun: { kind: 'noun', noun: nounOf(units) },
          first: { kind: 'indicator', indicator: first.indicator },
          firstValue: valueSlot(
            first.indicator,
            first.period,
            first.value,
            undefined,
            region.level,
          ),
          note: noteSlot(first.status),
        },
      },
      links: counted.map(({ indicator, period }) => linkTo(indicator, period, region)),
      status: worstStatus(counted.map(({ status }) => status)),
    },
  ]
}

/** At least so much better than the level, and never the only thing that is known. */
const OUTSTANDING = 90

/** The indicator in which a region is furthest ahead of its level; those in `told` are not told again. */
export function describeStrength(
  dataset: Dataset,
  region: Region,
  told: ReadonlySet<string>,
): readonly ProfileSentence[] {
  const [found] = depthsOf(dataset, region)
    .filter(({ indicator, depth }) => depth >= OUTSTANDING && !told.has(indicator.id))
    .toSorted((a, b) => b.depth - a.depth)
  if (!found) return []
  const { indicator, period, status, total, rank, tied, value } = found
  const units = dataset.regions.all.filter(({ level }) => level === region.level)
  return [
    {
      rule: 'unggul',
      statement: {
        template: 'strongAmong',
        slots: {
          strong: { kind: 'indicator', indicator },
          value: areaValueSlot(dataset, indicator, period, value, region),
          note: noteSlot(status),
          position: positionSlot({ rank, total, tied }, indicator.direction),
          count: countSlot(total),
          noun: {
            kind: 'noun',
            noun: nounOf(valuesOf(dataset, indicator, period, units).map((entry) => entry.region)),
          },
        },
      },
      links: [linkTo(indicator, period, region)],
      status,
    },
  ]
}

/**
 * The scored figure that lies furthest outside Tukey's (1977) fences over all units of the level, measured
 * in distances between them, and on the bad side: what is unusually good needs no visit. Those in `told` are left out.
 */
export function describeOutside(
  dataset: Dataset,
  region: Region,
  told: ReadonlySet<string>,
): readonly ProfileSentence[] {
  if (region.level === 'kabupaten') return []
  const units = dataset.regions.all.filter(({ level }) => level === region.level)
  const outside = judgedIndicators(dataset).flatMap((indicator) => {
    // Of yes and no the rarer one is far from nothing.
    if (isYesNo(indicator, region.level)) return []
    const period = latestPeriod(indicator)
    const value = getValue(dataset, indicator.id, period, region.code)
    if (value === null || told.has(indicator.id)) return []
    const fences = fencesOf(dataset, indicator, region, units)
    const side = sideOutside(value, fences)
    const bad = indicator.direction === 'higher-is-better' ? 'low' : 'high'
    if (!fences || side !== bad) return []
    const fence = fences[bad]
    if (fence === null) return []
    return [{ indicator, period, value, fence, beyond: fences.beyond(value), side: bad }]
  })
  const [found] = outside.toSorted((a, b) => b.beyond - a.beyond)
  if (!found) return []
  const { indicator, period, value, fence } = found
  const status = indicator.status[region.level]
  return [
    {
      rule: 'pencilan',
      statement: {
        template: 'outside',
        slots: {
          indicator: { kind: 'indicator', indicator },
          value: valueSlot(indicator, period, value),
          note: noteSlot(status),
          // The sentence says where most of the others are.
          side: wordSlot(found.side === 'low' ? 'above' : 'below'),
          fence: valueSlot(indicator, period, fence, dataset.regions.root.code),
          noun: { kind: 'noun', noun: nounOf(units) },
        },
      },
      links: [linkTo(indicator, period, region)],
      status,
    },
  ]
}

const fencesOnce = answerOnce<Fences | null>()

/** The fences of one indicator over a level, found once a dataset: a print job asks for each region. */
function fencesOf(
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
  units: readonly Region[],
): Fences | null {
  return fencesOnce(dataset, `${region.level}/${indicator.id}`, () => {
    const valued = valuesOf(dataset, indicator, latestPeriod(indicator), units)
    return tukeyFences(
      valued.map(({ value }) => value),
      limitsOf(indicator, valued),
    )
  })
}

/** Shares end at 100 and the indices of desa at 1; what is never negative in any unit cannot be. */
function limitsOf(
  { unit, kind }: Indicator,
  valued: readonly { readonly value: number }[],
): Limits {
  const largest = Math.max(...valued.map(({ value }) => value))
  return {
    minimum: valued.every(({ value }) => value >= 0) ? 0 : null,
    maximum: unit.id === '%' ? 100 : kind === 'index' && largest <= 1 ? 1 : null,
  }
}

/** Where the reader finds a number of a sentence. */
function linkTo(indicator: Indicator, period: string, region: Region): NumberLink {
  return { indicator: indicator.id, period, region: region.code }
}
