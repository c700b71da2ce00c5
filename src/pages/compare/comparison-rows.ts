import { isInWords } from '../../domain/value-label'
import type { CsvCell } from '../../domain/csv'
import type { Dataset } from '../../domain/dataset'
import { compareMessages } from '../../i18n/compare'
import type { Language } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import type { Comparison } from './use-comparison'

/** The comparison as tidy data: one line a region and figure, scores first; missing is an empty cell. */
export function comparisonRows(
  dataset: Dataset,
  comparison: Comparison,
  language: Language,
): { readonly header: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
  const messages = compareMessages[language]
  const { regions, scores, groups, referenceName } = comparison
  const { edition } = dataset
  const regionCells = (index: number): readonly CsvCell[] => {
    const region = regions[index]
    return region ? [region.code, region.name, region.type] : ['', '', '']
  }
  const scoreRows = scores.flatMap((row) => {
    const { average } = comparison.againstScore(row)
    const base = average ?? row.scores[comparison.referenceRegion ?? -1] ?? null
    return row.scores.map((score, index): readonly CsvCell[] => [
      ...regionCells(index),
      row.name[language],
      messages.csvScore(row.name[language]),
      `skor:${row.component}`,
      score,
      '',
      messages.csvScoreUnit,
      '',
      score === null ? messages.noScore : messages.csvStatus.perkiraan,
      // Of the figures beside it, which are not rounded to whole points as on the page.
      score === null || base === null ? null : Math.round(10 * (score - base)) / 10,
      referenceName,
      messages.yes,
      '',
      '',
      edition,
    ])
  })
  const valueRows = groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const { indicator } = row
      const { differences } = comparison.against(row)
      return row.cells.map((cell, index): readonly CsvCell[] => {
        const source = dataset.sources.get(cell.source)
        return [
          ...regionCells(index),
          group.name[language],
          indicator.name[language],
          indicator.id,
          cell.value,
          (isInWords(indicator, cell.region.level) && cell.label?.[language]) || '',
          indicator.unit[language],
          cell.period,
          cell.value === null
            ? missingValue(cell.isWithheld, language)
            : messages.csvStatus[cell.status],
          differences[index] ?? null,
          referenceName,
          row.isComparable ? messages.yes : messages.no,
          source ? `${source.publisher}, ${source.title}` : cell.source,
          source?.licence ?? '',
          edition,
        ]
      })
    }),
  )
  return { header: Object.values(messages.csvHeader), rows: [...scoreRows, ...valueRows] }
}
