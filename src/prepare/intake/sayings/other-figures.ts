import { KABUPATEN_NAMES, shortNames } from '../places/kabupaten-names'
import { clausesOf } from '../text/clauses'
import { headingWords } from '../text/heading-words'
import type { Unit } from '../../model/unit'
import type { UnitLookup } from '../places/unit-lookup'

/** What a note says of figures that are not those of their place and time at all. */
export type OtherFigures = { kind: 'repeated' | 'invented' | 'elsewhere'; found: string }

const FIGURE = String.raw`(?:(?:angka|data|nilai|isian|laporan)(?:nya)?\s+)`
const EARLIER = String.raw`(?:(?:tahun|thn|th|bulan|periode|semester|triwulan)\s+(?:(?:yang\s+)?lalu|sebelumnya|kemarin|terdahulu)|(?:last|previous)\s+(?:year|month))`
/** "Diisi angka tahun lalu", "masih memakai data tahun sebelumnya", "sama dengan tahun lalu", "angka tahun lalu". */
const REPEATED = new RegExp(
  String.raw`\b(?:(?:ter|di)?isi|mengisi|memakai|pakai|dipakai|menggunakan|digunakan|mengulang|diulang|menyalin|disalin|salinan|mengambil|diambil|copied|repeated)\b(?:\s+(?:dengan|dari|from|untuk|the))*\s+${FIGURE}?(?:dari\s+|di\s+|pada\s+)?${EARLIER}\b|^\W*(?:(?:keterangan|ket|catatan|note|tanda)\W+)*(?:[a-z]\s+)?(?:(?:berarti|artinya|masih|sama|seperti|dengan|ini|adalah)\s+)*${FIGURE}?(?:(?:masih|sama|seperti|dengan|adalah)\s+)*${EARLIER}\W*$`,
  'iu',
)
/** "Belum disalin", "bukan angka tahun lalu". */
const DENIED = /\b(?:bukan|tidak|tanpa|belum|jangan|not)\s+(?:lagi\s+)?$/iu
const INVENTED =
  /\b(?:angka|data|nilai|isian)(?:nya)?\s+(?:ini\s+)?(?:(?:hanya|masih|yang)\s+)*(?:dibuat(?:\s+sendiri|-buat)|karangan|rekaan|rekayasa|fiktif|palsu|asal(?:-asalan)?|tebakan|(?:di)?kira-kira|dikarang|asumsi)\b/iu

/** What stands before the name of a place in words that say whose figures these are. */
const OF_WHOM =
  /^(?:(?:keterangan|ket|catatan|note|tanda|berarti|artinya|adalah|ini|semua|seluruh|angka|angkanya|data|datanya|nilai|milik|punya|untuk|dari|di|berasal|diambil|disalin|memakai|menggunakan|diisi|dengan|figures?|of|the|for|from|data) )*(?:kab(?:upaten)? )?/
const BEHIND = /^(?: (?:tahun|thn|saja|\d{4}))*$/

/** Whether a clause says of figures that they are another kabupaten's, and nothing else: "Angka Kabupaten X". */
function isElsewhere(clause: string, own: Unit, units: UnitLookup): boolean {
  const words = headingWords(clause)
  const rest = words.replace(OF_WHOM, '')
  if (rest === words) return false
  const isAnnounced = /\bkab(?:upaten)? $/.test(words.slice(0, words.length - rest.length))
  return KABUPATEN_NAMES.some(({ name, province }) => {
    const isNear = own.code.startsWith(`${province}.`)
    // A word such as "puncak" alone is no kabupaten.
    const full = isAnnounced || name.includes(' ') ? [name] : []
    const said = [...full, ...(isNear ? shortNames(name) : [])].find((one) => {
      return rest.startsWith(one) && BEHIND.test(rest.slice(one.length))
    })
    return said !== undefined && name !== headingWords(own.name) && units.named(said).length === 0
  })
}

/** The first such saying of a note; null for none. */
export function otherFiguresIn(text: string, units: UnitLookup): OtherFigures | null {
  const own = units.all.find(({ level }) => level === 'kabupaten')
  for (const clause of clausesOf(text)) {
    const repeated = REPEATED.exec(clause)
    if (repeated !== null && !DENIED.test(clause.slice(0, repeated.index))) {
      return { kind: 'repeated', found: repeated[0].trim() }
    }
    const invented = INVENTED.exec(clause)
    if (invented !== null) return { kind: 'invented', found: invented[0] }
    const isOthers = own !== undefined && isElsewhere(clause, own, units)
    if (isOthers) return { kind: 'elsewhere', found: clause }
  }
  return null
}
