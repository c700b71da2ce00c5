import { exampleKecamatan } from '../../regency'
import type { Messages } from './message'

/** Rows of an office's table that could be read in two ways. */
export const TABLE_ROW_MESSAGES = {
  'baris-jumlah-atau-desa': (p) => ({
    id: `"${p.found}" di baris ini bisa berarti jumlah Kecamatan ${p.name} atau ${p.expected} itu sendiri. Tulis "Jumlah" bila ini jumlah, atau "${p.expected}" bila ini angkanya sendiri.`,
    en: `"${p.found}" in this row may be the total of Kecamatan ${p.name} or ${p.expected} itself. Write "Jumlah" if it is the total, or "${p.expected}" if it is a figure of its own.`,
  }),
  'judul-tanpa-desa': (p) => ({
    id: `"${p.found}" di baris terakhir ini tanpa angka, dan di bawahnya tidak ada desa. Bila angkanya atau desa di bawahnya hilang, lengkapi dari lembar aslinya; bila tidak, hapus barisnya.`,
    en: `"${p.found}" in this last row has no figure, and no desa below it. If its figure or the desa below it were lost, fill them in from the original sheet; if not, delete the row.`,
  }),
  'baris-pemisah': (p) => ({
    id: `Baris "${p.found}" berdiri di antara baris data dan tidak dipahami: mungkin nama kecamatan, tahun, atau jenis untuk baris di bawahnya, jadi baris di bawahnya tidak dibaca. Perbaiki ejaannya bila itu nama kecamatan ("Kecamatan ${exampleKecamatan()}"), pindahkan isinya ke kolom tersendiri atau tabelnya ke lembar lain bila baris di bawahnya berbeda artinya, atau hapus baris ini bila tidak berarti apa-apa.`,
    en: `Row "${p.found}" stands between rows of data and is not understood: it may be the name of a kecamatan, a year or a kind of the rows below it, so that these are not read. Correct its spelling if it names a kecamatan ("Kecamatan ${exampleKecamatan()}"), move what it says to a column of its own or the table to another sheet if the rows below differ by it, or remove the row if it means nothing.`,
  }),
  'baris-bergeser': (p) => ({
    id: `Di baris ini ada isi ${p.found} di kolom ${p.letter}, di luar judul terakhir, sedangkan kolom "${p.expected}" kosong, jadi isi barisnya tampak bergeser. Kembalikan setiap angka ke bawah judulnya, atau hapus isi kolom ${p.letter}.`,
    en: `This row holds ${p.found} in column ${p.letter}, beyond the last heading, while column "${p.expected}" is empty, so that its cells seem to have moved. Put each figure back under its heading, or remove what is in column ${p.letter}.`,
  }),
  'kode-dua-beda': (p) => ({
    id: `Kedua kode di baris ini menunjuk wilayah yang berbeda: "${p.found}" adalah ${p.name}, sedangkan "${p.other}" adalah ${p.expected}. Perbaiki kode yang salah, atau kosongkan.`,
    en: `The two codes in this row are of different regions: "${p.found}" is ${p.name}, but "${p.other}" is ${p.expected}. Correct the wrong one, or leave it empty.`,
  }),
  'kecamatan-di-tengah': (p) => ({
    id: `Kolom kecamatan baru menyebut "${p.found}" di baris ini, padahal desa di baris ${p.other} di atasnya juga di kecamatan itu, jadi nama kecamatan tampaknya ditulis di tengah kelompoknya. Tulis nama kecamatan di setiap baris, atau di baris pertama tiap kelompok.`,
    en: `The column of the kecamatan says "${p.found}" only in this row, although the desa in row ${p.other} above it is of that kecamatan too, so that the names seem to stand in the middle of their groups. Write the kecamatan in each row, or in the first row of each group.`,
  }),
} satisfies Messages
