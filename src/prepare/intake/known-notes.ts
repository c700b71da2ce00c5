/** What stands on a printed page beside its table: addresses, signatures, and what its marks mean. */
import { ANY_MONTH } from './period-words'

const ADDRESS =
  /\b(?:telp|telepon|fax|faks|e-?mail|website|kode pos|laman)\b|@|\bwww\.|^\s*(?:jl|jln)\b/i
const SIGNED = new RegExp(
  String.raw`^\W*(?:mengetahui|menyetujui|disetujui|diketahui|plt\b|plh\b|a\.?n\b|an\.|kepala\s+(?:dinas|badan|bidang|desa|seksi|kantor|upt\w*|puskesmas|sub)|lurah\b|camat\b|bupati\b|sekretaris\b|operator\b|petugas\b|pengelola\b|penyusun\b|pembina\b|penata\b|nip\b|ttd\b)|^[\p{L}\s.]{3,40},\s*(?:tgl\.?\s*)?\d{1,2}[\s-]+${ANY_MONTH}[\s-]+\d{4}\s*$`,
  'iu',
)
/** Nothing but words that begin with capitals: a name, a rank, an office. */
const NAME = /^(?:\p{Lu}[\p{L}\d'’.]*|\d+|a\.?n\.?|u\.?b\.?|dan|ttd|[\s.,:/()_-])+$/u
const NO_NAME = /\b(?:belum|tidak|bukan|tanpa|jangan|hanya|saja|data|angka|nilai|target)\b/i
const PRINTED =
  /^\W*(?:dicetak|tercetak|tanggal cetak|tgl cetak|diunduh|diperbarui|updated?|printed|dibuat oleh|disusun oleh|diolah oleh)\b.{0,100}$/i
const SIGN =
  /^\W*(?:(?:keterangan|ket|catatan|note)\b\W*)?(?:tanda\s+)?(?:[-–—…*]+|\.{2,}|n\.?[/.]?a\.?|nihil|x+|tad|td|\(?kosong\)?)\s*\)?\s*(?:[:=]|adalah|berarti|artinya)/i

export function isLetterhead(text: string): boolean {
  return ADDRESS.test(text) || PRINTED.test(text)
}

/** A line of a signature; below the first of them (`isBelow`) a name alone is one as well. */
export function isSignature(text: string, isBelow = false): boolean {
  if (text.length > 80 || NO_NAME.test(text) || !NAME.test(text)) return false
  return isBelow || SIGNED.test(text)
}

/** "- : data tidak tersedia": cells that are empty, which the reading of cells knows. */
export function saysSigns(text: string): boolean {
  return SIGN.test(text)
}
