import type { LocalizedText } from '../../../contract'
import { brokenFile, wrongSetting } from './broken-files'
import { grouped } from './spoken'
import type { MessageParams, Messages } from './message'

const COUNTED: Record<string, LocalizedText> = {
  rows: { id: 'baris', en: 'rows' },
  columns: { id: 'kolom', en: 'columns' },
  cells: { id: 'sel', en: 'cells' },
}

/** Where the figures of an indicator come from that no table of an office fills in. */
const ORIGINS: Record<string, LocalizedText> = {
  sample: {
    id: 'contoh, yang diisi di folder contoh',
    en: 'are samples, filled in in the folder contoh',
  },
  series: { id: 'diisi di seri/kabupaten.csv', en: 'are filled in in seri/kabupaten.csv' },
}
const COMPUTED = { id: 'dihitung oleh program', en: 'are computed by the program' }

function originOf(origin: string | number | undefined): LocalizedText {
  return ORIGINS[String(origin)] ?? COMPUTED
}

/** What may be written of an unknown heading, by what its line in judul-kolom.csv says so far. */
function headingRemedy({ line, state, entry }: MessageParams): LocalizedText {
  if (entry === '') {
    return {
      id: 'tulis nama indikatornya, seperti di indikator.csv, sebagai judul di atas tabel atau di sel di atas tahun itu',
      en: 'write the name of its indicator, as in indikator.csv, as the title above the table or in the cell above the year',
    }
  }
  if (state === 'tidak') {
    return {
      id: `karena usulannya ditolak ("tidak") di judul-kolom.csv baris ${line}, ganti artinya di baris itu dengan yang benar, atau dengan "abaikan" untuk kolom yang tidak diperlukan, lalu isi "ya"`,
      en: `as its proposal is refused ("tidak") in judul-kolom.csv, line ${line}, put what it means there, or "abaikan" for a column that is not needed, and write "ya"`,
    }
  }
  if (Number(line) === 0) {
    return {
      id: `tambahkan baris ini di judul-kolom.csv, satu kali untuk semua tabelnya, dengan arti yang benar ("abaikan" untuk kolom yang tidak diperlukan): ${entry}`,
      en: `add this row to judul-kolom.csv, once for all tables, with what it means ("abaikan" for a column that is not needed): ${entry}`,
    }
  }
  return {
    id: `isi "ya" atau "tidak" di kolom disetujui, judul-kolom.csv baris ${line} (baris itu ditulis oleh npm run data tanpa --check), atau ganti artinya dengan "abaikan" untuk kolom yang tidak diperlukan`,
    en: `write "ya" or "tidak" under disetujui in judul-kolom.csv, line ${line} (a line written by npm run data without --check), or "abaikan" as its meaning for a column that is not needed`,
  }
}

/** Files, their columns and settings. */
export const FILE_MESSAGES = {
  'berkas-tidak-ada': (p) => ({
    id: `Berkas ${p.file} tidak ditemukan. Kembalikan berkas itu atau periksa namanya.`,
    en: `File ${p.file} was not found. Restore it or check its name.`,
  }),
  'berkas-rusak': brokenFile,
  'baris-lebar-lain': (p) => ({
    id: `Baris ini berisi ${p.found} sel, padahal judulnya ${p.expected} kolom, jadi isinya bergeser. Apit isi yang memuat tanda pemisah dengan tanda kutip ("12,5"), isi sel yang hilang, atau simpan tabelnya sebagai .xlsx.`,
    en: `This row has ${p.found} cells under ${p.expected} headings, so that what it holds is shifted. Put quotes around what holds a separator ("12,5"), fill in the cell that is lost, or save the table as .xlsx.`,
  }),
  'baris-tertelan': () => ({
    id: 'Satu sel di baris ini berisi akhir baris itu dan awal baris berikutnya, karena satu tanda kutip (") tidak ditutup di tempatnya. Hapus atau tutup tanda kutip itu.',
    en: 'A cell of this row holds the end of the row and the beginning of the next one, because a quote (") is not closed where it should be. Remove or close it.',
  }),
  'berkas-terlalu-besar': (p) => {
    const isTable = p.what !== 'json'
    return {
      id: `Isi berkas ini ${grouped(p.found, 'id')} MB${isTable ? ' setelah dibuka' : ''}, paling besar ${grouped(p.most, 'id')} MB. ${isTable ? 'Simpan tabelnya saja, tanpa gambar dan lembar lain, atau bagi menjadi beberapa berkas.' : 'Periksa apakah ini berkas yang benar dan tidak rusak; garis batas yang terlalu rinci disederhanakan dulu.'}`,
      en: `This file holds ${grouped(p.found, 'en')} MB${isTable ? ' when it is opened' : ''}, at most ${grouped(p.most, 'en')} MB are read. ${isTable ? 'Save the table alone, without pictures and other sheets, or divide it into several files.' : 'Check that this is the right file and not broken; simplify boundaries that are too detailed first.'}`,
    }
  },
  'bagian-terlalu-banyak': (p) => ({
    id: `Buku kerja ini terdiri atas ${grouped(p.found, 'id')} bagian, paling banyak ${grouped(p.most, 'id')}. Salin tabelnya saja ke buku kerja baru.`,
    en: `This workbook consists of ${grouped(p.found, 'en')} parts, at most ${grouped(p.most, 'en')} are read. Copy the table alone into a new workbook.`,
  }),
  'tabel-terlalu-besar': (p) => {
    const what = COUNTED[String(p.what)] ?? { id: '', en: '' }
    return {
      id: `Tabel ini sampai ${grouped(p.found, 'id')} ${what.id}, paling banyak ${grouped(p.most, 'id')}. Hapus isi yang tercecer jauh di bawah atau di kanan tabel dan baris yang berulang, atau bagi menjadi beberapa berkas.`,
      en: `This table reaches over ${grouped(p.found, 'en')} ${what.en}, at most ${grouped(p.most, 'en')} are read. Remove what strayed far below or to the right of the table and rows that repeat, or divide it into several files.`,
    }
  },
  'kolom-hilang': (p) => ({
    id: `Kolom "${p.expected}" tidak ada; kolom yang ada: ${p.found}. Tambahkan kolom itu di baris judul.`,
    en: `Column "${p.expected}" is missing; columns found: ${p.found}. Add it to the heading row.`,
  }),
  'kolom-tidak-dikenal': (p) => ({
    id: `Kolom "${p.found}"${Number(p.count) > 1 ? ` (di ${p.count} kolom)` : ''} bukan indikator di indikator.csv; yang paling mirip: ${p.nearest || 'tidak ada'}. Perbaiki judulnya; atau ${headingRemedy(p).id}; atau hapus kolomnya.`,
    en: `Column "${p.found}"${Number(p.count) > 1 ? ` (in ${p.count} columns)` : ''} is not an indicator of indikator.csv; most like it: ${p.nearest || 'none'}. Correct its heading; or ${headingRemedy(p).en}; or delete the column.`,
  }),
  'kolom-salah-tempat': (p) => ({
    id: `Indikator "${p.found}" tidak diisi lewat tabel ini: menurut kolom asal di indikator.csv, angkanya ${originOf(p.origin).id}. ${p.nearest ? `Bila maksudnya indikator lain, tulis namanya sebagai judul, misalnya ${p.nearest}; bila bukan, pindahkan ke tempat itu, atau hapus kolom ini` : 'Pindahkan ke tempat itu, atau hapus kolom ini'}.`,
    en: `Indicator "${p.found}" is not filled in by this table: by the column asal of indikator.csv, its figures ${originOf(p.origin).en}. ${p.nearest ? `If another indicator is meant, write its name as the heading, for example ${p.nearest}; if not, move it there, or remove this column` : 'Move it there, or remove this column'}.`,
  }),
  'kolom-ganda': (p) =>
    p.other
      ? {
          id: `Kolom "${p.other}" dan "${p.found}" sama-sama dibaca sebagai ${p.indicator}, jadi tidak pasti mana yang benar. Hapus salah satunya, atau ganti judulnya dengan nama indikator yang benar.`,
          en: `Columns "${p.other}" and "${p.found}" are both read as ${p.indicator}, so that it is not certain which is right. Remove one, or change its heading to the name of the right indicator.`,
        }
      : {
          id: `Kolom "${p.found}" muncul lebih dari sekali, jadi tidak pasti mana yang benar. Hapus salah satunya.`,
          en: `Column "${p.found}" occurs more than once, so that it is not certain which is right. Remove one.`,
        },
  'isian-salah': (p) => ({
    id: `Isi "${p.found}" tidak dikenal. Ganti dengan salah satu dari: ${p.expected}.`,
    en: `"${p.found}" is not known. Write one of these instead: ${p.expected}.`,
  }),
  // The cell is not repeated: it may hold somebody's password.
  'alamat-salah': () => ({
    id: 'Isi sel ini tidak dapat menjadi tautan. Tulis alamat halaman web yang utuh, misalnya https://data.go.id/, tanpa nama pengguna, kata sandi, atau spasi; atau kosongkan.',
    en: 'This cell cannot become a link. Write the whole address of a web page, such as https://data.go.id/, without user name, password or spaces; or leave it empty.',
  }),
  'isian-kosong': () => ({
    id: 'Sel ini kosong, padahal wajib diisi. Isi seperti baris lain di kolom yang sama.',
    en: 'This cell is empty but must be filled in. Fill it in as the other rows of its column are.',
  }),
  'isian-terlalu-panjang': (p) => ({
    id: `Isi "${p.found}" panjangnya ${p.count} huruf, paling banyak ${p.maximum}. Persingkat.`,
    en: `"${p.found}" has ${p.count} letters, at most ${p.maximum} are allowed. Shorten it.`,
  }),
  'kode-salah': (p) => ({
    id: `"${p.found}" bukan kode yang dapat dipakai. Tulis seperti ${p.expected}.`,
    en: `"${p.found}" is no code that can be used. Write it like ${p.expected}.`,
  }),
  'pengaturan-salah': wrongSetting,
  'pengaturan-tanpa-data': (p) => ({
    id: `Pengaturan ${p.key} menunjuk indikator "${p.found}", yang tidak tampil karena belum punya data sungguhan. Pilih indikator lain yang punya data, atau tambahkan datanya.`,
    en: `Setting ${p.key} names indicator "${p.found}", which is not shown because it has no real data yet. Choose another one that has data, or add its data.`,
  }),
} satisfies Messages
