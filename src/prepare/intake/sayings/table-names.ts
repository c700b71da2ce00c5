import type { Grid } from '../grid/grid'

/** A name as it would be said: "penduduk_laki-laki_0-4" is "penduduk laki laki 0-4". */
export function spoken(name: string): string {
  return name.replace(/_|(?<!\d)-|-(?!\d)/g, ' ').trim()
}

/** The names of the sheet and of the file of a table, as they would be said. */
export function namesOfTable({ file, sheet }: Pick<Grid, 'file' | 'sheet'>) {
  const base = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  return { sheet: spoken(sheet ?? ''), name: spoken(base) }
}
