/**
 * What a `data/` folder cannot do without. Every other file may be absent, which says the same as one that
 * holds nothing but its headings: there is nothing of that kind.
 */
const REQUIRED: ReadonlySet<string> = new Set([
  'wilayah.json',
  'unit.csv',
  'komponen.csv',
  'indikator.csv',
  'sumber.csv',
  'batas/desa.geojson',
  'batas/laporan.json',
])

/** Files of these folders are read because something names them; the tables of templates need each other. */
const NAMED = /^(nilai|templat|cerita)\//

export function isRequired(file: string): boolean {
  return REQUIRED.has(file) || NAMED.test(file)
}
