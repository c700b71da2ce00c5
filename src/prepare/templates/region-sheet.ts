import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import type { Unit } from '../model/unit'
import { choicesOf, listRule, numberRule, type CellRule } from './cell-rule'
import type { ChoiceSheet } from './choice-sheet'
import { headingHeights, PRINTED_HEADINGS, putHeadings, ROWS } from './heading-rows'
import { printAs, PROTECTION } from './page-setup'
import { computeFormula, contradictionFormula } from './relation-formula'
import { columnRange, SheetCanvas } from './sheet-canvas'
import { STYLES, WRONG } from './sheet-styles'
import type { RegionSheetPlan, TemplateColumn } from './template'
import { LOCKED_HEADINGS } from './template'

/** The word in brackets keeps the reader from taking these for its headings, which stand a row below. */
const KEYS = [
  { id: 'kode', heading: LOCKED_HEADINGS.kode, width: 14 },
  { id: 'kecamatan', heading: LOCKED_HEADINGS.kecamatan, width: 20 },
  { id: 'nama', heading: LOCKED_HEADINGS.nama, width: 24 },
  { id: 'tahun', heading: LOCKED_HEADINGS.tahun, width: 12 },
]
const CHOICE_WIDTH = 20

export type RegionSheetInput = {
  plan: RegionSheetPlan
  name: string
  title: string
  /** `2025` or `2025-01`. */
  period: string
  units: readonly Unit[]
}

function ruleOf({ entry, decimals }: TemplateColumn, choices: ChoiceSheet): CellRule {
  const list = choicesOf(entry)
  return list === null
    ? numberRule(entry.minimum, entry.maximum, decimals)
    : listRule(choices.rangeOf(list.choices), list.words)
}

function pinPeriod(period: string, range: string): DataValidation {
  const year = /^\d+$/.test(period)
  return {
    range,
    ...(year
      ? { type: 'whole', operator: 'equal', formula1: period }
      : { type: 'list', values: [period] }),
    showErrorMessage: true,
    errorTitle: 'Periode terkunci',
    errorMessage: `Lembar ini untuk ${period}. Minta templat lain untuk periode lain.`,
  }
}

function headingOf({ entry }: TemplateColumn): string {
  const unit = entry.unit.id === '' ? '' : `\n(${entry.unit.id})`
  return entry.shortName.id + unit
}

/** Wide enough for the longest word of the heading in bold and for the figures below it. */
function widthOf(column: TemplateColumn): number {
  if (choicesOf(column.entry) !== null) return CHOICE_WIDTH
  const longest = Math.max(
    ...headingOf(column)
      .split(/\s/)
      .map((word) => word.length),
  )
  return Math.max(column.decimals === 0 ? 9 : 11, longest * 1.2 + 1)
}

/** The table of an office: a row a unit, codes as locked text, white cells to fill in. */
export function layOutRegionSheet(input: RegionSheetInput, choices: ChoiceSheet): WriteSheet {
  const { plan, period, title } = input
  const units = input.units.filter(
    (unit) => unit.level === 'desa' && (!plan.desaOnly || unit.type === 'desa'),
  )
  const kecamatan = new Map(input.units.map((unit) => [unit.code, unit.name]))
  const canvas = new SheetCanvas()
  const headings = [
    ...KEYS.map((key) => ({ ...key, group: '' })),
    ...plan.columns.map((column) => ({
      id: column.entry.id,
      heading: headingOf(column),
      group: column.group,
    })),
  ]
  putHeadings(canvas, title, plan.hint, headings)
  const at = (id: string): number =>
    KEYS.length + plan.columns.findIndex((column) => column.entry.id === id)
  const rules = plan.columns.map((column) => ruleOf(column, choices))
  const inputs = rules.map((rule) => ({ ...STYLES.input, numFmt: rule.format }))
  const sums = rules.map((rule) => ({ ...STYLES.computed, numFmt: rule.format }))
  units.forEach((unit, index) => {
    const row = ROWS.data + index
    canvas.put(row, 0, unit.code, STYLES.locked)
    canvas.put(row, 1, kecamatan.get(unit.parent ?? '') ?? '', STYLES.locked)
    canvas.put(row, 2, unit.name, STYLES.locked)
    const year = /^\d+$/.test(period)
    canvas.put(row, 3, year ? Number(period) : period, {
      ...STYLES.period,
      numFmt: year ? '0' : '@',
    })
    plan.columns.forEach(({ computed }, order) => {
      const column = KEYS.length + order
      if (computed === null) canvas.put(row, column, null, inputs[order] ?? STYLES.input)
      else {
        const formula = computeFormula(computed, at, row)
        canvas.compute(row, column, formula, '', sums[order] ?? STYLES.computed)
      }
    })
  })
  const last = ROWS.data + units.length - 1
  const rangeOf = (column: number): string => columnRange(column, ROWS.data, last)
  const open = plan.columns.flatMap(({ computed }, order): DataValidation[] => {
    const rule = rules[order]
    if (computed !== null || rule === undefined) return []
    return [{ ...rule.validation, range: rangeOf(KEYS.length + order) }]
  })
  const contradictions = plan.columns.flatMap(({ control, entry }, order): ConditionalRule[] =>
    control === null
      ? []
      : [
          {
            type: 'expression',
            priority: order + 1,
            range: rangeOf(at(entry.id)),
            formula: contradictionFormula(control, at, ROWS.data),
            style: WRONG,
          },
        ],
  )
  return {
    name: input.name,
    rows: [],
    cells: canvas.cells,
    merges: canvas.merges,
    columns: [
      ...KEYS.map(({ width }) => ({ width })),
      ...plan.columns.map((column) => ({ width: widthOf(column) })),
    ],
    rowDefs: headingHeights(headings),
    freezePane: { rows: ROWS.data, columns: KEYS.length },
    dataValidations: [pinPeriod(period, rangeOf(3)), ...open],
    conditionalRules: contradictions,
    protection: PROTECTION,
    view: { showGridLines: false, tabColor: { rgb: '0B5360' } },
    ...printAs(title, PRINTED_HEADINGS, headings.length, '$A:$D'),
  }
}
