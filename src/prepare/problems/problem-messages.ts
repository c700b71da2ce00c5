import type { LocalizedText } from '../../contract'

type Params = Record<string, string | number>
type Message = (params: Params) => LocalizedText

/** What was found, what was expected and how to mend it, for each stable problem id. */
export const PROBLEM_MESSAGES = {
  'berkas-tidak-ada': (p) => ({
    id: `Berkas ${p.file} tidak ditemukan. Kembalikan berkas itu atau periksa namanya.`,
    en: `File ${p.file} was not found. Restore it or check its name.`,
  }),
  'berkas-rusak': (p) => ({
    id: `Berkas ini tidak dapat dibaca: ${p.reason}. Simpan ulang sebagai CSV atau JSON yang utuh.`,
    en: `This file cannot be read: ${p.reason}. Save it again as complete CSV or JSON.`,
  }),
  'kolom-hilang': (p) => ({
    id: `Kolom "${p.expected}" tidak ada; kolom yang ada: ${p.found}. Tambahkan kolom itu di baris judul.`,
    en: `Column "${p.expected}" is missing; columns found: ${p.found}. Add it to the heading row.`,
  }),
  'kolom-tidak-dikenal': (p) => ({
    id: `Kolom "${p.found}" bukan indikator di indikator.csv. Perbaiki nama kolomnya atau daftarkan indikatornya.`,
    en: `Column "${p.found}" is not an indicator of indikator.csv. Correct its name or add the indicator.`,
  }),
  'kolom-salah-tempat': (p) => ({
    id: `Indikator "${p.found}" berasal dari "${p.expected}", jadi tidak boleh diisi di tabel ini. Hapus kolomnya atau pindahkan.`,
    en: `Indicator "${p.found}" comes from "${p.expected}" and cannot be filled in this table. Remove or move the column.`,
  }),
  'kolom-ganda': (p) => ({
    id: `Kolom "${p.found}" muncul lebih dari sekali. Hapus salah satunya.`,
    en: `Column "${p.found}" occurs more than once. Remove one.`,
  }),
  'wilayah-tidak-dikenal': (p) => ({
    id: `Kode wilayah "${p.found}" tidak ada di unit.csv. Perbaiki kodenya (contoh: 16.07.10.2003).`,
    en: `Region code "${p.found}" is not in unit.csv. Correct the code (such as 16.07.10.2003).`,
  }),
  'nama-berbeda': (p) => ({
    id: `Nama "${p.found}" berbeda dari nama resmi "${p.expected}". Periksa apakah kodenya benar.`,
    en: `Name "${p.found}" differs from the official "${p.expected}". Check that the code is right.`,
  }),
  'tahun-salah': (p) => ({
    id: `Tahun "${p.found}" tidak terbaca. Tulis seperti 2024 atau 2024-06.`,
    en: `Year "${p.found}" cannot be read. Write it as 2024 or 2024-06.`,
  }),
  'angka-tidak-terbaca': (p) => ({
    id: `"${p.found}" bukan angka. Tulis angka saja, misalnya 1234,5; kosongkan sel bila tidak ada data.`,
    en: `"${p.found}" is not a number. Write digits only, such as 1234.5; leave the cell empty when there is no data.`,
  }),
  'angka-di-luar-batas': (p) => ({
    id: `Nilai ${p.found} mustahil: seharusnya antara ${p.minimum} dan ${p.maximum}. Periksa angka dan satuannya.`,
    en: `Value ${p.found} is impossible: it should be between ${p.minimum} and ${p.maximum}. Check number and unit.`,
  }),
  'kategori-tidak-dikenal': (p) => ({
    id: `"${p.found}" bukan kategori yang terdaftar (${p.expected}). Perbaiki isinya atau tambahkan ke kategori.csv.`,
    en: `"${p.found}" is not a listed category (${p.expected}). Correct it or add it to kategori.csv.`,
  }),
  'baris-ganda': (p) => ({
    id: `Baris ini sama persis dengan baris ${p.other}; hanya satu yang dipakai. Hapus salah satunya.`,
    en: `This row is identical to row ${p.other}; one is kept. Remove one of them.`,
  }),
  'baris-bertentangan': (p) => ({
    id: `Wilayah dan tahun ini sudah diisi di ${p.other} dengan nilai lain. Sisakan satu baris yang benar.`,
    en: `This region and year are already given in ${p.other} with another value. Keep only the right row.`,
  }),
  'kode-ganda': (p) => ({
    id: `"${p.found}" muncul lebih dari sekali (juga di baris ${p.other}). Setiap kode hanya boleh sekali.`,
    en: `"${p.found}" occurs more than once (also in row ${p.other}). Each code may occur once.`,
  }),
  'induk-salah': (p) => ({
    id: `Induk "${p.found}" tidak cocok; seharusnya ${p.expected}. Perbaiki kolom induk.`,
    en: `Parent "${p.found}" does not fit; expected ${p.expected}. Correct the parent column.`,
  }),
  'isian-salah': (p) => ({
    id: `Isi "${p.found}" tidak dikenal; pilihannya: ${p.expected}.`,
    en: `"${p.found}" is not known; choose one of: ${p.expected}.`,
  }),
  'isian-kosong': () => ({
    id: 'Sel ini wajib diisi.',
    en: 'This cell must be filled in.',
  }),
  'pengaturan-salah': (p) => ({
    id: `Pengaturan ${p.key} salah: ${p.reason}. Perbaiki isi berkas ini.`,
    en: `Setting ${p.key} is wrong: ${p.reason}. Correct this file.`,
  }),
  'sumber-tidak-dikenal': (p) => ({
    id: `Sumber "${p.found}" tidak ada di sumber.csv. Daftarkan sumbernya lebih dulu.`,
    en: `Source "${p.found}" is not in sumber.csv. Add the source first.`,
  }),
  'indikator-tidak-dikenal': (p) => ({
    id: `Indikator "${p.found}" tidak ada di indikator.csv. Perbaiki namanya atau daftarkan.`,
    en: `Indicator "${p.found}" is not in indikator.csv. Correct its name or add it.`,
  }),
  'indikator-tanpa-data': (p) => ({
    id: `Indikator "${p.found}" tidak punya satu nilai pun, jadi tidak diterbitkan. Tambahkan datanya atau hapus barisnya.`,
    en: `Indicator "${p.found}" has no value at all and is not published. Add data or remove the row.`,
  }),
  'skor-tanpa-beda': (p) => ({
    id: `Indikator "${p.found}" berbobot, tetapi P5 dan P95-nya sama sehingga tidak membedakan desa. Jadikan bobotnya 0.`,
    en: `Indicator "${p.found}" has a weight, but its P5 and P95 are equal and tell no village apart. Set its weight to 0.`,
  }),
  'skor-dari-contoh': (p) => ({
    id: `Indikator "${p.found}" berisi data contoh, jadi bobot skornya harus 0.`,
    en: `Indicator "${p.found}" holds sample data, so its score weight must be 0.`,
  }),
  'skor-tanpa-arah': (p) => ({
    id: `Indikator "${p.found}" berbobot tetapi arahnya netral atau jenisnya kategori. Isi arah atau jadikan bobotnya 0.`,
    en: `Indicator "${p.found}" has a weight but no direction, or is a category. Give a direction or set the weight to 0.`,
  }),
  'jumlah-tidak-cocok': (p) => ({
    id: `${p.indicator} = ${p.found}, padahal ${p.formula} = ${p.expected}. Periksa angka di baris ini.`,
    en: `${p.indicator} = ${p.found}, but ${p.formula} = ${p.expected}. Check the numbers of this row.`,
  }),
  'rumus-salah': (p) => ({
    id: `Rumus "${p.found}" tidak terbaca. Tulis nama indikator dipisah + atau -.`,
    en: `Formula "${p.found}" cannot be read. Write indicator names joined by + or -.`,
  }),
  'geometri-tanpa-unit': (p) => ({
    id: `Poligon "${p.found}" tidak ada di unit.csv. Perbaiki kodenya atau hapus poligonnya.`,
    en: `Polygon "${p.found}" is not a desa or kelurahan of unit.csv. Correct its code or remove it.`,
  }),
  'geometri-salah': (p) => ({
    id: `Poligon ${p.found} tidak sah: ${p.reason}. Jalankan npm run data -- --impor-batas <berkas>.`,
    en: `Polygon ${p.found} is not valid: ${p.reason}. Run npm run data -- --impor-batas <file>.`,
  }),
  'batas-kosong': () => ({
    id: 'Tidak ada satu pun poligon desa. Jalankan npm run data -- --impor-batas <berkas>.',
    en: 'There is no village polygon at all. Run npm run data -- --impor-batas <file>.',
  }),
  'batas-tidak-rapi': (p) => ({
    id: `Batas desa masih punya ${p.gaps} celah dan ${p.overlaps} tumpang tindih. Jalankan npm run data -- --impor-batas <berkas>.`,
    en: `Village borders still have ${p.gaps} gaps and ${p.overlaps} overlaps. Run npm run data -- --impor-batas <file>.`,
  }),
  'luas-berbeda': (p) => ({
    id: `Jumlah luas poligon ${p.found} km² berbeda lebih dari 1% dari luas resmi ${p.expected} km².`,
    en: `Polygons add up to ${p.found} km², more than 1% off the official ${p.expected} km².`,
  }),
  'tanpa-poligon': (p) => ({
    id: `${p.name} belum punya poligon batas; lahannya masih tergambar di kelurahan induk.`,
    en: `${p.name} has no boundary polygon yet; its land is still drawn inside the parent.`,
  }),
  'nilai-kosong': (p) => ({
    id: `${p.indicator} kosong: dibaca tidak ada data, bukan nol.`,
    en: `${p.indicator} is empty: read as no data, not as zero.`,
  }),
  'tanda-kosong': (p) => ({
    id: `Isi "${p.found}" pada ${p.indicator} dibaca tidak ada data.`,
    en: `"${p.found}" for ${p.indicator} is read as no data.`,
  }),
  'indeks-tanam-salah-ketik': (p) => ({
    id: `"${p.found}" dibaca ${p.expected}: IP hanya mungkin 100, 200 atau 300. Perbaiki di tabel.`,
    en: `"${p.found}" is read as ${p.expected}: the index can only be 100, 200 or 300. Correct the table.`,
  }),
  'titik-beda-kecamatan': (p) => ({
    id: `${p.count} sekolah bertitik di kecamatan lain daripada yang disebut; tidak dihitung untuk desa.`,
    en: `Schools that lie in another kecamatan than stated: ${p.count}; not counted for a village.`,
  }),
  'titik-di-luar': (p) => ({
    id: `${p.count} sekolah bertitik di luar kabupaten; tidak dihitung untuk desa.`,
    en: `Schools that lie outside the kabupaten: ${p.count}; not counted for a village.`,
  }),
  'titik-kosong': (p) => ({
    id: `${p.count} sekolah tanpa koordinat; tidak dihitung untuk desa.`,
    en: `Schools without coordinates: ${p.count}; not counted for a village.`,
  }),
} satisfies Record<string, Message>

export type ProblemId = keyof typeof PROBLEM_MESSAGES
export type ProblemParams = Params
