/** A number stays a number in the spreadsheet; null is an empty cell, never zero. */
export type CsvCell = string | number | null

export interface CsvDialect {
  readonly delimiter: ';' | ','
  readonly decimal: ',' | '.'
}

/** What a spreadsheet in each language opens without an import dialogue. */
export const CSV_DIALECTS = {
  id: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
} as const satisfies Record<string, CsvDialect>

/** First in a file, so that Excel reads it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** First characters that make a spreadsheet run a cell (OWASP, CSV Injection), full-width included. */
const FORMULA_START = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/
/** The same where a spreadsheet of the other dialect would begin a cell, for quotes do not hold there. */
const FORMULA_WITHIN = {
  ';': /(,\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g,
  ',': /(;\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g,
} as const
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/

/** All digits of the value, without grouping or exponent; empty when it is not finite. */
export function numberCell(value: number, decimal: CsvDialect['decimal']): string {
  if (!Number.isFinite(value)) return ''
  const shortest = String(value)
  const plain = shortest.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : shortest
  return decimal === '.' ? plain : plain.replace('.', decimal)
}

/** A text as a cell: quoted where needed and led by an apostrophe where a spreadsheet would run it. */
export function textCell(text: string, delimiter: CsvDialect['delimiter']): string {
  const clean = text.replaceAll('\0', '').replace(FORMULA_WITHIN[delimiter], "$1'")
  const harmless = FORMULA_START.test(clean) && !PLAIN_NUMBER.test(clean) ? `'${clean}` : clean
  const needsQuotes = /[;,"\r\n]/.test(harmless)
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * A CSV file by RFC 4180 (quoted where needed, CRLF after every row) with a byte order mark, so that
 * Excel reads it as UTF-8. Text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): string {
  const lines = [header, ...rows].map((row) =>
    row
      .map((cell) => {
        if (cell === null) return ''
        return typeof cell === 'number'
          ? numberCell(cell, dialect.decimal)
          : textCell(cell, dialect.delimiter)
      })
      .join(dialect.delimiter),
  )
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('')
}

/** `kabupaten-mungil_idm_desa_2024_2026-11.csv`: safe in every file system. */
export function csvFileName(parts: readonly string[]): string {
  const slug = (part: string) =>
    part
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
  return `${parts
    .map(slug)
    .filter((part) => part !== '')
    .join('_')}.csv`
}
