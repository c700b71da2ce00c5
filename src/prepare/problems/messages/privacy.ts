import type { MessageParams, Messages } from './message'

type PlaceWords = Record<'id' | 'en' | 'idRemedy' | 'enRemedy', string>

const ANYWHERE: PlaceWords = {
  id: 'Berkas ini',
  en: 'This file',
  idRemedy: 'Hapus kolom, sel, komentar, atau nama lembar itu',
  enRemedy: 'Remove that column, cell, comment or name of a sheet',
}

/** Where personal data was found, and how it is taken out there. */
const PLACES: Partial<Record<string, PlaceWords>> = {
  cell: {
    id: 'Sel ini',
    en: 'This cell',
    idRemedy: 'Hapus isinya (periksa juga sel lain di kolom ini)',
    enRemedy: 'Remove it (look at the other cells of this column too)',
  },
  field: {
    id: 'Isian ini',
    en: 'This field',
    idRemedy: 'Hapus isinya',
    enRemedy: 'Remove what it says',
  },
  'named-field': {
    id: 'Isian ini, menurut namanya,',
    en: 'This field, by its name,',
    idRemedy: 'Hapus isian bernama itu dari berkas (juga di butir lain)',
    enRemedy: 'Remove the fields of that name from the file (in the other items too)',
  },
  column: {
    id: 'Kolom ini, mulai dari baris ini,',
    en: 'This column, from this row on,',
    idRemedy: 'Hapus kolom itu (juga bila tersembunyi)',
    enRemedy: 'Remove the column (even a hidden one)',
  },
  comment: {
    id: 'Komentar, tautan, atau petunjuk pada sel ini',
    en: 'A comment, link or hint of this cell',
    idRemedy: 'Hapus komentar, tautan, atau petunjuk itu',
    enRemedy: 'Remove the comment, link or hint',
  },
  'sheet-text': {
    id: 'Kotak teks, kepala, atau kaki halaman lembar ini',
    en: 'A text box, header or footer of this sheet',
    idRemedy: 'Hapus tulisan itu',
    enRemedy: 'Remove that text',
  },
  unseen: {
    id: 'Rumus atau pengarang komentar sel ini',
    en: 'The formula of this cell, or the author of its comment,',
    idRemedy: 'Hapus rumus atau komentar itu',
    enRemedy: 'Remove the formula or comment',
  },
  workbook: {
    id: 'Bagian buku kerja ini yang tidak tampak di lembarnya (properti, nama rentang, format angka, tabel pivot, atau tautan ke berkas lain)',
    en: 'A part of this workbook that its sheets do not show (properties, names of ranges, formats of numbers, pivot tables or links to other files)',
    idRemedy:
      'Salin tabelnya sebagai nilai (Tempel Khusus > Nilai) ke buku kerja baru, pakai yang baru itu',
    enRemedy:
      'Copy the table as values (Paste Special > Values) into a new workbook, use the new one',
  },
  sheet: {
    id: 'Nama lembar ini (disamarkan di sini)',
    en: 'The name of this sheet (masked here)',
    idRemedy: 'Ganti nama lembarnya',
    enRemedy: 'Rename the sheet',
  },
  file: {
    id: 'Nama berkas ini (disamarkan di sini)',
    en: 'The name of this file (masked here)',
    idRemedy: 'Ganti nama berkasnya',
    enRemedy: 'Rename the file',
  },
  folder: {
    id: 'Nama folder ini (disamarkan di sini)',
    en: 'The name of this folder (masked here)',
    idRemedy: 'Ganti nama foldernya',
    enRemedy: 'Rename the folder',
  },
}

function refused({ where = 'cell' }: MessageParams, id: string, en: string) {
  const place = PLACES[where] ?? ANYWHERE
  return {
    id: `${place.id} memuat ${id}; seluruh berkas ditolak. ${place.idRemedy}, dan kirim hanya jumlah per desa.`,
    en: `${place.en} holds ${en}; the whole file is refused. ${place.enRemedy}, and give only figures by desa.`,
  }
}

/** What keeps persons from being recognised. */
export const PRIVACY_MESSAGES = {
  'sel-minimum-salah': (p) => ({
    id: `sel_minimum ${p.found} pada ${p.indicator} tidak berlaku: harus bilangan bulat mulai 2, untuk jenis jumlah dengan agregasi jumlah atau tidak; rumusnya, bila ada, hanya menambah dan mengurangi. Perbaiki, atau kosongkan sel_minimum.`,
    en: `sel_minimum ${p.found} of ${p.indicator} does not hold: it must be a whole number from 2, for a count (jumlah) aggregated by jumlah or tidak; its formula, if any, may only add and subtract. Correct it, or leave sel_minimum empty.`,
  }),
  'sel-minimum-kosong': (p) => ({
    id: `${p.indicator} tampak menghitung orang dalam keadaan peka, tetapi sel_minimum kosong. Isi misalnya 5 agar sel kecil disembunyikan.`,
    en: `${p.indicator} seems to count persons in a sensitive state, but sel_minimum is empty. Write for instance 5 to have small cells withheld.`,
  }),
  'edisi-lama-rusak': () => ({
    id: 'Edisi sebelumnya di folder keluaran ada tetapi tidak dapat dibaca. Tanpa itu tidak dapat dijaga agar angka yang dulu disembunyikan tidak terhitung dari selisih dua edisi. Salin kembali folder data dari situs yang sedang tayang ke folder keluaran, lalu jalankan lagi; bila edisi itu belum pernah tayang, kosongkan folder keluaran.',
    en: 'The edition before is in the output folder but cannot be read. Without it, figures that it withheld might be worked out from the difference of two editions. Copy the data folder of the site that is online into the output folder and run again; if that edition was never online, empty the output folder.',
  }),
  'angka-dalam-keterangan': (p) => ({
    id: `Tulisan ini tentang ${p.indicator} memuat angka "${p.found}". Sebagian angka indikator itu disembunyikan demi privasi, dan angka dalam tulisan dapat membukanya, juga lewat selisih ("naik 6 dari 3"). Tulis tanpa angka, misalnya "naik dari tahun sebelumnya"; tahun, umur, tanggal, dan nomor peraturan boleh.`,
    en: `This text about ${p.indicator} holds the number "${p.found}". Some figures of that indicator are withheld for privacy, and a number in a text may give them away, by a difference too ("up 6 from 3"). Write it without a number, for instance "more than the year before"; years, ages, dates and numbers of regulations may stay.`,
  }),
  'cacah-kecil-diketik': (p) => ({
    id: `Tulisan ini menyebut jumlah kecil ("${p.found}") orang dalam keadaan peka di satu wilayah, sehingga orangnya dapat dikenali; angka seperti itu juga disembunyikan di tabel. Tulis tanpa jumlah atau tanpa nama wilayahnya, misalnya "masih ada balita stunting", atau sebut angka seluruh kabupaten.`,
    en: `This text gives a small count ("${p.found}") of persons in a sensitive state at one place, so that they can be recognised; tables withhold such figures too. Write it without the count or without the place, for instance "some children are still stunted", or give the figure of the whole kabupaten.`,
  }),
  'kata-belum-disetujui': (p) => ({
    id: `Tulisan ini akan tayang dan memuat kata yang bukan kata umum, nama wilayah di sini, atau kata yang sudah disetujui: ${p.found}. Bila itu nama orang, hapus dari tulisan. Bila bukan (singkatan, lembaga, istilah), isi "ya" di kolom disetujui, kata.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check); satu kata cukup disetujui sekali.`,
    en: `This text is to be published and holds words that are no ordinary words, names of regions here, or words approved before: ${p.found}. If one is the name of a person, take it out of the text. If not (an abbreviation, an institution, a term), write "ya" under disetujui in kata.csv, line ${p.line} (a line written by npm run data without --check); a word is approved once for all texts.`,
  }),
  'tulisan-belum-disetujui': (p) => ({
    id: `Tulisan ini akan tayang dan menyebut hal yang bisa menjadi urusan pribadi seseorang ("${p.found}": penyakit, keluarga, utang, pelanggaran, nomor panjang). Bila yang dimaksud satu orang, juga tanpa nama ("istri kepala dusun"), hapus. Bila tentang layanan, program, atau orang banyak, isi "ya" di kolom disetujui, kata.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check); persetujuan berlaku untuk tulisan ini saja.`,
    en: `This text is to be published and tells what may be the private matter of somebody ("${p.found}": illness, family, debt, offence, a long number). If it is about one person, even without a name ("the wife of the head"), remove it. If it is about a service, a programme or many people, write "ya" under disetujui in kata.csv, line ${p.line} (a line written by npm run data without --check); the approval is of this text alone.`,
  }),
  'sel-disembunyikan': (p) => ({
    id: `${p.indicator}: ${p.count} sel disembunyikan demi privasi, agar sel di bawah ${p.minimum} tidak dapat dihitung kembali. Tidak ada yang perlu diperbaiki.`,
    en: `${p.indicator}: ${p.count} cells withheld for privacy, so that none below ${p.minimum} can be worked out. Nothing needs to be done.`,
  }),
  'data-pribadi-nik': (p) =>
    refused(
      p,
      'NIK, nomor KK, NIP, atau nomor lain milik satu orang',
      'a NIK, KK, NIP or other number of one person',
    ),
  'data-pribadi-kartu': (p) =>
    refused(
      p,
      'nomor kartu, identitas, atau rekening orang (misalnya BPJS, KIS, rekam medis, NISN, atau paspor)',
      'numbers of cards, identities or accounts of persons (such as BPJS, KIS, medical records, NISN or passports)',
    ),
  'data-pribadi-telepon': (p) => refused(p, 'nomor telepon', 'a telephone number'),
  'data-pribadi-surel': (p) =>
    refused(
      p,
      'alamat surel atau akun media sosial seseorang',
      'an e-mail address, or the account of one person at a social network',
    ),
  'data-pribadi-nama': (p) =>
    refused(
      p,
      'nama orang, alamat rumah, atau keadaan kesehatan atau kelahiran satu orang',
      'the name of a person, the address of a house, or the health or birth of one person',
    ),
  'data-pribadi-nama-alamat': () => ({
    id: 'Tabel ini memuat satu orang tiap baris dengan alamatnya (kolom ini); seluruh berkas ditolak. Hapus kolom nama, alamat, dan keterangan orang lainnya, dan kirim hanya jumlah per desa.',
    en: 'This table has a row for each person with an address (this column); the whole file is refused. Remove names, addresses and what else tells of persons, and give only figures by desa.',
  }),
  'data-pribadi-orang': () => ({
    id: 'Tabel ini memuat satu orang tiap baris (nama, tanggal lahir, atau diagnosis di kolom ini); seluruh berkas ditolak. Hapus kolom tentang orang, dan kirim hanya jumlah per desa.',
    en: 'This table has a row for each person (names, dates of birth or diagnoses in this column); the whole file is refused. Remove the columns about persons and give only figures by desa.',
  }),
  'kolom-disembunyikan': (p) => ({
    id: `${p.indicator} disembunyikan seluruhnya untuk ${p.period}: bila hanya sebagian yang disembunyikan, sel kecilnya masih dapat dihitung kembali. Bila angka kabupatennya diperlukan, kirimkan tanpa rincian bulan atau desa.`,
    en: `${p.indicator} is withheld as a whole for ${p.period}: with only a part of it withheld, its small cells could still be worked out. Where the figure of the kabupaten is needed, deliver it without months or desa.`,
  }),
} satisfies Messages
