import { bandOf } from '../domain/bands'
import type { Choropleth } from '../domain/choropleth'
import { buildComposition, commonestParts } from '../domain/composition'
import { getValue, isWithheld, weightOf, type Dataset } from '../domain/dataset'
import { thinCoverage } from '../domain/figure-coverage'
import { rankValues } from '../domain/ranks'
import { buildTargetProgress } from '../domain/target-progress'
import { isYesNo } from '../domain/value-label'
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
    const shared =
      indicator.kind === 'category' && level !== 'desa'
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
              region.level,
              place,
              list.filter(({ rank }) => rank === entry.rank).length - 1,
            ),
          ]
        : []
    }
    const band = value === null ? null : bandOf(indicator, value, region.level)
    const isWords = indicator.kind === 'category' || isYesNo(indicator, region.level)
    const thin = thinCoverage(dataset, indicator, period, region)
    const ranks =
      value === null ||
      isWords ||
      indicator.status[region.level] === 'contoh' ||
      region.level === 'kabupaten'
        ? []
        : [
            ...rankText(everyUnit, regions.root.name),
            ...(region.level === 'desa' && parent ? rankText(siblings, parent.name) : []),
            ...(thin ? [upperFirst(coverageWords(thin, language))] : []),
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
