import type { Indicator, Period, Region } from '../../contract'
import { CSV_DIALECTS, writeCsv, type CsvCell } from '../../domain/csv'
import type { Dataset } from '../../domain/dataset'
import { figureShapeMessages, missingFigure } from '../../i18n/figure-shape'
import type { Language } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { factRow, sourcesOf } from '../../place/fact-rows'

/**
 * Every figure of one region, one line an indicator and year, each with unit, siblings' average, rank,
 * status and source. What is missing in the latest year has a line that says so. Text that a spreadsheet
 * would run is led by an apostrophe.
 */
export function profileCsv(dataset: Dataset, region: Region, language: Language): string {
  const messages = profileMessages[language]
  const rows = dataset.catalogue.indicators
    .filter((indicator) => indicator.levels.includes(region.level))
    .flatMap((indicator) =>
      periodsOf(dataset, indicator, region)
        .map((period) => figureRow(dataset, indicator, period, region, language))
        .filter((row) => row !== null),
    )
  return writeCsv(Object.values(messages.csvHeader), rows, CSV_DIALECTS[language])
}

function periodsOf(dataset: Dataset, indicator: Indicator, region: Region): readonly Period[] {
  const points = region.level === 'kabupaten' ? (dataset.series[indicator.id]?.points ?? []) : []
  return [...new Set([...indicator.periods, ...points.map(({ period }) => period)])].toSorted()
}

function figureRow(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  region: Region,
  language: Language,
): readonly CsvCell[] | null {
  const row = factRow(dataset, region, indicator, period)
  const { value, isWithheld, standing } = row
  if (value === null && !isWithheld && period !== indicator.periods.at(-1)) return null
  const component = dataset.catalogue.components.find(({ id }) => id === indicator.component)
  const hasRank = standing !== null && indicator.direction !== 'none'
  return [
    region.code,
    region.name,
    component?.name[language] ?? indicator.component,
    indicator.id,
    indicator.name[language],
    period,
    value,
    indicator.unit[language],
    row.label?.[language] ?? '',
    row.average,
    hasRank ? standing.rank : null,
    hasRank ? standing.total : null,
    value === null ? missingFigure(row, language) : statusMessages[language][row.status],
    sourcesOf(dataset, [row.source]),
    row.shape?.kind === 'former' ? figureShapeMessages[language].formerMark : '',
    dataset.edition,
  ]
}
