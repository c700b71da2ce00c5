import { grouped } from './spoken'
import type { Messages } from './message'

/** Files as offices send them: workbooks, headings, years, codes, names and marks in numbers. */
export const INTAKE_MESSAGES = {
  'berkas-bentuk-lain': (p) => ({
    id: `${p.file} berbentuk lembar kerja lama atau bentuk lain yang tidak dibaca. Buka lalu pilih Simpan Sebagai "Excel Workbook (.xlsx)".`,
    en: `${p.file} is an old or other kind of spreadsheet that is not read. Open it and save it as "Excel Workbook (.xlsx)".`,
  }),
  'berkas-terkunci': (p) => ({
    id: `${p.file} dikunci kata sandi. Buka, hapus kata sandinya (Info > Protect Workbook), lalu simpan lagi.`,
    en: `${p.file} is locked by a password. Open it, remove the password (Info > Protect Workbook) and save it again.`,
  }),
  'berkas-excel-rusak': (p) => ({
    id: `${p.file} bukan berkas .xlsx yang utuh (${p.reason}). Salin ulang dari asalnya, atau buka dan simpan lagi sebagai .xlsx.`,
    en: `${p.file} is not a whole .xlsx file (${p.reason}). Copy it again, or open it and save it as .xlsx once more.`,
  }),
  'berkas-salah-nama': (p) => ({
    id: `${p.file} bernama .csv tetapi isinya berkas Excel. Ganti akhiran namanya menjadi .xlsx.`,
    en: `${p.file} is called .csv but is an Excel file. Change the end of its name to .xlsx.`,
  }),
  'berkas-dilewati': (p) => ({
    id: `${p.file} bukan CSV atau XLSX, jadi tidak dibaca. Pindahkan dari folder ini, atau simpan tabelnya sebagai .xlsx.`,
    en: `${p.file} is neither CSV nor XLSX and is not read. Move it elsewhere, or save its table as .xlsx.`,
  }),
  'berkas-tanpa-tabel': (p) => ({
    id: `${p.file} tidak berisi tabel yang dikenal. Perlu satu baris judul dengan kolom kode atau nama desa dan paling sedikit satu indikator dari indikator.csv.`,
    en: `${p.file} holds no table that is known. It needs a heading row with a column for code or name of the desa and at least one indicator of indikator.csv.`,
  }),
  'lembar-dilewati': () => ({
    id: 'Lembar ini tidak berisi tabel indikator dan tidak dibaca.',
    en: 'This sheet holds no table of indicators and is not read.',
  }),
  'lembar-tersembunyi': () => ({
    id: 'Lembar ini disembunyikan dan tidak dibaca. Tampilkan bila isinya dimaksudkan.',
    en: 'This sheet is hidden and is not read. Unhide it if it is meant.',
  }),
  'kolom-tersembunyi': (p) => ({
    id: `Kolom ${p.found} disembunyikan dan tidak dibaca. Tampilkan bila isinya dimaksudkan.`,
    en: `Columns ${p.found} are hidden and are not read. Unhide them if they are meant.`,
  }),
  'baris-tersembunyi': (p) => ({
    id: `${p.count} baris disembunyikan dan tidak dibaca, mulai dari baris ini. Tampilkan bila isinya dimaksudkan.`,
    en: `Rows that are hidden and not read, from this one on: ${p.count}. Unhide them if they are meant.`,
  }),
  'kolom-jumlah': (p) => ({
    id: `Kolom "${p.found}" dibaca sebagai jumlah dan tidak dipakai.`,
    en: `Column "${p.found}" is taken for a total and is not used.`,
  }),
  'kolom-tidak-pasti': (p) => ({
    id: `Kolom "${p.found}" cocok dengan beberapa indikator: ${p.expected}. Tulis salah satu id itu sebagai judul kolom.`,
    en: `Column "${p.found}" fits several indicators: ${p.expected}. Write one of these ids as its heading.`,
  }),
  'satuan-berbeda': (p) => ({
    id: `Satuan "${p.found}" berbeda dari satuan ${p.indicator}, yaitu ${p.expected}. Bila angkanya sudah dalam ${p.expected}, perbaiki satuannya saja; bila belum, ubah dulu angkanya.`,
    en: `Unit "${p.found}" differs from the unit of ${p.indicator}, which is ${p.expected}. If the numbers are in ${p.expected} already, only correct the unit; else convert the numbers first.`,
  }),
  'baris-jumlah': (p) => ({
    id: `${p.count} baris jumlah atau rata-rata dikenali dan tidak dibaca sebagai data, mulai dari baris ini.`,
    en: `Rows of totals or means that were recognised and not read as data, from this one on: ${p.count}.`,
  }),
  'baris-catatan': (p) => ({
    id: `${p.count} baris catatan atau tanpa angka dilewati, mulai dari baris ini.`,
    en: `Rows of notes or without any figure that were passed over, from this one on: ${p.count}.`,
  }),
  'baris-tanpa-wilayah': () => ({
    id: 'Baris ini berisi angka tetapi tidak menyebut wilayahnya. Isi kode atau nama desanya, atau hapus barisnya.',
    en: 'This row holds figures but names no region. Fill in the code or the name of the desa, or remove the row.',
  }),
  'total-berbeda': (p) => ({
    id: `"${p.label}" menyebut ${p.found}, padahal jumlah baris di atasnya ${p.expected}. Periksa apakah ada baris yang kurang atau salah.`,
    en: `"${p.label}" states ${p.found}, but the rows above it add up to ${p.expected}. Check whether a row is missing or wrong.`,
  }),
  'tahun-dari-judul': (p) => ({
    id: `Tahun ${p.expected} diambil dari "${p.found}", karena tabel tidak punya kolom tahun.`,
    en: `Year ${p.expected} is taken from "${p.found}", because the table has no year column.`,
  }),
  'tahun-tidak-ada': () => ({
    id: 'Tahun data tidak ditemukan di tabel ini. Tambahkan kolom "tahun", atau tulis satu tahun di judul tabel, nama lembar, atau nama berkas (jalan-2025.xlsx).',
    en: 'The year of this table was not found. Add a column "tahun", or write one year in the title of the table, the name of the sheet or of the file (jalan-2025.xlsx).',
  }),
  'kode-dipulihkan': (p) => ({
    id: `${p.count} kode wilayah dikembalikan ke bentuk Kemendagri, misalnya "${p.found}" menjadi ${p.expected}.`,
    en: `Region codes given back their Kemendagri form: ${p.count}, such as "${p.found}" to ${p.expected}.`,
  }),
  'kode-tidak-pasti': (p) => ({
    id: `Kode "${p.found}" rusak dan bisa berarti ${p.expected}. Tulis kode lengkap sebagai teks, misalnya 16.07.10.2003.`,
    en: `Code "${p.found}" is damaged and may be ${p.expected}. Write the whole code as text, such as 16.07.10.2003.`,
  }),
  'kode-dua-daftar': (p) => ({
    id: `Kolom ini bisa berisi kode Kemendagri atau kode BPS: "${p.found}" berarti ${p.expected}. Beri judul "Kode Kemendagri" atau "Kode BPS", atau pakai kode bertitik.`,
    en: `This column may hold Kemendagri or BPS codes: "${p.found}" is ${p.expected}. Head it "Kode Kemendagri" or "Kode BPS", or use codes with dots.`,
  }),
  'kode-beda-nama': (p) => ({
    id: `Kode "${p.found}" terbaca sebagai ${p.expected}, tetapi namanya "${p.name}". Perbaiki kode atau namanya.`,
    en: `Code "${p.found}" reads as ${p.expected}, but the name is "${p.name}". Correct the code or the name.`,
  }),
  'nama-perlu-persetujuan': (p) => ({
    id: `Nama "${p.found}" tidak sama persis dengan nama resmi; usulannya ${p.expected}. Perbaiki namanya; atau isi "ya" atau "tidak" di kolom disetujui, padanan.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check).`,
    en: `Name "${p.found}" is not exactly an official name; proposed is ${p.expected}. Correct it; or write "ya" or "tidak" under disetujui in padanan.csv, line ${p.line} (a line written by npm run data without --check).`,
  }),
  'nama-bermakna-ganda': (p) => ({
    id: `Nama "${p.found}" cocok dengan beberapa wilayah: ${p.expected}. Tambahkan kolom kecamatan atau kode.`,
    en: `Name "${p.found}" fits several regions: ${p.expected}. Add a column for the kecamatan or the code.`,
  }),
  'nama-terlalu-banyak': (p) => ({
    id: `Sudah ${grouped(p.most, 'id')} nama di berkas ini yang tidak dikenal; untuk sisanya tidak dicarikan nama yang mirip. Periksa apakah kolom ini memang berisi nama wilayah kabupaten ini.`,
    en: `${grouped(p.most, 'en')} names in this file are unknown; for the others nothing alike is looked for. Check that this column really holds regions of this regency.`,
  }),
  'nama-tidak-dikenal': (p) => ({
    id: `Nama "${p.found}" tidak ada di unit.csv${p.area === '' ? '' : ` untuk kecamatan ${p.area}`}. Perbaiki namanya, isi kodenya, atau tambahkan padanannya di padanan.csv.`,
    en: `Name "${p.found}" is not in unit.csv${p.area === '' ? '' : ` in kecamatan ${p.area}`}. Correct it, give the code, or add it to padanan.csv.`,
  }),
  'angka-bermakna-ganda': (p) => ({
    id: `"${p.found}" bisa berarti ribuan atau desimal; dibaca sebagai desimal (${p.count} sel di kolom ini). Tulis tanpa tanda ribuan, atau dengan desimal lengkap.`,
    en: `"${p.found}" may mean thousands or decimals; read as decimals (cells in this column: ${p.count}). Write it without thousands marks, or with all decimals.`,
  }),
  'angka-menjadi-tanggal': (p) => ({
    id: `Sel ini berisi tanggal ${p.found}, bukan angka; lembar kerja mungkin mengubahnya. Format sel sebagai angka, lalu ketik ulang.`,
    en: `This cell holds the date ${p.found}, not a number; the spreadsheet may have changed it. Format it as a number and type it again.`,
  }),
  'rumus-galat': (p) => ({
    id: `Rumus di sel ini gagal (${p.found}). Perbaiki rumusnya atau ketik angkanya; kosongkan bila tidak ada data.`,
    en: `The formula in this cell fails (${p.found}). Mend it or type the number; leave the cell empty when there is no data.`,
  }),
  'nilai-direvisi': (p) => ({
    id: `${p.count} nilai tahun ${p.period} diganti oleh berkas yang lebih akhir, misalnya ${p.earlier} (${p.other}) menjadi ${p.found} (${p.place}).`,
    en: `Values of ${p.period} replaced by a later file: ${p.count}, such as ${p.earlier} (${p.other}) by ${p.found} (${p.place}).`,
  }),
} satisfies Messages
