import type { Choropleth } from '../../domain/choropleth'
import { getValue, isWithheld, type Dataset } from '../../domain/dataset'
import { rankValues } from '../../domain/ranks'
import { buildTargetProgress } from '../../domain/target-progress'
import type { RegionCode, Target } from '../../contract'
import { formatNumber } from '../../i18n/format'
import { homeMessages } from '../../i18n/home'
import type { Language } from '../../i18n/language'
import { figureShapeWords, missingFigure } from '../../i18n/figure-shape'
import { missingValue } from '../../i18n/missing-value'
import type { RegionDescription } from '../../map'
import { targetSentence } from '../targets/target-words'
import { describePlace } from './describe-place'

const NO_TARGETS: readonly Target[] = []

/** What the map's tooltip and a screen reader say of a region, under the indicator on the map. */
export function describeRegion(
  dataset: Dataset,
  choropleth: Choropleth,
  language: Language,
  targets: readonly Target[] = NO_TARGETS,
): (code: RegionCode) => RegionDescription {
  const messages = homeMessages[language]
  const { indicator, period } = choropleth
  const { regions } = dataset
  const ranked = (codes: readonly RegionCode[]) =>
    rankValues(
      codes.map((code) => ({ code, value: getValue(dataset, indicator.id, period, code) })),
      indicator.direction,
    )
  const ranksByParent = new Map<string, ReturnType<typeof rankValues>>()
  const ranksOf = (key: string, codes: () => readonly RegionCode[]) => {
    const known = ranksByParent.get(key)
    if (known) return known
    const made = ranked(codes())
    ranksByParent.set(key, made)
    return made
  }
  const valueText = (value: number) => {
    if (indicator.kind !== 'category') return formatNumber(value, indicator.decimals, language)
    const category = indicator.categories.find((candidate) => candidate.code === value)
    return category ? category.label[language] : missingValue(false, language)
  }
  return (code) => {
    const { region, parent, head } = describePlace(dataset, code, language)
    const value = getValue(dataset, indicator.id, period, code)
    const everyUnit = ranksOf(region.level, () =>
      regions.all.filter((unit) => unit.level === region.level).map((unit) => unit.code),
    )
    const siblings = ranksOf(region.parent ?? '', () =>
      regions.siblings(code).map((unit) => unit.code),
    )
    const rankText = (list: ReturnType<typeof rankValues>, place: string) => {
      const entry = list.find((candidate) => candidate.code === code)
      return entry
        ? [
            messages.rankOf(
              entry.rank,
              list.length,
              messages[region.level === 'kecamatan' ? 'kecamatan' : 'desa'],
              place,
            ),
          ]
        : []
    }
    const band = indicator.bands.find(
      (candidate) =>
        value !== null &&
        (candidate.from === null || value >= candidate.from) &&
        (candidate.to === null || value < candidate.to),
    )
    const ranks =
      value === null ||
      indicator.kind === 'category' ||
      indicator.status[region.level] === 'contoh' ||
      region.level === 'kabupaten'
        ? []
        : [
            ...rankText(everyUnit, regions.root.name),
            ...(region.level === 'desa' && parent ? rankText(siblings, parent.name) : []),
          ]
    const progress =
      value !== null && targets.some((target) => target.indicator === indicator.id)
        ? buildTargetProgress(dataset, indicator, region, targets)
        : null
    return {
      ...head,
      value: value === null ? null : valueText(value),
      unit: value === null ? '' : indicator.unit[language],
      band: band ? band.label[language] : null,
      ranks: progress ? [...ranks, targetSentence(progress, language)] : ranks,
      status: value === null ? null : indicator.status[region.level],
      note:
        value === null
          ? missingFigure(
              dataset,
              indicator,
              period,
              code,
              isWithheld(dataset, indicator.id, period, code),
              language,
            )
          : figureShapeWords(dataset, indicator, period, code, value, language),
    }
  }
}
