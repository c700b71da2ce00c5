import { cellRef, type WriteSheet } from 'hucre/xlsx'
import type { Unit } from '../model/unit'
import { listRule, numberRule, type CellRule, type Validation } from './cell-rule'
import { headingHeights, PRINTED_HEADINGS, putHeadings, ROWS } from './heading-rows'
import { printAs, PROTECTION } from './page-setup'
import { layOutRegionList } from './region-list-sheet'
import { columnRange, SheetCanvas } from './sheet-canvas'
import { STYLES } from './sheet-styles'
import type { PointColumn, PointSheetPlan } from './template'

const EMPTY_ROWS = 30
const DEGREE_DECIMALS = 5
const WIDTHS = { teks: 34, kecamatan: 16, desa: 16, desimal: 13, bilangan: 15, tahun: 9, nama: 22 }

/** A column to fill in, or the name that belongs to the code on its left. */
type LaidColumn = { id: string; heading: string; width: number; rule: CellRule | null }

const TEXT: Validation = { type: 'textLength', operator: 'lessThanOrEqual', formula1: '200' }

/** The rule of a column of places; the list of codes is that of the region sheet. */
export function pointRule(
  { form, minimum, maximum }: PointColumn,
  codes: { kecamatan: string; desa: string },
  period: string,
): CellRule {
  switch (form) {
    case 'teks':
      return { validation: TEXT, format: '@', words: { id: 'teks', en: 'text' } }
    case 'kecamatan':
    case 'desa':
      return listRule(codes[form], { id: 'kode dari daftar wilayah', en: 'a code of the list' })
    case 'desimal':
      return numberRule(minimum, maximum, DEGREE_DECIMALS)
    case 'bilangan':
      return numberRule(minimum, maximum, 0)
    case 'tahun': {
      const rule = numberRule(Number(period), Number(period), 0)
      return { ...rule, format: '0', words: { id: `tahun ${period}`, en: `the year ${period}` } }
    }
  }
}

/** Empty rows for places, with the list of regions their codes are chosen from. */
export function layOutPointSheets(
  plan: PointSheetPlan,
  title: string,
  period: string,
  units: readonly Unit[],
): WriteSheet[] {
  const list = layOutRegionList(units)
  const columns = plan.columns.flatMap((column): LaidColumn[] => {
    const rule = pointRule(column, list.codes, period)
    const own = { id: column.id, heading: column.name.id, width: WIDTHS[column.form], rule }
    if (column.form !== 'kecamatan' && column.form !== 'desa') return [own]
    const heading = column.form === 'desa' ? 'Desa/kelurahan' : 'Kecamatan'
    return [own, { id: column.form, heading, width: WIDTHS.nama, rule: null }]
  })
  const canvas = new SheetCanvas()
  const headings = columns.map((column) => ({ ...column, group: '' }))
  putHeadings(canvas, title, plan.hint, headings)
  const last = ROWS.data + EMPTY_ROWS - 1
  for (let row = ROWS.data; row <= last; row++) {
    columns.forEach(({ id, rule }, column) => {
      if (rule === null) {
        const names = id === 'desa' ? list.names.desa : list.names.kecamatan
        const formula = `IFERROR(VLOOKUP(${cellRef(row, column - 1)},${names},2,FALSE),"")`
        canvas.compute(row, column, formula, '', STYLES.computed)
      } else canvas.put(row, column, null, { ...STYLES.input, numFmt: rule.format })
    })
  }
  return [
    {
      name: plan.name,
      rows: [],
      cells: canvas.cells,
      merges: canvas.merges,
      columns: columns.map(({ width }) => ({ width })),
      rowDefs: headingHeights(headings),
      freezePane: { rows: ROWS.data, columns: 1 },
      dataValidations: columns.flatMap(({ rule }, column) =>
        rule === null ? [] : [{ ...rule.validation, range: columnRange(column, ROWS.data, last) }],
      ),
      protection: PROTECTION,
      view: { showGridLines: false, tabColor: { rgb: '0B5360' } },
      ...printAs(title, PRINTED_HEADINGS, columns.length),
    },
    list.sheet,
  ]
}
