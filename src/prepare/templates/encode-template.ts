import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import type { LocalizedText } from '../../contract'
import type { Unit } from '../model/unit'
import { ChoiceSheet } from './choice-sheet'
import { layOutGuide } from './guide-sheet'
import { layOutPointSheets } from './point-sheet'
import { layOutRegionSheet } from './region-sheet'
import { DEFAULT_FONT } from './sheet-styles'
import type { SheetPlan, Template } from './template'

type TemplateInput = {
  template: Template
  units: readonly Unit[]
  guide: readonly LocalizedText[]
  /** Name of the regency as in titles. */
  regency: string
  /** Four digits. */
  year: string
}

function periodsOf(plan: SheetPlan, year: string): string[] {
  if (plan.kind === 'titik' || !plan.monthly) return [year]
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
}

/** The bytes of the workbook that an office fills in for one year. */
export async function encodeTemplate(input: TemplateInput): Promise<Uint8Array> {
  const { template, units, guide, regency, year } = input
  const choices = new ChoiceSheet()
  const filled = template.sheets.flatMap((plan): WriteSheet[] =>
    periodsOf(plan, year).flatMap((period) => {
      const part = template.sheets.length > 1 ? ` (${plan.name.toLowerCase()})` : ''
      const title = `${template.title.id}${part}, ${regency} ${period}`
      if (plan.kind === 'titik') return layOutPointSheets(plan, title, period, units)
      const name = plan.monthly ? `${plan.name} ${period}` : plan.name
      return [layOutRegionSheet({ plan, name, title, period, units }, choices)]
    }),
  )
  return writeXlsx({
    sheets: [...filled, layOutGuide(template, guide, year), ...choices.sheets()],
    defaultFont: DEFAULT_FONT,
    properties: { title: `${template.title.id} ${year}`, company: regency },
  })
}
