import { isSourceNote } from './table-notes'
import { TO, whole } from './title-period'

/** "Tidak kumulatif", "non-kumulatif". */
const NOT =
  /\b(?:tidak|bukan|tanpa|non|not|no)[\s-]+(?:\p{L}+\s)?(?:kumulatif|akumula\p{L}+|cumulative)\b/giu
const ADDED_UP = /\b(?:kumulatif|akumula(?:si|tif)|cumulative|ytd|year[\s-]to[\s-]date)\b/i
const FROM_JANUARY =
  /\b(?:jumlah|jml|total|angka|data|nilai|dihitung|terhitung|kumulatif|akumulasi|cumulative)\b[^.;,]{0,20}\b(?:sejak|mulai|dari|since|from)\s(?:awal tahun|(?:bulan )?januari|january)\b(?! ?(?:s\.|sampai|hingga|-|–) ?\p{L})/iu
const TO_NOW = new RegExp(
  String.raw`\b${TO}\s(?:dengan\s)?(?:bulan|periode)\s(?:ini|laporan|berjalan|yang dilaporkan)\b`,
  'i',
)

/**
 * What a text says of figures that are added up since the beginning of a year: `running` when each is the sum up
 * to its month, which is neither a month's nor a year's; `maybe` for the mere word, which a year may be
 * called too; null for neither.
 */
export function cumulative(text: string): 'running' | 'maybe' | null {
  if (isSourceNote(text)) return null
  const own = whole(text).replace(NOT, ' ')
  if (FROM_JANUARY.test(own) || TO_NOW.test(own)) return 'running'
  return ADDED_UP.test(own) ? 'maybe' : null
}
