/** What stands on a printed page beside its table: addresses, signatures, and what its marks mean. */
import { ANY_MONTH } from '../periods/period-words'

const ADDRESS =
  /\b(?:telp|telepon|fax|faks|e-?mail|website|kode pos|laman)\b|@|\bwww\.|(?:^|[\s,(])(?:jl|jln)\b\.?\s*\p{L}|\bkomplek(?:s)? perkantoran\b/iu
const SIGNED = new RegExp(
  String.raw`^\W*(?:mengetahui|menyetujui|disetujui|diketahui|plt\b|plh\b|a\.?n\b|an\.|kepala\s+(?:dinas|badan|bidang|desa|seksi|kantor|upt\w*|puskesmas|sub)|lurah\b|camat\b|bupati\b|sekretaris\b|operator\b|petugas\b|pengelola\b|penyusun\b|pembuat\b|(?:yang )?membuat\b|kabid\b|kasi\b|kasubbag\b|direktur\b|ketua\b|pembina\b|penata\b|pengatur\b|nip\b|ttd\b)|^[\p{L}\s.]{3,40},\s*(?:tgl\.?\s*)?\d{1,2}[\s-]+${ANY_MONTH}[\s-]+\d{4}\s*$`,
  'iu',
)
/** Nothing but words that begin with capitals: a name with its titles, a rank ("Penata Tk. I / III d"), an office. */
const NAME =
  /^(?:\p{Lu}[\p{L}\d'’.]*|\d+|a\.?n\.?|u\.?b\.?|dan|ttd|(?:drg?|drs|dra|ir|hj?|apt|ns|prof)\.|[a-e](?!\p{L})|[\s.…,:/()_-])+$/u
const WITH_DATA = /\b(?:pengelola|pengolah|petugas|operator)\s+data\b/gi
const NO_NAME = /\b(?:belum|tidak|bukan|tanpa|jangan|hanya|saja|data|angka|nilai|target)\b/i
/** Of a text no more is read: it is no legend then. */
const LONGEST_LEGEND = 200
const PRINTED =
  /^\W*(?:dicetak|tercetak|tanggal cetak|tgl cetak|diunduh|diperbarui|updated?|printed|(?:dibuat|disusun|diolah|diperiksa|diverifikasi|dikoreksi) oleh)\b.{0,100}$/i
/** What a sign may stand for: that there is nothing in the cell, or nothing to count. */
const NOTHING = String.raw`(?:angka\s+|data\s+|nilai\s+|sel\s+)*(?:nya\s+)?(?:(?:tidak|tak|belum|tanpa|not|no)\b|nol\b|nihil\b|kosong\b|dikosongkan\b|0(?![\d.,])|dirahasiakan\b|dapat diabaikan\b|missing\b|n\.?[/.]?a\b)`
const SIGN = new RegExp(
  String.raw`^\W*(?:(?:keterangan|ket|catatan|note)\b\W*)?(?:tanda\s+)?(?:[-–—…*]+|\.{2,}|n\.?[/.]?a\.?|nihil|x+|tad|td|\(?kosong\)?)\s*\)?\s*(?:[:=]|adalah|berarti|artinya)\s*${NOTHING}`,
  'i',
)

/** "(-) nihil", "… data tidak tersedia", "0 = nol/tidak ada": signs and what they mean, without a mark between. */
const SIGN_ALONE =
  /^\W*(?:(?:keterangan|ket|catatan|note)\b[\s.:]*)?(?:tanda\s+)?[("']?(?:[-–—…*]+|\.{2,}|0)["')]*\s*[:=]?\s*(?:angka\s+|data\s+)?(?:(?:tidak|belum)\s+(?:ada|tersedia|diketahui|tercatat)|nol|nihil|kosong)(?:\s+data)?(?:\s*(?:\/|atau)\s*(?:tidak ada|nol|nihil|kosong|0))?\W*$/i
/** "0 = tidak ada data", "Sel 0: sekolah belum mengirim data": zeros that count nothing. "0 = tidak ada" is none. */
const ZERO_IS_MISSING = new RegExp(
  String.raw`(?:^|[\s("';,:])(?:0|nol)["')]*\s*(?:[:=]|adalah\b|berarti\b|artinya\b|(?=(?:tidak|belum)\b))[^;.=]{0,40}?(?:\b(?:tidak|tak|belum|tanpa)\s+(?:(?:ada|punya)\s+)?(?:data|laporan|informasi|tersedia|diketahui|lapor|melapor\p{L}*|terdata|didata|diisi|terisi|mengisi|masuk|diterima|mengirim\p{L}*|menyampaikan|menyerahkan)\b|\bdata\s+(?:kosong|hilang)\b)`,
  'iu',
)

/** Whether a legend says that zeros stand for what is not known. */
export function saysZeroIsMissing(text: string): boolean {
  return ZERO_IS_MISSING.test(text.slice(0, LONGEST_LEGEND))
}

/** A dash that stands for zero, said in so many words: what is missing is never zero otherwise. */
const DASH_IS_ZERO =
  /(?:(?:^|[\s("';,:])[-–—]["')]*\s*(?:[:=]|adalah\b|berarti\b|artinya\b)|^\W*(?:(?:keterangan|ket|catatan|note)\b[\s.:]*)?\(?[-–—]\)?)\s*(?:angka\s+)?(?:(?:tidak ada|nihil)\s*(?:\/|atau|\()\s*)?(?:nol|0(?![\d.,]))(?:\s*(?:\/|atau)\s*(?:tidak ada|nihil|zero))?\s*(?:$|[;,.)])/i

/** Whether a legend says that a dash is zero. */
export function saysDashIsZero(text: string): boolean {
  return DASH_IS_ZERO.test(text.slice(0, LONGEST_LEGEND))
}

/** "Lampiran: 1 berkas", "Nomor: …": the head of the letter that a table was sent with. */
const OF_LETTER =
  /^\W*(?:lampiran|lamp)\b[\s.]*:\s*(?:-|(?:\d{1,2}|satu|dua|tiga)\s*(?:\(\p{L}+\)\s*)?(?:berkas|lembar|lbr|eksemplar|bundel|set)?)\W*$|^\W*sifat\b[\s.]*:\s*\p{L}+\W*$/iu
/** A street with its number, which begins the line: "Jalan Merdeka Nomor 5". */
const STREET = /^\W*jalan\s+[\p{L}.\s]{3,60}?\s(?:nomor|no|km)\b\.?\s*\d{1,4}(?!\d)/iu

export function isLetterhead(text: string): boolean {
  return [ADDRESS, PRINTED, OF_LETTER, STREET].some((pattern) => pattern.test(text))
}

/** A line of a signature; below the first of them (`isBelow`) a name alone is one as well. */
export function isSignature(text: string, isBelow = false): boolean {
  if (text.length > 80 || NO_NAME.test(text.replace(WITH_DATA, ' ')) || !NAME.test(text))
    return false
  return isBelow || SIGNED.test(text)
}

/**
 * "- : data tidak tersedia": cells that are empty, which the reading of cells knows, as it does zeros that stand
 * for them.
 */
export function saysSigns(text: string): boolean {
  return (
    SIGN.test(text) ||
    saysDashIsZero(text) ||
    saysZeroIsMissing(text) ||
    (text.length <= LONGEST_LEGEND && SIGN_ALONE.test(text))
  )
}
