import { namesInstitution } from './institution-words'

/** What a heading of a list of persons announces; the cells below must bear it out. */
export type PersonHeading =
  'number' | 'card' | 'name' | 'plain' | 'birth' | 'address' | 'block' | 'diagnosis' | 'sex' | 'age'

const COUNTED =
  /(?:^| )(?:jumlah|jml|banyak|banyaknya|persen|persentase|cakupan|total|rata|rasio|kepemilikan|angka|ber)(?: |$)|%/
const NUMBER =
  /(?:^| )(?:nik|no ?kk|nomor kk|no ktp|nomor ktp|nomor induk kependudukan|(?:no|nomor) kartu keluarga|no induk kependudukan)(?: |$)|^(?:no )?nik ?\/? ?kk$/
/** Numbers of one person other than those of the civil register. */
const CARD =
  /(?:^| )(?:(?:no|nomor|nmr) (?:kartu )?(?:bpjs|jkn|kis|askes|peserta)|nuptk|nisn|(?:no|nomor) (?:rm|rekam medis|rekam medik)|paspor)(?: |$)|^(?:no|nomor|nmr) kartu(?: (?:identitas|anggota|pasien|berobat|sehat|indonesia sehat|pintar|kip|kks|pkh|tani|nelayan))?$|^(?:no|nomor|nmr)? ?kartu (?:peserta|bpjs|jkn|kis)(?: (?:bpjs|jkn|kis))?$/
const NAME =
  /^(?:nama|nm|nama nama) (?:lengkap|orang|warga|penduduk|penerima|pemilik|pasien|penderita|anak|bayi|balita|baduta|ibu|bumil|ayah|bapak|siswa|murid|peserta didik|santri|mahasiswa|kk|krt|art|orang ?tua|ortu|wali|kepala keluarga|kepala rumah tangga|anggota|suami|istri|korban|pendaftar|pemohon|responden|lansia|difabel|penyandang|disabilitas|janda|yatim|pekerja|tersangka|pelaku|kpm|almarhum|remaja|akseptor|catin|jamaah|pelanggan|wajib pajak|individu|klien|peserta|jenazah|debitur|pelapor|terlapor|inisial|calon pengantin|pengantin|pmi|tki|tkw|mustahik|odgj|odha|odmk|guru|pegawai|asn|pns|wp|nasabah|petani|nelayan|pedagang|pengemudi|buruh|napi|tahanan|lulusan|alumni|mempelai)(?: |$)|^(?:patient|child|mother|father|student|full) name$/
const NO_NAME = /anak sungai|anak perusahaan|ibu ?kota|peserta (?:partai|pemilu)/
const PLAIN =
  /^(?:nama|inisial(?: \p{L}{2,})?|nama inisial|krt|kepala rumah tangga|pemilik|suami|istri|isteri|penggugat|tergugat|orang ?tua|ortu|wali|almarhum|pemohon|pelapor|penghuni|balita|bayi|penderita|pasien|penerima|penerima (?:manfaat|bantuan|blt|pkh|bansos|sembako)|kepala keluarga|kk|korban|responden|klien|suspek|(?:penderita|pasien|korban|suspek) \p{L}{2,}|anggota keluarga|warga|siswa|peserta)$/u
const BIRTH =
  /^(?:tanggal|tgl|tempat|tempat tanggal|tempat tgl|tempat dan tanggal|tmpt tgl) (?:lahir|lhr|kelahiran)(?: |$)|^(?:ttl|lahir|dob|date of birth|birth ?date|tgllahir|tanggallahir)$/
const ADDRESS = /(?:^| )(?:alamat|domisili|tempat tinggal)(?: |$)/
const BLOCK = /^(?:rt|rw|rt rw|rtrw|no rumah|nomor rumah)$/
const DIAGNOSIS =
  /^(?:diagnosa|diagnosis|penyakit|nama penyakit|jenis penyakit|riwayat penyakit|keluhan|hasil (?:lab|tes|pemeriksaan)|status (?:hiv|tb|gizi|stunting|kehamilan)|(?:jenis |ragam )?disabilitas|(?:sebab|penyebab)(?: kematian| meninggal)?|faktor risiko|jenis (?:zat|kekerasan)|alasan cerai|icd|icd 10|kode icd)(?: |$)/
const SEX = /^(?:jenis kelamin|kelamin|jk|l p|lp|sex|gender)$/
const AGE = /^(?:umur|usia)(?: (?:th|thn|tahun|bulan|bln))?$/

const KINDS: readonly [PersonHeading, RegExp][] = [
  ['number', NUMBER],
  ['card', CARD],
  ['name', NAME],
  ['plain', PLAIN],
  ['birth', BIRTH],
  ['address', ADDRESS],
  ['block', BLOCK],
  ['diagnosis', DIAGNOSIS],
  ['sex', SEX],
  ['age', AGE],
]

/** `words` as `headingWords` gives them. */
export function personHeading(words: string): PersonHeading | null {
  if (words.length > 60 || COUNTED.test(words) || NO_NAME.test(words)) return null
  return KINDS.find(([, heading]) => heading.test(words))?.[0] ?? null
}

const LONGEST_ENTRY = 120
const LETTERS_ONLY = /^[\p{L}][\p{L}.,'() *-]{1,59}$/u
const NO_PERSON =
  /^(?:ada|tidak(?: ada)?|ya|belum|nihil|kosong|tinggi|sedang|rendah|banyak|sedikit|laki|perempuan|dusun|rt|rw|lk|pr|orang|jiwa|total|jumlah)(?: |$)/i
const A_DATE =
  /(?:^|\D)\d{1,2}[\s\-/.]{1,3}(?:\d{1,2}|\p{L}{3,9})[\s\-/.]{1,3}(?:\d{4}|\d\d)(?!\d)|^(?:19|20)\d\d-\d\d-\d\d/u

/** Whether a cell below a heading, in plain characters, is of one person. */
export function bearsOut(kind: PersonHeading, text: string): boolean {
  if (text.length > LONGEST_ENTRY) return false
  switch (kind) {
    case 'number':
    case 'card':
      return (
        /^\d[\d.,]*e\+?15$/i.test(text) ||
        // Of a passport.
        (kind === 'card' && /^\p{Lu}{1,2} ?\d{6,7}$/u.test(text)) ||
        (/^(?:nik|kk|no)?(?:[^\p{L}]|x)*$/iu.test(text) &&
          text.replace(/[^\d*x]/gi, '').length >= 6)
      )
    case 'name':
    case 'plain':
      return LETTERS_ONLY.test(text) && !NO_PERSON.test(text) && !namesInstitution(text)
    case 'birth':
      return A_DATE.test(text)
    case 'sex':
      return /^(?:l|p|lk|pr|laki(?:-? ?laki)?|perempuan|wanita|pria)$/i.test(text)
    case 'age':
      return /^\d{1,3}(?: ?(?:th|thn|tahun|bln|bulan))?$/i.test(text)
    case 'diagnosis':
      return /\p{L}{2}/u.test(text)
    case 'block':
      return /^\d{1,3}(?: ?\/ ?\d{1,3})?$|^rt/i.test(text)
    case 'address':
      return /\p{L}{2}/u.test(text)
  }
}
