import { PARENTHESES } from '../text/heading-words'
import { MONTH_WORD } from '../text/month-names'

const TABLE_NUMBER = /^\s*(?:tabel|table|tab\.)\s*[\d.]+\s*/i
const DIVIDED_BY = new RegExp(
  String.raw`\b(?:menurut|per|di|dirinci|berdasarkan|(?<![\d+]\s)tahun|bulan|kabupaten|kecamatan|desa|${MONTH_WORD})\b|,|\d{4}`,
  'i',
)
/** What kind of document it is, which says nothing of what is counted. */
const DOCUMENT =
  /^\s*(?:(?:laporan|data|rekap|rekapitulasi|daftar|tabel|lampiran|bulanan|tahunan)\b\s*:?\s*)+/i
const COUNT_OF = /^\s*(?:jumlah|banyaknya|total)\s+/i

/** "Tabel 3.1 Jumlah penduduk menurut kecamatan (jiwa)": what is counted, before how it is divided, with its unit. */
export function countedIn(title: string): { whole: string; withoutCount: string } {
  const [unit = ''] = title.match(PARENTHESES) ?? []
  const plain = title.replace(PARENTHESES, ' ').replace(TABLE_NUMBER, '')
  const counted = (plain.replace(DOCUMENT, '').split(DIVIDED_BY)[0] ?? '').trim()
  return { whole: `${counted} ${unit}`, withoutCount: `${counted.replace(COUNT_OF, '')} ${unit}` }
}
