import type { Indicator, Period, Region } from '../../contract'
import { averageOf, peersOf, standingOf } from '../../domain/comparison'
import { CSV_DIALECTS, writeCsv, type CsvCell } from '../../domain/csv'
import { shapeNoteOf } from '../../domain/figure-shape'
import { getValue, isMappable, isWithheld, type Dataset } from '../../domain/dataset'
import { valueLabel } from '../../domain/value-label'
import { figureShapeMessages, missingFigure } from '../../i18n/figure-shape'
import type { Language } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { sourcesOf } from '../../place/fact-rows'

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
  const point =
    region.level === 'kabupaten'
      ? dataset.series[indicator.id]?.points.find((one) => one.period === period)
      : undefined
  const withheld = isWithheld(dataset, indicator.id, period, region.code)
  const value = withheld
    ? null
    : (getValue(dataset, indicator.id, period, region.code) ?? point?.value ?? null)
  if (value === null && !withheld && period !== indicator.periods.at(-1)) return null
  const component = dataset.catalogue.components.find(({ id }) => id === indicator.component)
  const standing =
    indicator.direction === 'none' ? null : standingOf(dataset, indicator, period, region.code)
  const average =
    region.parent === null || !isMappable(indicator)
      ? null
      : averageOf(dataset, indicator, period, region.parent, peersOf(dataset, region.code))
  const label = value === null ? null : valueLabel(indicator, value, region.level)
  return [
    region.code,
    region.name,
    component?.name[language] ?? indicator.component,
    indicator.id,
    indicator.name[language],
    period,
    value,
    indicator.unit[language],
    label?.[language] ?? '',
    average,
    standing?.rank ?? null,
    standing?.total ?? null,
    value === null
      ? missingFigure(dataset, indicator, period, region.code, withheld, language)
      : statusMessages[language][point?.status ?? indicator.status[region.level]],
    sourcesOf(dataset, [point?.source || indicator.source]),
    shapeNoteOf(dataset, indicator, period, region.code, value)?.kind === 'former'
      ? figureShapeMessages[language].formerMark
      : '',
    dataset.edition,
  ]
}
