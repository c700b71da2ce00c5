import type { Indicator, Region, RegionCode } from '../contract'
import { getValue, isWithheld, latestPeriod, type Dataset } from './dataset'
import { describeArea } from './sentence-area'
import {
  describeBehind,
  describeComponents,
  describeEnd,
  describeRegency,
  describeStanding,
} from './sentence-behind'
import { describeDisagreement } from './sentence-disagreement'
import {
  describeGaps,
  describePlace,
  describeReshaped,
  describeSamples,
  describeWithheld,
} from './sentence-caveats'
import { describeChanges } from './sentence-change'
import type { NumberLink, ProfileRule, ProfileSentence } from './sentence-profile-types'
import { describeRegion } from './sentence-region'
import { noteSlot } from './sentence-slots'
import { describeOutside, describeStrength, describeWorstFifth } from './sentence-standing'
import type { Statement } from './sentence-types'
import { judgedIndicators } from './topics'
import { isYesNo } from './value-label'

const FEWEST = 2
const MOST = 6
const BRIEF = 3

/** What is told first when there is room for few. */
const WEIGHT: readonly ProfileRule[] = [
  'beda',
  'kedudukan',
  'komponen',
  'ujung',
  'posisi',
  'seperlima',
  'perubahan',
  'pencilan',
  'unggul',
]
/** What a reader must know of the data, the weightiest first. */
const CAVEATS: readonly ProfileRule[] = ['tersembunyi', 'batas', 'kosong', 'contoh']
/** Of these a reader of the brief must hear, whatever else there is to tell. */
const OWED: readonly ProfileRule[] = ['tersembunyi', 'batas']
/** Always true, for regions of which little else is known. */
const FILLERS: readonly ProfileRule[] = ['lengkap', 'wilayah']

/**
 * Two to six sentences that tell a region, by fixed rules: how it stands and in what it falls behind, then
 * position, what is unusual, changed and strong, and last what is to be known of the data (withheld, boundaries
 * changed, missing, samples). The same data give the same words.
 * No sentence rests on a sample; estimates are marked in the words, withheld figures are said to be.
 */
export function buildProfileSentences(
  dataset: Dataset,
  code: RegionCode,
): readonly ProfileSentence[] {
  const all = collect(dataset, dataset.regions.get(code) ?? dataset.regions.root)
  const told = pick(all, WEIGHT).slice(0, MOST - 1)
  const known = [...told, ...pick(all, CAVEATS)].slice(0, MOST)
  return known.length < FEWEST ? [...known, ...pick(all, FILLERS)].slice(0, FEWEST) : known
}

/**
 * Exactly three sentences for the printed brief: how it stands, in what it falls behind, and a third;
 * a withheld figure and a change of boundaries are always among them. Regions with few figures are told with what is known of them.
 */
export function buildBriefSentences(
  dataset: Dataset,
  code: RegionCode,
): readonly ProfileSentence[] {
  const all = collect(dataset, dataset.regions.get(code) ?? dataset.regions.root)
  const owed = pick(all, OWED)
  const told = pick(all, WEIGHT).slice(0, BRIEF - owed.length)
  const rest = pick(all, [...CAVEATS, ...FILLERS]).filter(({ rule }) => !OWED.includes(rule))
  return [...told, ...owed, ...rest].slice(0, BRIEF)
}

function pick(
  all: readonly ProfileSentence[],
  rules: readonly ProfileRule[],
): readonly ProfileSentence[] {
  return rules.flatMap((rule) => all.filter((sentence) => sentence.rule === rule))
}

/** Everything that can be said, in the order in which it is found; no figure leads two sentences. */
function collect(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const told = new Set<string>()
  const tell = (sentences: readonly ProfileSentence[]) => {
    for (const { links } of sentences) if (links[0]) told.add(links[0].indicator)
    return sentences
  }
  return [
    ...withLinks('beda', describeDisagreement(dataset, region), region),
    ...withLinks('kedudukan', describeWhole(dataset, region), region),
    ...withLinks('ujung', describeEnd(dataset, region), region),
    ...tell(withLinks('komponen', describeParts(dataset, region), region)),
    ...tell(describePosition(dataset, region)),
    ...tell(describeWorstFifth(dataset, region)),
    ...tell(describeOutside(dataset, region, told)),
    ...tell(describeChanges(dataset, region)),
    ...describeStrength(dataset, region, told),
    ...describeWithheld(dataset, region),
    ...describeReshaped(dataset, region),
    ...describeGaps(dataset, region),
    ...describeSamples(dataset, region),
    ...describePlace(dataset, region),
  ]
}

/** How the region stands by the one rule: the kabupaten by its classes, then who is behind in it. */
function describeWhole(dataset: Dataset, region: Region): readonly Statement[] {
  if (region.level !== 'kabupaten') return describeStanding(dataset, region)
  return [...describeRegency(dataset, region), ...describeBehind(dataset, region).slice(0, 1)]
}

/** In what a region falls behind; of the kabupaten, in what its last kecamatan does. */
function describeParts(dataset: Dataset, region: Region): readonly Statement[] {
  return region.level === 'kabupaten'
    ? describeBehind(dataset, region, true).slice(1)
    : describeComponents(dataset, region).slice(0, 1)
}

/** Among siblings, by the indicator that opens the page; by another where the region has none of it. */
function describePosition(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const indicator = leadFor(dataset, region)
  if (!indicator) return []
  const period = latestPeriod(indicator)
  if (region.level === 'kabupaten') {
    const [statement] = describeArea(dataset, region, indicator, period, true)
    return statement ? withLinks('posisi', [statement], region) : []
  }
  const [statement] = describeRegion(dataset, region, indicator, period)
  if (!statement) return []
  const note = noteSlot(indicator.status[region.level])
  return withLinks('posisi', [{ ...statement, slots: { ...statement.slots, note } }], region)
}

/**
 * The indicator that opens the page where it has a figure or a withheld one here; else the first official
 * scored one with a figure, then any scored one, then the opening one, to say that it is missing. Never a
 * sample.
 */
function leadFor(dataset: Dataset, region: Region): Indicator | null {
  const opening = dataset.indicators.get(dataset.info.defaultIndicator) ?? null
  const isTold = (indicator: Indicator) => {
    const period = latestPeriod(indicator)
    return (
      getValue(dataset, indicator.id, period, region.code) !== null ||
      isWithheld(dataset, indicator.id, period, region.code)
    )
  }
  const statusOf = (indicator: Indicator) => indicator.status[region.level]
  if (opening && statusOf(opening) !== 'contoh' && isTold(opening)) return opening
  const all = judgedIndicators(dataset).filter(isTold)
  // Of yes and no there is least to say.
  const measured = all.filter((indicator) => !isYesNo(indicator, region.level))
  const told = measured.length > 0 ? measured : all
  const found = told.find((indicator) => statusOf(indicator) === 'resmi') ?? told[0]
  if (found) return found
  return opening && statusOf(opening) !== 'contoh' ? opening : null
}

/** Gives sentences of the older rules the links to the values they say. */
function withLinks(
  rule: ProfileRule,
  statements: readonly Statement[],
  region: Region,
): readonly ProfileSentence[] {
  return statements.map((statement) => {
    const values = Object.values(statement.slots)
      .flatMap((slot) => (slot.kind === 'list' ? slot.items : [slot]))
      .flatMap((slot) => (slot.kind === 'value' ? [slot] : []))
    return {
      rule,
      statement,
      links: values.map((slot): NumberLink => ({
        indicator: slot.indicator.id,
        period: slot.period,
        region: slot.region ?? region.code,
      })),
      status:
        isScored(rule, statement) ||
        values.some((slot) => slot.indicator.status[region.level] !== 'resmi')
          ? 'perkiraan'
          : 'resmi',
    }
  })
}

/** A score is always an estimate, whatever the figures that it is made of; desa counted by official classes are none. */
function isScored(rule: ProfileRule, { template, slots }: Statement): boolean {
  if (template === 'regencyBands') {
    const { indicator } = slots
    return indicator?.kind !== 'indicator' || indicator.indicator.status.desa !== 'resmi'
  }
  return rule === 'beda' || rule === 'kedudukan' || rule === 'komponen'
}
