import type { Messages } from './message'
import { otherPlace } from './spoken'

/** What a row is about: region, period, source. */
export const ROW_MESSAGES = {
  'wilayah-tidak-dikenal': (p) => ({
    id: `Kode wilayah "${p.found}" tidak ada di unit.csv. Perbaiki kodenya (contoh: 16.07.10.2003).`,
    en: `Region code "${p.found}" is not in unit.csv. Correct the code (such as 16.07.10.2003).`,
  }),
  'kabupaten-tidak-ada': () => ({
    id: 'Daftar ini tidak punya baris kabupaten, padahal semua kecamatan bernaung di bawahnya. Tambahkan satu baris dengan jenis kabupaten, misalnya 16.07,Banyuasin,kabupaten.',
    en: 'This list has no row of a kabupaten, from which all kecamatan hang. Add one row of the kind kabupaten, such as 16.07,Banyuasin,kabupaten.',
  }),
  'kabupaten-ganda': (p) => ({
    id: `Daftar ini memuat ${p.count} kabupaten: ${p.found}. Satu folder data hanya untuk satu kabupaten. Sisakan satu beserta kecamatan dan desanya.`,
    en: `This list holds ${p.count} kabupaten: ${p.found}. A folder of data is for one kabupaten only. Keep one with its kecamatan and desa.`,
  }),
  'kabupaten-beda': (p) => ({
    id: `Folder ini bercampur: wilayah.json untuk ${p.setting} (${p.found}), sedangkan unit.csv untuk ${p.name}. Samakan: ganti wilayah.json atau unit.csv dengan milik kabupaten yang benar.`,
    en: `This folder is mixed up: wilayah.json is for ${p.setting} (${p.found}), but unit.csv is for ${p.name}. Make them agree: replace wilayah.json or unit.csv by that of the right kabupaten.`,
  }),
  'kabupaten-lain': (p) => ({
    id: `Folder ini bercampur: berkas berikut memuat kabupaten lain (${p.found}), bukan ${p.name} seperti wilayah.json dan unit.csv: ${p.files}. Bila foldernya milik kabupaten lain itu, kembalikan wilayah.json dan unit.csv-nya; bila tidak, ganti atau keluarkan berkas-berkas itu.`,
    en: `This folder is mixed up: these files are about another kabupaten (${p.found}), not ${p.name} as wilayah.json and unit.csv: ${p.files}. Where the folder belongs to that kabupaten, put its wilayah.json and unit.csv back; else replace these files or take them out.`,
  }),
  'nama-berbeda': (p) => ({
    id: `Nama "${p.found}" berbeda dari nama resmi "${p.expected}". Periksa apakah kodenya benar.`,
    en: `Name "${p.found}" differs from the official "${p.expected}". Check that the code is right.`,
  }),
  'kode-induk-berbeda': (p) => ({
    id: `Kode kecamatan "${p.found}" di baris ini bukan kecamatan ${p.name}, yang kodenya ${p.expected}. Periksa apakah kedua kode di baris ini tertukar, lalu perbaiki.`,
    en: `Code "${p.found}" of the kecamatan in this row is not that of ${p.name}, which is ${p.expected}. Check whether the two codes of this row have changed places, and correct them.`,
  }),
  'tahun-salah': (p) => ({
    id: `Tahun "${p.found}" tidak terbaca. Tulis seperti 2024 atau 2024-06.`,
    en: `Year "${p.found}" cannot be read. Write it as 2024 or 2024-06.`,
  }),
  'baris-ganda': (p) => ({
    id: `Baris ini sama persis dengan baris ${p.other}; hanya satu yang dipakai. Hapus salah satunya.`,
    en: `This row is identical to row ${p.other}; one is kept. Remove one of them.`,
  }),
  'baris-bertentangan': (p) => ({
    id: `Wilayah dan tahun ini sudah diisi di ${otherPlace(p, 'id')} dengan nilai lain. Sisakan satu baris yang benar.`,
    en: `This region and year are already given in ${otherPlace(p, 'en')} with another value. Keep only the right row.`,
  }),
  'kode-ganda': (p) => ({
    id: `"${p.found}" muncul lebih dari sekali (juga di baris ${p.other}). Setiap kode hanya boleh sekali.`,
    en: `"${p.found}" occurs more than once (also in row ${p.other}). Each code may occur once.`,
  }),
  'induk-salah': (p) => ({
    id: `Induk "${p.found}" tidak cocok; seharusnya ${p.expected}. Perbaiki kolom induk.`,
    en: `Parent "${p.found}" does not fit; expected ${p.expected}. Correct the parent column.`,
  }),
  'sumber-tidak-dikenal': (p) => ({
    id: `Sumber "${p.found}" tidak ada di sumber.csv. Daftarkan sumbernya lebih dulu.`,
    en: `Source "${p.found}" is not in sumber.csv. Add the source first.`,
  }),
  'sumber-tabel-tanpa-tabel': (p) => ({
    id: `Tabel "${p.found}" tidak ada di folder nilai. Tulis nama berkasnya seperti nilai/podes-2024.csv, atau hapus baris ini.`,
    en: `Table "${p.found}" is not in the folder nilai. Write the name of its file, such as nilai/podes-2024.csv, or remove this row.`,
  }),
  'sumber-bercampur': (p) => ({
    id: `Angka ${p.indicator} ${p.period} berasal dari dua sumber, "${p.other}" dan "${p.found}", padahal halaman menyebut satu sumber untuk satu angka dan tahun. Pakai satu sumber untuk kedua tabelnya di sumber-tabel.csv (bila perlu sumber gabungan di sumber.csv), atau hapus kolom ini dari salah satu tabel.`,
    en: `The figures of ${p.indicator} ${p.period} are from two sources, "${p.other}" and "${p.found}", but a page names one source for a figure and year. Give both tables one source in sumber-tabel.csv (a joint one in sumber.csv if need be), or remove this column from one of the tables.`,
  }),
  'indikator-tidak-dikenal': (p) => ({
    id: `Indikator "${p.found}" tidak ada di indikator.csv. Perbaiki namanya atau daftarkan.`,
    en: `Indicator "${p.found}" is not in indikator.csv. Correct its name or add it.`,
  }),
} satisfies Messages
