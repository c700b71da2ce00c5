import type { DataValidation } from 'hucre/xlsx'
import type { LocalizedText } from '../../contract'
import type { CatalogueEntry } from '../model/catalogue-entry'

export type Validation = Omit<DataValidation, 'range'>

/** What a cell takes, how it shows it, and the same in words. */
export type CellRule = { validation: Validation; format: string; words: LocalizedText }

/** A rule of a choice, before the choices have a place in the workbook. */
export type Choices = { choices: string[]; words: LocalizedText }

const CROPPING = ['IP 100', 'IP 200', 'IP 300']
/** Wide enough for any figure of a regency, for Excel wants two ends. */
const ANY = 1e12

function refuse(words: LocalizedText): Partial<Validation> {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Isian belum sesuai',
    errorMessage: `Sel ini berisi ${words.id}. Kosongkan bila tidak ada data.`,
  }
}

function say(value: number, mark: string): string {
  return String(value).replace('.', mark)
}

/** Whole or decimal numbers between two ends, null being open. */
export function numberRule(
  minimum: number | null,
  maximum: number | null,
  decimals: number,
): CellRule {
  const whole = decimals === 0
  const what = whole ? ['bilangan bulat', 'a whole number'] : ['angka', 'a number']
  const range = (from: string, to: string, above: string, below: string, mark: string): string => {
    if (minimum !== null && maximum !== null)
      return ` ${from} ${say(minimum, mark)} ${to} ${say(maximum, mark)}`
    if (minimum !== null) return ` ${say(minimum, mark)} ${above}`
    return maximum === null ? '' : ` ${say(maximum, mark)} ${below}`
  }
  const words = {
    id: `${what[0] ?? ''}${range('dari', 'sampai', 'atau lebih', 'atau kurang', ',')}`,
    en: `${what[1] ?? ''}${range('from', 'to', 'or more', 'or less', '.')}`,
  }
  const limits: Partial<Validation> =
    maximum === null && minimum !== null
      ? { operator: 'greaterThanOrEqual', formula1: String(minimum) }
      : {
          operator: 'between',
          formula1: String(minimum ?? -ANY),
          formula2: String(maximum ?? ANY),
        }
  return {
    validation: { type: whole ? 'whole' : 'decimal', ...limits, ...refuse(words) },
    format: whole ? '#,##0' : `#,##0.${'0'.repeat(decimals)}###`,
    words,
  }
}

/** One of a list that stands in `range` of the workbook, or may be any text when `strict` is false. */
export function listRule(range: string, words: LocalizedText): CellRule {
  return {
    validation: { type: 'list', formula1: range, ...refuse(words) },
    format: '@',
    words,
  }
}

/** The texts to choose from, when an indicator is filled in by choosing. */
export function choicesOf(entry: CatalogueEntry): Choices | null {
  const choices =
    entry.kind === 'category'
      ? entry.categories.map((category) => category.label.id)
      : entry.form === 'cropping-index'
        ? CROPPING
        : []
  if (choices.length === 0) return null
  const listed = choices.join('; ')
  return { choices, words: { id: `pilihan dari daftar: ${listed}`, en: `a choice: ${listed}` } }
}
