import { numberCell, textCell, writeCsv, type CsvCell, type CsvDialect } from '../../../domain/csv'

/** A field of a Table Schema (Frictionless Data, v1); `unit` is an extension for measures. */
export type Field = {
  name: string
  type: 'string' | 'number' | 'integer'
  title: string
  description?: string
  unit?: string
  constraints?: { required?: true; unique?: true; pattern?: string; enum?: string[] }
}

export type TableSchema = {
  fields: Field[]
  missingValues: string[]
  primaryKey: string | string[]
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
}

/** A column of an open table: what it is, and its cell in a row. */
export type OpenColumn<Row> = { field: Field; cell: (row: Row) => CsvCell }

/** What every parser of RFC 4180 and every statistics program reads without options. */
const OPEN_DIALECT: CsvDialect = { delimiter: ',', decimal: '.' }

/** The text of an open table. Without a byte order mark, which some tools read into the first name. */
export function writeOpenTable<Row>(
  columns: readonly OpenColumn<Row>[],
  rows: readonly Row[],
): string {
  const header = columns.map(({ field }) => field.name)
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  return writeCsv(header, cells, OPEN_DIALECT).slice(1)
}

/** A number as in an open table, with all its digits. */
export function openNumber(value: number): string {
  return numberCell(value, OPEN_DIALECT.decimal)
}

/** A text as in an open table: quoted where needed, and never a formula. */
export function openText(text: string): string {
  return textCell(text, OPEN_DIALECT.delimiter)
}

export function describeTable(
  fields: readonly Field[],
  keys: Pick<TableSchema, 'primaryKey' | 'foreignKeys'>,
): TableSchema {
  return { fields: [...fields], missingValues: [''], ...keys }
}
