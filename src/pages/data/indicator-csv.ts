import type { Indicator, Period, Region, Source } from '../../contract'
import type { CsvCell } from '../../domain/csv'
import type { Dataset } from '../../domain/dataset'
import { figureOf } from '../../domain/figure-of-region'
import type { Language } from '../../i18n/language'
import type { TableMessages } from '../../i18n/table'

export interface IndicatorCsvWords {
  readonly language: Language
  readonly status: TableMessages['csvStatus']
  readonly level: Readonly<Record<Region['level'], string>>
  readonly noData: string
  readonly withheld: string
}

/**
 * All regions and periods of one indicator, one line each, with unit, status, source and licence. What
 * is missing has a line that says so. A kabupaten figure in a series has its own status and source.
 */
export function indicatorCsvRows(
  dataset: Dataset,
  indicator: Indicator,
  words: IndicatorCsvWords,
): readonly (readonly CsvCell[])[] {
  const points = dataset.series[indicator.id]?.points ?? []
  const periods = new Set([...indicator.periods, ...points.map(({ period }) => period)])
  const root = dataset.regions.root
  const regions = dataset.regions.all.filter(({ level }) => indicator.levels.includes(level))
  return [...periods].sort().flatMap((period) => {
    // A year of the series alone is known for the kabupaten alone.
    const shown = indicator.periods.includes(period) ? regions : [root]
    return shown.map((region) => indicatorRow(dataset, indicator, period, region, words))
  })
}

function indicatorRow(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  region: Region,
  words: IndicatorCsvWords,
): readonly CsvCell[] {
  const { language, status, level } = words
  const figure = figureOf(dataset, region, indicator, period)
  const { value } = figure
  const missing = figure.isWithheld ? words.withheld : words.noData
  const source = dataset.sources.get(figure.source)
  const kecamatan = dataset.regions.path(region.code).find((one) => one.level === 'kecamatan')
  return [
    region.code,
    region.name,
    level[region.level],
    kecamatan?.name ?? '',
    period,
    value,
    indicator.unit[language],
    value === null ? missing : status[figure.status],
    source ? sourceText(source) : figure.source,
    source?.licence ?? '',
    figure.label?.[language] ?? '',
  ]
}

function sourceText({ publisher, title, year }: Source): string {
  return `${publisher}, ${title}${title.includes(year) ? '' : ` (${year})`}`
}
