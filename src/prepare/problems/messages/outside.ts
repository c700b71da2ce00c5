import type { Messages } from './message'

/** Tables held against independent ones, and what earlier editions published wrong. */
export const OUTSIDE_MESSAGES = {
  'periksa-luar-belum-ada': (p) => ({
    id: `Tabel ${p.file} belum dibandingkan dengan sumber lain. Tambahkan satu baris di periksa-luar.csv: tabel lain yang harus cocok, atau cara tidak-ada dengan alasannya.`,
    en: `Table ${p.file} is not yet held against another source. Add a row to periksa-luar.csv: another table that must agree, or cara tidak-ada with the reason.`,
  }),
  'periksa-luar-tanpa-tabel': (p) => ({
    id: `Tabel "${p.found}" tidak ada. Perbaiki namanya, atau hapus baris ini bila tabelnya memang dihapus.`,
    en: `Table "${p.found}" is not there. Correct its name, or remove this row if the table was removed on purpose.`,
  }),
  'periksa-luar-bukan-isinya': (p) => ({
    id: `Ukuran "${p.found}" tidak memuat satu indikator pun dari ${p.table}. Pakai indikator dari tabel itu, atau sebut tabel asalnya.`,
    en: `Measure "${p.found}" holds no indicator of ${p.table}. Use one of that table, or name the table it comes from.`,
  }),
  'luar-tanpa-kolom': (p) => ({
    id: `Kolom "${p.found}" tidak ada di ${p.table}; kolomnya: ${p.expected}. Perbaiki nama kolomnya.`,
    en: `Column "${p.found}" is not in ${p.table}; its columns: ${p.expected}. Correct the name.`,
  }),
  'periksa-luar-tidak-lepas': (p) => ({
    id: `${p.found} berasal dari kedua tabel yang dibandingkan, jadi tentu cocok walaupun salah. Pakai ukuran yang tidak dihitung dari tabel yang diperiksa.`,
    en: `${p.found} rests on both tables compared, so it agrees even when it is wrong. Use a measure that is not computed from the table checked.`,
  }),
  'periksa-luar-terlalu-sedikit': (p) => ({
    id: `"${p.title}" tidak dapat diperiksa: ${p.count} dari ${p.of} wilayah ada di kedua tabel, yang terlalu sedikit, atau semua angkanya sama. Periksa kode wilayah kedua tabel dan baris ${p.row} periksa-luar.csv.`,
    en: `"${p.titleEn}" cannot be checked: ${p.count} of ${p.of} regions are in both tables, which are too few, or all figures are equal. Check the region codes of both tables and row ${p.row} of periksa-luar.csv.`,
  }),
  'periksa-luar-peringkat': (p) => ({
    id: `"${p.title}" tidak cocok: urutan ${p.count} ${p.level} menurut ${p.measure} dan menurut ${p.other} (${p.otherFile}) hanya sejalan ${p.found}, seharusnya sedikitnya ${p.bound} (1 bila urutannya sama, 0 bila tidak berhubungan). ${p.reason} Periksa apakah angka menempel pada baris wilayahnya sendiri dan kolomnya benar; ubah batas di baris ${p.row} periksa-luar.csv hanya dengan alasan.`,
    en: `"${p.titleEn}" does not agree: the order of ${p.count} ${p.level} by ${p.measure} and by ${p.other} (${p.otherFile}) agrees only to ${p.found}, it should be at least ${p.bound} (1 where the order is the same, 0 where there is no relation). ${p.reasonEn} Check that the figures stand on the rows of their own regions and in the right column; change the bound in row ${p.row} of periksa-luar.csv only with a reason.`,
  }),
  'periksa-luar-beda': (p) => ({
    id: `"${p.title}" tidak cocok: ${p.measure} = ${p.a}, sedangkan ${p.other} (${p.otherFile}) = ${p.b}, berbeda ${p.found} persen; paling banyak ${p.bound} persen. ${p.reason} Periksa angka, satuan, dan baris wilayahnya; ubah batas di baris ${p.row} periksa-luar.csv hanya dengan alasan.`,
    en: `"${p.titleEn}" does not agree: ${p.measure} = ${p.a}, while ${p.other} (${p.otherFile}) = ${p.b}, ${p.found} per cent apart; at most ${p.bound} per cent is allowed. ${p.reasonEn} Check the figures, their unit and the rows of their regions; change the bound in row ${p.row} of periksa-luar.csv only with a reason.`,
  }),
  'periksa-luar-kelas': (p) => ({
    id: `"${p.title}" tidak cocok: ${p.measure} di wilayah ini "${p.own}", padahal menurut ${p.other} seharusnya "${p.due}"; ${p.differing} dari ${p.count} ${p.level} berbeda. ${p.reason} Periksa apakah kedua kolom berdiri pada baris wilayahnya sendiri, dan batas resmi di pita.csv.`,
    en: `"${p.titleEn}" does not agree: ${p.measure} of this region is "${p.ownEn}", while ${p.other} makes it "${p.dueEn}"; ${p.differing} of ${p.count} ${p.level} differ. ${p.reasonEn} Check that both columns stand on the rows of their own regions, and the official edges in pita.csv.`,
  }),
  'status-bukan-indeksnya': (p) => ({
    id: `${p.indicator} ${p.period} di sini "${p.own}", padahal ${p.index} ${p.found} termasuk "${p.due}" menurut pita.csv; ${p.count} dari ${p.of} baris berbeda. Cocokkan kedua kolom dengan lembar aslinya. ${p.how === 'edges' ? 'Bila peraturan menetapkan batas lain sejak tahun itu, biarkan.' : 'Batas apa pun tidak dapat menghasilkan isian ini: indeks yang lebih rendah berstatus lebih tinggi.'}`,
    en: `${p.indicator} ${p.period} is "${p.ownEn}" here, while ${p.index} ${p.found} is "${p.dueEn}" by pita.csv; ${p.count} of ${p.of} rows differ. Compare both columns with the original sheet. ${p.how === 'edges' ? 'Leave them if a regulation sets other edges from that year on.' : 'No edges at all could give these: a lower index has a higher status.'}`,
  }),
  'periksa-luar-tanpa-kelas': (p) => ({
    id: `Cara "kelas" membandingkan satu indikator kategori dengan indeks yang punya batas resmi di pita.csv, dengan nama kelas yang sama. "${p.found}" dan "${p.index}" tidak begitu. Perbaiki ukurannya, atau isi pita.csv dan kategori.csv.`,
    en: `The way "kelas" holds an indicator of categories against an index with official edges in pita.csv, under the same class names. "${p.found}" and "${p.index}" are not so. Correct the measures, or fill in pita.csv and kategori.csv.`,
  }),
  'periksa-luar-longgar': (p) => ({
    id: `Batas ${p.bound} untuk "${p.title}" terlalu longgar: yang ditemukan ${p.found}, tetapi ${p.widest} sudah didapat bila barisnya bergeser satu atau separuh hubungannya hilang, jadi kesalahan itu lolos. Naikkan batas di atas ${p.widest}; bila tidak mungkin, ganti pembandingnya.`,
    en: `Bound ${p.bound} of "${p.titleEn}" is too loose: ${p.found} was found, but ${p.widest} is reached with the rows one off or half of the relation gone, so such a fault would pass. Raise the bound above ${p.widest}; if that cannot be, choose another table to compare with.`,
  }),
  'periksa-luar-longgar-beda': (p) => ({
    id: `Batas ${p.bound} untuk "${p.title}" terlalu longgar: yang ditemukan ${p.found}, tetapi ${p.widest} sudah didapat bila barisnya bergeser satu atau angkanya dua kali lipat, jadi kesalahan itu lolos. Turunkan batas di bawah ${p.widest}; bila tidak mungkin, ganti pembandingnya.`,
    en: `Bound ${p.bound} of "${p.titleEn}" is too loose: ${p.found} was found, but ${p.widest} is reached with the rows one off or a figure doubled, so such a fault would pass. Lower the bound below ${p.widest}; if that cannot be, choose another table to compare with.`,
  }),
  'periksa-luar-kolom': (p) => ({
    id: `Kolom ${p.found} belum dibandingkan dengan sumber lain. Tambahkan perbandingan per baris di periksa-luar.csv, kaitkan dengan kolom yang sudah dibandingkan, atau tulis alasannya dengan cara tidak-ada; satu alasan boleh untuk beberapa kolom (a|b).`,
    en: `Columns not yet held against another source: ${p.found}. Add a comparison row by row to periksa-luar.csv, tie them to a column that has one, or give the reason with cara tidak-ada; one reason may speak for several columns (a|b).`,
  }),
  'periksa-luar-mengganti': (p) => ({
    id: `Kolom ${p.found} di ${p.file} mengganti atau melanjutkan angka yang sudah diperiksa di ${p.others}. Angka tahun baru yang mengikuti angka lama wilayah demi wilayah diterima begitu saja, yang ini tidak: periksa barisnya dan tahunnya. Bila benar, tambahkan di periksa-luar.csv perbandingan, atau alasan cara tidak-ada, dengan nama berkas ini selengkapnya.`,
    en: `Columns ${p.found} of ${p.file} replace or continue figures already checked in ${p.others}. Figures of a later year that follow the earlier ones region by region are taken as they are, these do not: look at their rows and year. If they are right, add to periksa-luar.csv a comparison, or a reason with cara tidak-ada, under the full name of this file.`,
  }),
  'ralat-edisi': (p) => ({
    id: `Edisi "${p.found}" tidak terbaca. Tulis seperti 0.3.0 atau 0.3.0 (2026-11-26).`,
    en: `Edition "${p.found}" cannot be read. Write it as 0.3.0 or 0.3.0 (2026-11-26).`,
  }),
  'ralat-edisi-asing': (p) => ({
    id: `Edisi "${p.found}" tidak ada di antara edisi yang pernah terbit (terbitan di wilayah.json). Yang paling mirip: ${p.expected}. Perbaiki nomor dan tanggalnya, atau tambahkan edisi itu ke terbitan.`,
    en: `Edition "${p.found}" is not among those published (terbitan in wilayah.json). Nearest: ${p.expected}. Correct its number and day, or add the edition to terbitan.`,
  }),
  'ralat-indikator': (p) => ({
    id: `Indikator "${p.found}" tidak ada di indikator.csv. Yang paling mirip: ${p.expected}. Perbaiki namanya; bila indikatornya memang sudah ditarik, pindahkan ke kolom ditarik.`,
    en: `Indicator "${p.found}" is not in indikator.csv. Nearest: ${p.expected}. Correct its name; if the indicator was withdrawn, move it to the column ditarik.`,
  }),
  'ralat-tidak-ditarik': (p) => ({
    id: `Indikator "${p.found}" disebut ditarik, padahal masih ada di indikator.csv. Pindahkan ke kolom indikator, atau hapus barisnya dari indikator.csv.`,
    en: `Indicator "${p.found}" is said to be withdrawn but is still in indikator.csv. Move it to the column indikator, or remove its row from indikator.csv.`,
  }),
  'ralat-terbalik': (p) => ({
    id: `Edisi terakhir ${p.found} lebih awal dari edisi pertama ${p.earlier}. Tukar keduanya.`,
    en: `The last edition ${p.found} is earlier than the first, ${p.earlier}. Swap the two.`,
  }),
} satisfies Messages
