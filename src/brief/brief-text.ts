import type { Indicator, Region, Source } from '../contract'
import { isTotal } from '../domain/comparison'
import type { Standing } from '../domain/ranks'
import type { Dataset } from '../domain/dataset'
import type { FigureOfRegion } from '../domain/figure-of-region'
import type { Change } from '../domain/trend-finding'
import { isYesNo } from '../domain/value-label'
import type { BriefMessages } from '../i18n/brief'
import { COVERAGE_MARK } from '../i18n/coverage'
import { formatNumber, formatPeriod, formatSigned } from '../i18n/format'
import { formatIndicator, lowerFirst, unitAfter } from '../i18n/indicator-value'
import type { Language } from '../i18n/language'
import { meanName } from '../i18n/mean-name'
import { missingValue } from '../i18n/missing-value'

/** `15 desa, 3 kelurahan; kode 99.01.07; Kabupaten Mungil, Contoh`. */
export function subtitleOf(dataset: Dataset, region: Region, messages: BriefMessages): string {
  const { regions, info } = dataset
  const units = regions.units(region.code)
  const desa = units.filter((unit) => unit.type === 'desa').length
  const places = [...regions.path(region.code).slice(0, -1)].reverse()
  const kecamatan = region.level === 'kabupaten' ? regions.children(region.code).length : 0
  return [
    region.level === 'desa' ? '' : messages.units(kecamatan, desa, units.length - desa),
    messages.code(region.code),
    ...places.map((place) =>
      place.level === 'kecamatan'
        ? messages.inKecamatan(place.name)
        : messages.inKabupaten(place.name),
    ),
    info.province,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The edition of the data, `2026-11`, as people write a month; any other name as it stands. */
export function editionText(edition: string, language: Language): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(edition) ? formatPeriod(edition, language) : edition
}

/** The place among siblings; a total and what has no better end are told from the largest. */
export function standingText(
  standing: Standing,
  indicator: Indicator,
  messages: BriefMessages,
): string {
  const { rank, total, tied } = standing
  if (tied === total - 1) return messages.allSame(total)
  if (isTotal(indicator) && indicator.direction !== 'lower-is-better')
    return messages.rankLargest(rank, total)
  return indicator.direction === 'none'
    ? messages.rankHighest(rank, total)
    : messages.rank(rank, total)
}

export function changeText(change: Change, messages: BriefMessages, language: Language): string {
  const signed = formatSigned(change.change, change.decimals, language)
  return messages.change(
    change.isPoints ? messages.points(signed) : `${signed}%`,
    formatPeriod(change.since, language),
  )
}

/** A figure of the table, marked where it rests on a part of its region; another mark where there is none. */
export function cellText(
  cell: FigureOfRegion,
  messages: BriefMessages,
  language: Language,
): string {
  const { indicator, region } = cell
  if (cell.value === null) return cell.isWithheld ? messages.withheldMark : messages.missingMark
  const mark = cell.coverage ? COVERAGE_MARK : ''
  return formatIndicator(indicator, cell.value, language, region.level) + mark
}

/** The number, its unit apart; in words where there is none. */
export function figureText(
  figure: FigureOfRegion,
  language: Language,
): { readonly value: string; readonly unit: string; readonly isMissing: boolean } {
  const { value, indicator, decimals, region } = figure
  const { level } = region
  if (value === null)
    return { value: missingValue(figure.isWithheld, language), unit: '', isMissing: true }
  if (isYesNo(indicator, level)) {
    return { value: formatIndicator(indicator, value, language, level), unit: '', isMissing: false }
  }
  // Weighted means are told in the foot: their names are longer than a figure has room for.
  const mean = indicator.aggregation === 'mean' ? meanName(indicator, null, level, language) : ''
  const parts = [unitAfter(indicator, language).trim(), mean]
  return {
    value: formatNumber(value, decimals, language),
    unit: parts.filter((part) => part !== '').join(', '),
    isMissing: false,
  }
}

/** Each publisher once, with its titles. */
export function sourceList(sources: readonly Source[]): string {
  const titles = new Map<string, string[]>()
  for (const { publisher, title, year } of sources) {
    const full = title.includes(year) ? title : `${title}, ${year}`
    const list = titles.get(publisher) ?? []
    if (!list.includes(full)) list.push(full)
    titles.set(publisher, list)
  }
  return [...titles].map(([publisher, list]) => `${publisher} (${list.join('; ')})`).join(', ')
}

const MOST_NAMED = 9

/** Names as they stand in running text, the rest counted. */
export function nameList(
  indicators: readonly Indicator[],
  messages: BriefMessages,
  language: Language,
): string {
  const names = indicators.map((indicator) => lowerFirst(indicator.shortName[language]))
  if (names.length <= MOST_NAMED + 1) return names.join(', ')
  return [...names.slice(0, MOST_NAMED), messages.andMore(names.length - MOST_NAMED)].join(', ')
}
