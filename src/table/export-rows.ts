import type { Indicator, Period, Source, ValueStatus } from '../contract'
import { sourceIdAt } from '../domain/source-at'
import type { CsvCell } from '../domain/csv'
import type { FigureOfRegion } from '../domain/figure-of-region'
import type { RegionTable, TableRow } from '../domain/table-rows'
import type { Language } from '../i18n/language'
import { figureShapeWords } from '../i18n/figure-shape'
import { missingValue } from '../i18n/missing-value'
import type { TableMessages } from '../i18n/table'
import { OVERALL, VALUE } from '../domain/column-names'
import { componentOfColumn } from './table-columns'
import { valueLabel } from '../domain/value-label'

export interface ExportContext {
  readonly model: RegionTable
  /** Rows as shown, filtered and sorted. */
  readonly rows: readonly TableRow[]
  /** Identifiers of the columns shown. */
  readonly columns: readonly string[]
  readonly sources: ReadonlyMap<string, Source>
  readonly componentNames: ReadonlyMap<string, { readonly id: string; readonly en: string }>
  readonly kabupaten: string
  readonly edition: string
  readonly language: Language
  readonly messages: TableMessages
}

/** What is said of every value of one column. */
interface ExportColumn {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** Empty for a score, which draws on the latest period of each indicator. */
  readonly period: string
  readonly status: ValueStatus
  readonly source: string
  readonly licence: string
  readonly method: string
  readonly caveat: string
  readonly value: (row: TableRow) => number | null
  /** Null for a score. */
  readonly figure: (row: TableRow) => FigureOfRegion | null
  readonly label: (value: number) => string
}

/**
 * The table as tidy data: one line a region and indicator, each with its unit, year, status, source,
 * method and caveat, so that a line cut out of the file still tells where it is from.
 */
export function exportRows(context: ExportContext): {
  readonly header: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
} {
  const { messages, rows, edition, language } = context
  const columns = context.columns.flatMap((column) => exportColumn(column, context) ?? [])
  return {
    header: Object.values(messages.csvHeader),
    rows: columns.flatMap((column) =>
      rows.map((row): readonly CsvCell[] => {
        const value = column.value(row)
        const figure = column.figure(row)
        const shape = figure ? figureShapeWords(figure, language) : null
        return [
          row.region.code,
          row.region.name,
          row.region.type,
          row.kecamatan?.name ?? (row.region.level === 'kecamatan' ? row.region.name : ''),
          column.name,
          column.id,
          value,
          value === null ? '' : column.label(value),
          column.unit,
          column.period,
          value === null
            ? (shape ?? missingValue(figure?.isWithheld ?? false, language))
            : messages.csvStatus[column.status],
          column.source,
          column.licence,
          column.method,
          value !== null && shape !== null
            ? [column.caveat, `${shape}.`].filter(Boolean).join(' ')
            : column.caveat,
          edition,
        ]
      }),
    ),
  }
}

function exportColumn(column: string, context: ExportContext): ExportColumn | null {
  const { model, messages, language } = context
  if (column === VALUE) return indicatorColumn(model.indicator, model.period, (row) => row, context)
  if (column === OVERALL)
    return scoreColumn(column, messages.csvOverall, (row) => row.standing?.overall ?? null, context)
  const component = componentOfColumn(column, model)
  if (component) {
    const name = context.componentNames.get(component)?.[language] ?? component
    const score = {
      name: messages.csvScoreName(name),
      method: messages.csvScoreMethod,
    }
    return scoreColumn(column, score, (row) => row.scores[component], context)
  }
  const extra = model.extras.find(({ indicator }) => indicator.id === column)
  if (!extra) return null
  const { indicator, period } = extra
  return indicatorColumn(indicator, period, (row) => row.extra(column), context)
}

/** A score is ours, drawn from the latest period of each indicator. */
function scoreColumn(
  id: string,
  { name, method }: { readonly name: string; readonly method: string },
  value: ExportColumn['value'],
  { messages, kabupaten, edition }: ExportContext,
): ExportColumn {
  return {
    id,
    name,
    unit: messages.csvScoreUnit,
    period: '',
    status: 'perkiraan',
    source: messages.csvScoreSource(kabupaten, edition),
    licence: '',
    method,
    caveat: '',
    value,
    figure: () => null,
    label: () => '',
  }
}

function indicatorColumn(
  indicator: Indicator,
  period: Period,
  figure: ExportColumn['figure'],
  { model, language, sources }: ExportContext,
): ExportColumn {
  const sourceId = sourceIdAt(indicator, period)
  const source = sources.get(sourceId)
  return {
    id: indicator.id,
    name: indicator.name[language],
    unit: indicator.unit[language],
    period,
    status: indicator.status[model.level],
    source: source ? sourceText(source) : sourceId,
    licence: source?.licence ?? '',
    method: indicator.method?.[language] ?? '',
    caveat: indicator.caveat?.[language] ?? '',
    value: (row) => figure(row)?.value ?? null,
    figure,
    label: (number) => valueLabel(indicator, number, model.level)?.[language] ?? '',
  }
}

function sourceText({ publisher, title, year }: Source): string {
  return `${publisher}, ${title}${title.includes(year) ? '' : ` (${year})`}`
}
