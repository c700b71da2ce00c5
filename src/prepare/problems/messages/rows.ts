import { exampleDesa, ownRegency } from '../../regency'
import { otherRow } from './spoken'
import type { Messages } from './message'

/** What a row is about: region, period, source. */
export const ROW_MESSAGES = {
  'wilayah-tidak-dikenal': (p) => ({
    id: `Kode wilayah "${p.found}" tidak ada di unit.csv. Perbaiki kodenya (contoh: ${exampleDesa()}).`,
    en: `Region code "${p.found}" is not in unit.csv. Correct the code (such as ${exampleDesa()}).`,
  }),
  'kabupaten-tidak-ada': () => ({
    id: `Daftar ini tidak punya baris kabupaten, padahal semua kecamatan bernaung di bawahnya. Tambahkan satu baris dengan jenis kabupaten, misalnya ${ownRegency().code},${ownRegency().name},kabupaten.`,
    en: `This list has no row of a kabupaten, from which all kecamatan hang. Add one row of the kind kabupaten, such as ${ownRegency().code},${ownRegency().name},kabupaten.`,
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
    id: `Wilayah dan tahun ini sudah diisi di ${otherRow(p, 'id')} dengan nilai lain. Sisakan satu baris yang benar.`,
    en: `This region and year are already given in ${otherRow(p, 'en')} with another value. Keep only the right row.`,
  }),
  'perubahan-ganda': (p) => ({
    id: `Wilayah ${p.code} berubah lebih dari sekali: sejak ${p.since} (baris ${p.other}) dan sejak ${p.found}. Yang dapat dicatat hanya satu bentuk lama dan bentuk sekarang. Satukan perubahannya: di semua barisnya tulis tahun perubahan terakhir dan luas sebelum perubahan pertama, satu baris tiap wilayah; dan sisakan di batas.sumberBentukLama (wilayah.json) hanya sumber dari sebelum perubahan pertama.`,
    en: `Unit ${p.code} changes more than once: since ${p.since} (row ${p.other}) and since ${p.found}. Only one former shape and the present one can be told. Put the changes together: in all their rows write the year of the last change and the area before the first, one row for each unit; and leave in batas.sumberBentukLama (wilayah.json) only sources from before the first change.`,
  }),
  'kode-ganda': (p) => ({
    id: `"${p.found}" muncul lebih dari sekali (juga di baris ${p.other}). Setiap kode hanya boleh sekali; hapus atau perbaiki salah satunya.`,
    en: `"${p.found}" occurs more than once (also in row ${p.other}). Each may occur once; remove or correct one of them.`,
  }),
  'induk-salah': (p) => ({
    id: `Induk "${p.found}" tidak cocok; seharusnya ${p.expected}. Perbaiki isi kolom induk.`,
    en: `Parent "${p.found}" does not fit; it should be ${p.expected}. Correct the column induk.`,
  }),
  'sumber-tidak-dikenal': (p) => ({
    id: `Sumber "${p.found}" tidak ada di sumber.csv. Perbaiki namanya, atau daftarkan sumber itu di sumber.csv.`,
    en: `Source "${p.found}" is not in sumber.csv. Correct its name, or add the source to sumber.csv.`,
  }),
  'sumber-tabel-tanpa-tabel': (p) => ({
    id: `Tabel "${p.found}" tidak ada di folder nilai. Tulis nama berkasnya seperti nilai/podes-2024.csv, atau hapus baris ini.`,
    en: `Table "${p.found}" is not in the folder nilai. Write the name of its file, such as nilai/podes-2024.csv, or remove this row.`,
  }),
  'sumber-lebih-lama': (p) => ({
    id: `Tabel ini berisi angka ${p.period}, tetapi ${p.indicator} tampil dengan sumber "${p.source}" tahun ${p.year}. Bila angkanya dari sumber lain, daftarkan sumber itu di sumber.csv, lalu tulis baris "${p.file},<id sumber>" di sumber-tabel.csv (tabel,sumber). Bila memang dari sumber itu, perbarui tahunnya di sumber.csv.`,
    en: `This table holds figures of ${p.period}, but ${p.indicator} is shown with the source "${p.source}" of ${p.year}. Where the figures are from another source, enter that in sumber.csv and write the row "${p.file},<id of the source>" in sumber-tabel.csv (tabel,sumber). Where they are from that source, bring its year up to date in sumber.csv.`,
  }),
  'sumber-bercampur': (p) => ({
    id: `Angka ${p.indicator} ${p.period} berasal dari dua sumber, "${p.other}" dan "${p.found}", padahal halaman menyebut satu sumber untuk satu angka dan tahun. Pakai satu sumber untuk kedua tabelnya di sumber-tabel.csv (bila perlu sumber gabungan di sumber.csv), atau hapus kolom ini dari salah satu tabel.`,
    en: `The figures of ${p.indicator} ${p.period} are from two sources, "${p.other}" and "${p.found}", but a page names one source for a figure and year. Give both tables one source in sumber-tabel.csv (a joint one in sumber.csv if need be), or remove this column from one of the tables.`,
  }),
  'indikator-tidak-dikenal': (p) => ({
    id: `Indikator "${p.found}" tidak ada di indikator.csv. Perbaiki namanya, atau tambahkan barisnya di indikator.csv.`,
    en: `Indicator "${p.found}" is not in indikator.csv. Correct its name, or add a row for it to indikator.csv.`,
  }),
} satisfies Messages
