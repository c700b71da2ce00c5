import { parseArgs } from 'node:util'
import type { Language } from '../contract'

export const HELP = `npm run data                              data/ -> public/data/
npm run data -- --check                   periksa saja, tanpa menulis / check only
  --json                                  hasil sebagai JSON, untuk program lain / the outcome as JSON, for other programs
npm run data -- --impor-batas <geojson>   ganti batas desa / replace the desa boundaries
  --impor-batas <geojson>                 edisi lebih baru di atasnya / a newer edition laid over it
npm run data -- --buat-contoh             buat ulang data contoh / make the sample tables anew
npm run data -- --template <sumber>       templat XLSX untuk dinas / workbook for an office to fill in
  --ke <berkas> --tahun <tahun> --timpa   nama berkas, tahun data, ganti berkas / file, year, replace
  --data <folder> --keluaran <folder>     folder asal dan tujuan / folders to read and to write
  --ulang                                 hitung ulang semuanya / compute everything anew
  --rinci                                 juga catatan, rincian galat program / also notes, program errors in detail
  --bahasa en                             pesan dalam bahasa Inggris / messages in English`

const OPTIONS = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'impor-batas': { type: 'string', multiple: true },
  'buat-contoh': { type: 'boolean', default: false },
  template: { type: 'string' },
  ke: { type: 'string' },
  tahun: { type: 'string' },
  timpa: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  keluaran: { type: 'string', default: 'public/data' },
  ulang: { type: 'boolean', default: false },
  rinci: { type: 'boolean', default: false },
  bahasa: { type: 'string', default: 'id' },
  help: { type: 'boolean', default: false },
} as const

const LANGUAGES: readonly string[] = ['id', 'en'] satisfies Language[]

/** Throws an Error that says which option is wrong. */
function parse(args: readonly string[]) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  if (!LANGUAGES.includes(values.bahasa)) throw new Error(`--bahasa ${values.bahasa}`)
  return { ...values, bahasa: values.bahasa as Language }
}
export type CommandOptions = ReturnType<typeof parse>

/** The option itself, out of the English sentence of Node's parser. */
function nameOf(said: string): string {
  return /'(.+?)'/.exec(said)?.[1] ?? said
}

/** The options of one command line, or what in it is not known. */
export function readOptions(
  args: readonly string[],
): { options: CommandOptions } | { unknown: string } {
  try {
    return { options: parse(args) }
  } catch (error) {
    return { unknown: nameOf((error as Error).message) }
  }
}
