import type { Language } from '../../../contract'
import type { MessageParams, Messages } from './message'
import { otherRow } from './spoken'

/** Of figures of two tables either may be wrong, and so the message names both. */
function eitherTable(params: MessageParams, language: Language): string {
  if (params.other === undefined) return ''
  const row = otherRow(params, language)
  return language === 'id'
    ? ` Angka pembandingnya dari ${row}: yang keliru bisa tabel ini, bisa juga tabel itu.`
    : ` What it is compared with is from ${row}: either table may be the wrong one.`
}

/** What stands in a cell. */
export const VALUE_MESSAGES = {
  'angka-tidak-terbaca': (p) => ({
    id: `"${p.found}" bukan angka. Tulis angka saja, misalnya 1234,5; kosongkan sel bila tidak ada data.`,
    en: `"${p.found}" is not a number. Write digits only, such as 1234.5; leave the cell empty when there is no data.`,
  }),
  'angka-singkat': (p) => ({
    id: `"${p.found}" adalah angka dengan pangkat sepuluh, yang bisa kehilangan angka belakangnya atau tertukar dengan kode. Di Excel, ubah format kolomnya menjadi Angka (Number) tanpa desimal, lalu simpan lagi; bila itu kode, keluarkan kolomnya.`,
    en: `"${p.found}" is a number with a power of ten, which may have lost its last digits or be a code. In Excel, give the column the format Number without decimals and save it again; where it is a code, take the column out.`,
  }),
  'angka-tidak-tampak': (p) => ({
    id: `Sel ini menyimpan ${p.found}, tetapi format selnya ${p.shown === '' ? 'menyembunyikannya' : `menampilkan "${p.shown}"`}, jadi tidak pasti mana yang dimaksud. Ubah format selnya menjadi Umum (General); bila memang tidak ada data, kosongkan selnya.`,
    en: `This cell holds ${p.found}, but its format ${p.shown === '' ? 'hides it' : `shows "${p.shown}"`}, so that it is not certain which is meant. Change the format of the cell to General; where there is no data, empty the cell.`,
  }),
  'angka-dicoret': (p) => ({
    id: `${p.count} angka di kolom ini dicoret, mulai dari baris ini (${p.found}), tetapi tetap dibaca. Bila dibatalkan, kosongkan selnya; bila benar, hapus coretannya.`,
    en: `Figures of this column that are struck through, from this row on (${p.found}), and read all the same: ${p.count}. Where they are withdrawn, empty the cells; where they are right, remove the strikethrough.`,
  }),
  'komentar-di-angka': (p) => ({
    id: `Sel ${p.cell} berisi ${p.found} dan diberi komentar: "${p.said}". Yang dibaca isi selnya. Bila komentarnya benar, perbaiki angkanya; lalu hapus komentar itu.`,
    en: `Cell ${p.cell} holds ${p.found} and a comment: "${p.said}". What is read is the cell. Where the comment is right, correct the figure; then remove the comment.`,
  }),
  'komentar-di-baris': (p) => ({
    id: `${p.count} sel bukan angka di baris tabel ini diberi komentar: ${p.cells}. Komentarnya tidak dibaca artinya, dan angkanya dibaca apa adanya. Bukalah komentarnya; bila mengubah arti angkanya, perbaiki tabelnya, lalu hapus komentar itu.`,
    en: `Cells without a figure in the rows of this table that bear a comment: ${p.cells} (${p.count}). What the comments say is not understood, and the figures are read as they stand. Open them; where they change what the figures say, correct the table, then remove the comment.`,
  }),
  'tahun-tersembunyi-lain': (p) => ({
    id: `Kolom tahun yang disembunyikan berisi ${p.found} (mulai dari sel ${p.cell}), padahal judul, lembar, atau nama berkas menyebut ${p.expected}, dan itulah yang dipakai. Tampilkan kolomnya bila tahunnya benar; bila tidak, hapus kolom itu.`,
    en: `The hidden column of years holds ${p.found} (from cell ${p.cell} on), while the title, the sheet or the file name says ${p.expected}, which is used. Show the column if its year is right; else delete it.`,
  }),
  'angka-tampil-lain': (p) => ({
    id: `Format sel menampilkan angka atau kata lain daripada isinya: sel ${p.cell} tampak ${p.shown}, dibaca ${p.found} (${p.count} sel di kolom ini). Ubah formatnya menjadi General, lalu periksa apakah angkanya benar dan satuannya sama dengan judulnya.`,
    en: `The format of the cells shows another number, or words, than they hold: cell ${p.cell} shows ${p.shown} and is read as ${p.found} (${p.count} cells of this column). Change the format to General, then check whether the figures are right and in the unit of the heading.`,
  }),
  'arti-kode-lain': (p) => ({
    id: `Menurut keterangan di tabel ini kode ${p.code} berarti "${p.found}", padahal bagi ${p.indicator} kode ${p.code} berarti "${p.expected}". Ganti kode di sel dengan tulisannya, atau samakan kodenya dengan kategori.csv, lalu perbaiki keterangannya.`,
    en: `By the legend of this table code ${p.code} stands for "${p.found}", but for ${p.indicator} it stands for "${p.expected}". Write the words in the cells in place of the codes, or use the codes of kategori.csv, and correct the legend.`,
  }),
  'nihil-atau-kosong': (p) => ({
    id: `"${p.found}" bisa berarti nol atau tidak ada data. Tulis 0 bila memang tidak ada satu pun; kosongkan selnya bila angkanya tidak diketahui.`,
    en: `"${p.found}" may mean zero or no data. Write 0 where there is none at all; leave the cell empty where the figure is not known.`,
  }),
  'angka-di-luar-batas': (p) => ({
    id: `Nilai ${p.found} mustahil: seharusnya antara ${p.minimum} dan ${p.maximum}. Periksa angka dan satuannya.`,
    en: `Value ${p.found} is impossible: it should be between ${p.minimum} and ${p.maximum}. Check number and unit.`,
  }),
  'angka-tidak-mungkin-ada': (p) => ({
    id: `Angka ${p.found} diisi untuk ${p.kind}, padahal indikator ini tidak mungkin ada di sana (netral_skor atau hanya-desa). Kosongkan selnya, juga bila isinya 0; kalau ${p.kind} memang punya angka ini, kosongkan netral_skor dan hapus hanya-desa dari pilihan di indikator.csv.`,
    en: `${p.found} is given for a ${p.kind}, which cannot have this indicator (netral_skor or hanya-desa). Empty the cell, also where it says 0; where a ${p.kind} does have the figure, empty netral_skor and take hanya-desa out of pilihan in indikator.csv.`,
  }),
  'kategori-tidak-dikenal': (p) => ({
    id: `"${p.found}" bukan kategori yang terdaftar (${p.expected}). Perbaiki isinya; atau, bila kode itu ada di daftar resmi penerbitnya (kuesioner atau kamus datanya), tambahkan barisnya ke kategori.csv dengan arti menurut dokumen itu.`,
    en: `"${p.found}" is not a listed category (${p.expected}). Correct it; or, where the code is in the official list of its publisher (questionnaire or data dictionary), add its row to kategori.csv with the meaning that this document gives.`,
  }),
  'daftar-kategori-bolong': (p) => ({
    id: `Daftar kategori "${p.found}" ${p.missing === '' ? 'hanya berisi satu kategori' : `melompati kode ${p.missing}`}, jadi isi tabel dengan kode itu akan ditolak, dan yang tidak terdaftar bisa dikira tidak ada. Lengkapi barisnya menurut daftar resmi penerbitnya (kuesioner atau kamus datanya); bila penerbitnya memang tidak memakai kode itu, tulis juga barisnya dengan label "tidak dipakai": kategori tanpa angka tidak ditampilkan.`,
    en: `The list of categories of "${p.found}" ${p.missing === '' ? 'has but one category' : `leaves out code ${p.missing}`}, so that a table with that code would be refused, and what is not listed may be taken for not there. Add its row by the official list of the publisher (questionnaire or data dictionary); where the publisher does not use that code, write its row too, labelled "not used": categories without figures are not shown.`,
  }),
  'arti-kode-kurang': (p) => ({
    id: `Keterangan kode di tabel ini tidak menyebut semua kategori ${p.indicator}: tidak ada ${p.missing}. Wilayah dengan kategori itu bisa hilang atau tertulis sebagai kategori lain; yang kosong tetap tanpa data, bukan "tidak ada". Tanyakan pada pengirimnya, lalu lengkapi keterangan kodenya di tabel.`,
    en: `The legend of this table does not name all categories of ${p.indicator}: ${p.missing} is missing. Regions of that category may be lost or stand under another; what is empty stays without data and is no "none". Ask whoever sent it, then complete the legend in the table.`,
  }),
  'urutan-kategori-sebagian': (p) => ({
    id: `Kategori "${p.found}" hanya sebagian yang berurutan. Isi kolom urutan pada semua barisnya, atau kosongkan semuanya.`,
    en: `Only some categories of "${p.found}" have an order. Fill the column urutan in all of its rows or in none.`,
  }),
  'urutan-kategori-ganda': (p) => ({
    id: `Urutan ${p.found} sudah dipakai "${p.other}". Beri tiap kategori urutan sendiri, 1 untuk yang terburuk.`,
    en: `Order ${p.found} is taken by "${p.other}". Give each category an order of its own, 1 for the worst.`,
  }),
  'nilai-kosong': (p) => ({
    id: `${p.indicator} kosong: dibaca tidak ada data, bukan nol. Bila angkanya ada, isi selnya.`,
    en: `${p.indicator} is empty: read as no data, not as zero. If there is a figure, fill it in.`,
  }),
  'tanda-kosong': (p) => ({
    id: `Isi "${p.found}" pada ${p.indicator} dibaca tidak ada data. Bila angkanya ada, tulis angkanya.`,
    en: `"${p.found}" for ${p.indicator} is read as no data. If there is a figure, write it.`,
  }),
  'indeks-tanam-salah-ketik': (p) => ({
    id: `"${p.found}" dibaca ${p.expected}: IP hanya mungkin 100, 200 atau 300. Perbaiki di tabel.`,
    en: `"${p.found}" is read as ${p.expected}: the index can only be 100, 200 or 300. Correct the table.`,
  }),
  'jumlah-tidak-cocok': (p) => ({
    id: `${p.indicator} = ${p.found}, padahal ${p.formula} = ${p.expected}. Periksa angka di baris ini.${eitherTable(p, 'id')}`,
    en: `${p.indicator} = ${p.found}, but ${p.formula} = ${p.expected}. Check the numbers of this row.${eitherTable(p, 'en')}`,
  }),
  'melebihi-batas': (p) => ({
    id: `${p.indicator} = ${p.found} melebihi ${p.formula} = ${p.expected}, padahal paling banyak sebesar itu. Periksa kedua angka; mungkin kolomnya tertukar.${eitherTable(p, 'id')}`,
    en: `${p.indicator} = ${p.found} exceeds ${p.formula} = ${p.expected}, and can be at most that. Check both numbers; the columns may be swapped.${eitherTable(p, 'en')}`,
  }),
  'rumus-salah': (p) => ({
    id: `Rumus "${p.found}" tidak terbaca. Tulis nama indikator dipisah + atau -.`,
    en: `Formula "${p.found}" cannot be read. Write indicator names joined by + or -.`,
  }),
} satisfies Messages
