import type { AdminLevel, Indicator, Region } from '../contract'
import { findReasons } from './attention-reasons'
import { nounOf, valuesOf } from './comparison'
import { normalisedScore } from './component-cards'
import { getValue, latestPeriod, type Dataset } from './dataset'
import {
  countSlot,
  noteSlot,
  positionSlot,
  printedGap,
  regionSlot,
  valueSlot,
  wordSlot,
} from './sentence-slots'
import type { SentenceSlot } from './sentence-types'
import type { NumberLink, ProfileSentence } from './sentence-profile-types'
import { findStrengths, type RelativeStanding } from './strengths'
import { worstStatus } from './status'
import { judgedIndicators } from './topics'
import { isYesNo } from './value-label'
import { sideOutside, tukeyFences, type Fences, type Limits } from './tukey-fences'

/** How many of a region's scored indicators lie in the worst fifth of its level, and the worst of them. */
export function describeWorstFifth(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const { reasons, known } = findReasons(dataset, region)
  const [first] = reasons
  if (!first) return []
  const units = dataset.regions.all.filter(({ level }) => level === region.level)
  return [
    {
      rule: 'seperlima',
      statement: {
        template: reasons.length === 1 ? 'inWorstFifthOne' : 'inWorstFifth',
        slots: {
          area: regionSlot(region, true),
          count: countSlot(reasons.length),
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
      links: reasons.map(({ indicator, period }) => linkTo(indicator, period, region)),
      status: worstStatus(reasons.map(({ status }) => status)),
    },
  ]
}

/**
 * Of the indicators in which a region is in the lower, or upper, quarter of its siblings the one furthest
 * from their average on the 0-100 scale of the scores; those in `told` are not told again.
 */
export function describeExtreme(
  dataset: Dataset,
  region: Region,
  side: 'weak' | 'strong',
  told: ReadonlySet<string>,
): readonly ProfileSentence[] {
  const { strengths, weaknesses, parent } = findStrengths(dataset, region.code, {
    limit: Number.POSITIVE_INFINITY,
  })
  const sign = side === 'weak' ? -1 : 1
  const [found] = (side === 'weak' ? weaknesses : strengths)
    .filter(({ indicator }) => !told.has(indicator.id))
    .map((standing) => ({ ...standing, gap: sign * gapOf(standing) }))
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => b.gap - a.gap)
  if (!found || !parent || found.average === null) return []
  const { indicator, period, status } = found
  return [
    {
      rule: side === 'weak' ? 'lemah' : 'unggul',
      statement: {
        template: side === 'weak' ? 'weakAmong' : 'strongAmong',
        slots: {
          [side]: { kind: 'indicator', indicator },
          ...standingSlots(found, region.level),
          parent: regionSlot(parent),
          average: valueSlot(indicator, period, found.average, parent.code),
        },
      },
      links: [linkTo(indicator, period, region), linkTo(indicator, period, parent)],
      status,
    },
  ]
}

/** Points of the normalisation above the average; 0 where the printed figures are the same. */
function gapOf({ indicator, value, average }: RelativeStanding): number {
  if (average === null || printedGap(indicator, value, average) === 0) return 0
  return (normalisedScore(indicator, value) ?? 0) - (normalisedScore(indicator, average) ?? 0)
}

function standingSlots(
  found: RelativeStanding,
  level: AdminLevel,
): Readonly<Record<string, SentenceSlot>> {
  const { indicator, period, value, status, rank, total, tied, noun } = found
  return {
    value: valueSlot(indicator, period, value, undefined, level),
    note: noteSlot(status),
    position: positionSlot({ rank, total, tied }, indicator.direction),
    count: countSlot(total),
    noun: { kind: 'noun', noun },
  }
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

const known = new WeakMap<Dataset, Map<string, Fences | null>>()

/** The fences of one indicator over a level, found once a dataset: a print job asks for each region. */
function fencesOf(
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
  units: readonly Region[],
): Fences | null {
  let ofDataset = known.get(dataset)
  if (!ofDataset) known.set(dataset, (ofDataset = new Map<string, Fences | null>()))
  const key = `${region.level}/${indicator.id}`
  let fences = ofDataset.get(key)
  if (fences === undefined) {
    const valued = valuesOf(dataset, indicator, latestPeriod(indicator), units)
    ofDataset.set(
      key,
      (fences = tukeyFences(
        valued.map(({ value }) => value),
        limitsOf(indicator, valued),
      )),
    )
  }
  return fences
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
