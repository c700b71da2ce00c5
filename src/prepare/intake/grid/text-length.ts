import { BOUNDS } from '../../../contract'
import type { Place, ProblemLog } from '../../problems/problem-log'

/** Columns and keys of sentences, of both languages, and of lists; all others hold a name or an address. */
const LONG =
  /_(?:id|en)$|^(?:definisi|metode|catatan|alasan|keterangan|perbaikan|isi|teks|id|en|rumus|ukuran|pilihan|padanan|batas_kelas|kosong|indikator|pembilang|penyebut)/

/** The most letters that the published files can hold of what stands in a column (or under a key). */
export function longestIn(column: string): number {
  return LONG.test(column) ? BOUNDS.text : BOUNDS.name
}

/**
 * Tells of a text that no published file can hold, by the contract's bounds; cells that a page has less room for have
 * limits of their own in `read-choice`.
 */
export function tellTooLong(text: string, column: string, place: Place, log: ProblemLog): boolean {
  const maximum = longestIn(column)
  if (text.length <= maximum) return false
  const found = `${text.slice(0, 40)}…`
  log.error('isian-terlalu-panjang', place, { found, count: text.length, maximum })
  return true
}
