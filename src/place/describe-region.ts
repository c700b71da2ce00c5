import type { Choropleth } from '../domain/choropleth'
import { isRanked } from '../domain/comparison'
import { buildComposition, commonestParts, isCommonest } from '../domain/composition'
import { getValue, weightOf, type Dataset } from '../domain/dataset'
import { figureOf } from '../domain/figure-of-region'
import { rankValues } from '../domain/ranks'
import { buildTargetProgress } from '../domain/target-progress'
import { isInWords } from '../domain/value-label'
import type { Region, RegionCode, Target } from '../contract'
import { coverageWords } from '../i18n/coverage'
import { formatIndicator, upperFirst } from '../i18n/indicator-value'
import { placeMessages } from '../i18n/place'
import { sharedNames } from '../i18n/join-names'
import type { Language } from '../i18n/language'
import { figureShapeWords, missingFigure } from '../i18n/figure-shape'
import { meanName } from '../i18n/mean-name'
import type { RegionDescription } from '../map'
import { targetSentence } from './targets/target-words'
import { describePlace } from './describe-place'

const NO_TARGETS: readonly Target[] = []

/** What the map's tooltip and a screen reader say of a region, under the indicator on the map. */
export function describeRegion(
  dataset: Dataset,
  choropleth: Choropleth,
  language: Language,
  targets: readonly Target[] = NO_TARGETS,
): (code: RegionCode) => RegionDescription {
  const messages = placeMessages[language]
  const { indicator, period } = choropleth
  const { regions } = dataset
  const ranked = (codes: readonly RegionCode[]) =>
    rankValues(
      codes.map((code) => ({ code, value: getValue(dataset, indicator.id, period, code) })),
      indicator.direction,
    )
  /** An area has the commonest category of its desa: all of them where several share the first place. */
  const valueWords = (value: number, { code, level }: Region) => {
    const shared = isCommonest(indicator, level)
      ? commonestParts(buildComposition(dataset, code, indicator, period))
      : []
    return shared.length > 1
      ? sharedNames(
          shared.map(({ label }) => label[language]),
          language,
        )
      : formatIndicator(indicator, value, language, level)
  }
  const ranksByParent = new Map<string, ReturnType<typeof rankValues>>()
  const ranksOf = (key: string, codes: () => readonly RegionCode[]) => {
    const known = ranksByParent.get(key)
    if (known) return known
    const made = ranked(codes())
    ranksByParent.set(key, made)
    return made
  }
  return (code) => {
    const { region, parent, head } = describePlace(dataset, code, language)
    const figure = figureOf(dataset, region, indicator, period)
    const { value, coverage } = figure
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
              region.level,
              place,
              list.filter(({ rank }) => rank === entry.rank).length - 1,
            ),
          ]
        : []
    }
    const isWords = isInWords(indicator, region.level)
    const ranks =
      value === null || !isRanked(indicator, region.level) || region.level === 'kabupaten'
        ? []
        : [
            ...rankText(everyUnit, regions.root.name),
            ...(region.level === 'desa' && parent ? rankText(siblings, parent.name) : []),
            ...(coverage ? [upperFirst(coverageWords(coverage, language))] : []),
          ]
    const progress =
      value !== null && targets.some((target) => target.indicator === indicator.id)
        ? buildTargetProgress(dataset, indicator, region, targets)
        : null
    return {
      ...head,
      value: value === null ? null : valueWords(value, region),
      unit:
        value === null || isWords
          ? ''
          : [
              indicator.unit[language],
              meanName(indicator, weightOf(dataset, indicator), region.level, language),
            ]
              .filter((part) => part !== '')
              .join(', '),
      band: isWords ? null : (figure.label?.[language] ?? null),
      ranks: progress ? [...ranks, targetSentence(progress, language)] : ranks,
      status: value === null ? null : figure.status,
      note: value === null ? missingFigure(figure, language) : figureShapeWords(figure, language),
    }
  }
}
