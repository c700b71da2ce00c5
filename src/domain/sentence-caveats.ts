import type { Indicator, Region } from '../contract'
import { nounOf } from './comparison'
import { shapeNoteOf } from './figure-shape'
import { getValue, isMappable, isWithheld, latestPeriod, type Dataset } from './dataset'
import type { ProfileRule, ProfileSentence } from './sentence-profile-types'
import { countSlot, labelSlot, listSlot, regionSlot } from './sentence-slots'
import type { TemplateId } from './sentence-types'
import { judgedIndicators } from './topics'

/** Figures that exist and are withheld, of every indicator of the map. */
export function describeWithheld(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const hidden = mappableAt(dataset, region).filter((indicator) =>
    isWithheld(dataset, indicator.id, latestPeriod(indicator), region.code),
  )
  return nameSome('tersembunyi', hidden, ['withheldOne', 'withheldSome'], region)
}

/**
 * Figures that a change of boundaries makes a matter of the former shape: those still shown, which belong
 * to it, or for a new unit those that older data count in the units it came from.
 */
export function describeReshaped(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const { reshaped } = region
  if (reshaped === undefined) return []
  const noted = (kind: 'former' | 'newUnit') =>
    mappableAt(dataset, region).filter((indicator) => {
      const period = latestPeriod(indicator)
      const value = getValue(dataset, indicator.id, period, region.code)
      return shapeNoteOf(dataset, indicator, period, region.code, value)?.kind === kind
    })
  const parents = reshaped.from.flatMap((code) => dataset.regions.get(code) ?? [])
  const found = reshaped.isNew
    ? nameSome('batas', noted('newUnit'), ['newUnitOne', 'newUnitSome'], region)
    : nameSome('batas', noted('former'), ['formerOne', 'formerSome'], region)
  return found.map((sentence) => ({
    ...sentence,
    statement: {
      ...sentence.statement,
      slots: {
        ...sentence.statement.slots,
        area: regionSlot(region, true),
        noun: { kind: 'noun', noun: nounOf([region]) },
        change: labelSlot(reshaped.note),
        parents: listSlot(parents.map((parent) => regionSlot(parent))),
      },
    },
  }))
}

/** Scored indicators without a figure; that none is missing is worth saying too. */
export function describeGaps(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const judged = judgedIndicators(dataset).filter(({ levels }) => levels.includes(region.level))
  const missing = judged.filter((indicator) => {
    const period = latestPeriod(indicator)
    return (
      getValue(dataset, indicator.id, period, region.code) === null &&
      !isWithheld(dataset, indicator.id, period, region.code)
    )
  })
  const total = countSlot(judged.length)
  if (missing.length > 0) {
    const some = missing.length === judged.length ? 'gapAll' : 'gapSome'
    return nameSome('kosong', missing, ['gapOne', some], region).map((sentence) => ({
      ...sentence,
      statement: {
        ...sentence.statement,
        slots: { ...sentence.statement.slots, total },
      },
    }))
  }
  if (judged.length === 0) return []
  return [
    {
      rule: 'lengkap',
      statement: { template: 'allKnown', slots: { total } },
      links: [],
      status: 'resmi',
    },
  ]
}

/** Indicators that hold samples here: they are said to, and nothing else is said of them. */
export function describeSamples(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const samples = mappableAt(dataset, region).filter(
    (indicator) =>
      indicator.status[region.level] === 'contoh' &&
      getValue(dataset, indicator.id, latestPeriod(indicator), region.code) !== null,
  )
  return nameSome('contoh', samples, ['sampleOne', 'sampleSome'], region).map((sentence) => ({
    ...sentence,
    statement: {
      ...sentence.statement,
      // "and three others": the named one is not counted again.
      slots: { ...sentence.statement.slots, count: countSlot(samples.length - 1) },
    },
    status: 'contoh',
  }))
}

/** What the region is and holds: true of every region, whatever its figures. */
export function describePlace(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const children = dataset.regions.children(region.code)
  const parent = dataset.regions.get(region.parent ?? '') ?? dataset.regions.root
  const area = regionSlot(region, true)
  const statement =
    children.length > 0
      ? {
          template: 'holds' as const,
          slots: {
            area,
            count: countSlot(children.length),
            noun: { kind: 'noun', noun: nounOf(children) } as const,
          },
        }
      : {
          template: 'liesIn' as const,
          slots: {
            area,
            noun: { kind: 'noun', noun: nounOf([region]) } as const,
            parent: regionSlot(parent),
          },
        }
  return [{ rule: 'wilayah', statement, links: [], status: 'resmi' }]
}

function mappableAt(dataset: Dataset, region: Region): readonly Indicator[] {
  return dataset.catalogue.indicators.filter(
    (indicator) => isMappable(indicator) && indicator.levels.includes(region.level),
  )
}

/** How many, and the first of them in catalogue order. */
function nameSome(
  rule: ProfileRule,
  indicators: readonly Indicator[],
  [one, some]: readonly [TemplateId, TemplateId],
  region: Region,
): readonly ProfileSentence[] {
  const [first] = indicators
  if (!first) return []
  return [
    {
      rule,
      statement: {
        template: indicators.length === 1 ? one : some,
        slots: {
          count: countSlot(indicators.length),
          first: { kind: 'indicator', indicator: first },
        },
      },
      links: indicators.map((indicator) => ({
        indicator: indicator.id,
        period: latestPeriod(indicator),
        region: region.code,
      })),
      status: 'resmi',
    },
  ]
}
