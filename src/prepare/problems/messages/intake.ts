import { exampleDesa } from '../../regency'
import type { Language } from '../../../contract'
import type { MessageParams, Messages } from './message'
import { grouped, otherRow } from './spoken'

const TITLE_SOURCES: Record<string, { id: string; en: string }> = {
  heading: { id: 'judul kolom', en: 'the headings' },
  column: { id: 'kolom tahun', en: 'the year column' },
  period: { id: 'kolom periode', en: 'the column of periods' },
  beside: { id: 'kolom', en: 'the column' },
  title: { id: 'judul tabel', en: 'the title of the table' },
  sheet: { id: 'nama lembar', en: 'the name of the sheet' },
  name: { id: 'nama berkas', en: 'the name of the file' },
  note: { id: 'catatan di baris ini', en: 'the note in this row' },
}

/** What a note says of figures that are not those of their place and time. */
const OTHER_FIGURES: Record<string, { id: string; en: string }> = {
  repeated: { id: 'angkanya angka masa sebelumnya', en: 'figures are those of an earlier time' },
  invented: { id: 'angkanya tidak dihitung', en: 'figures were not counted' },
  elsewhere: { id: 'angkanya milik kabupaten lain', en: 'figures are those of another kabupaten' },
}

/** "judul tabel dan nama lembar": where the year and the month of a table stand. */
function titleSources(sources: string | number | undefined, language: Language): string {
  const known = String(sources).split(' ')
  const words = known.map((source) => TITLE_SOURCES[source]?.[language] ?? source)
  return words.join(language === 'id' ? ' dan ' : ' and ')
}

/** "judul tabel 2019, nama berkas 2024" of the years or months that disagree. */
function list(params: MessageParams, language: Language): string {
  return Object.entries(TITLE_SOURCES)
    .filter(([source]) => params[source] !== undefined)
    .map(([source, words]) => `${words[language]} ${String(params[source])}`)
    .join(', ')
}

/** Of headings that are of a part of a year: they alone have to go where another column is of all of it. */
/** The year of a table for an example of how to write it: an officer may copy what a message shows. */
function yearOf(params: MessageParams): string {
  const said = Object.values(params).flatMap(
    (one) => String(one).match(/\b(?:19|20)\d{2}\b/g) ?? [],
  )
  return String(params.year ?? said.at(-1) ?? 2024)
}

function wholeYearBeside({ columns }: MessageParams, language: Language): string {
  if (columns === undefined) return ''
  return language === 'id'
    ? `Bila kolom lain memuat angka setahun (misalnya Jumlah dengan nama indikatornya sebagai judul), cukup hapus kolom ${String(columns)}, atau beri arti "abaikan" di judul-kolom.csv. `
    : `Where another column holds figures of the year (Jumlah, say, with the name of the indicator as its heading), only take out the columns ${String(columns)}, or give them the meaning "abaikan" in judul-kolom.csv. `
}

/** How to take out words for a part of a year: those in a name alone are no words of the table. */
function withoutPart(params: MessageParams, language: Language): string {
  const places = Object.keys(TITLE_SOURCES).filter((source) => params[source] !== undefined)
  const isInName = places.every((source) => source === 'name' || source === 'sheet')
  const year = yearOf(params)
  if (!isInName)
    return language === 'id'
      ? `Kirim angka setahun atau angka tiap bulan saja, dengan kolom "tahun" berisi ${year} atau ${year}-06, dan hapus sebutan itu.`
      : `Send figures of the year or of each month alone, with a column "tahun" holding ${year} or ${year}-06, and take those words out.`
  const names = titleSources(places.join(' '), language)
  return language === 'id'
    ? `Sebutan itu hanya ada di ${names}. Bila angkanya setahun atau tiap bulan, ganti ${names} tanpa sebutan itu, dan tulis tahunnya di judul tabel atau kolom "tahun" (${year} atau ${year}-06); bila tidak, kirim angka setahun.`
    : `Only ${names} says so. Where the figures are of the year or of each month, change ${names} so that it does not, and write the year in the title of the table or a column "tahun" (${year} or ${year}-06); where they are not, send figures of the year.`
}

function missing({ missing: what }: MessageParams, language: Language): string {
  if (what === 'place') {
    return language === 'id' ? 'kolom kode atau nama desa' : 'column for code or name of the desa'
  }
  return language === 'id'
    ? 'kolom indikator dari indikator.csv'
    : 'column of an indicator of indikator.csv'
}

/** Of a file whose columns of figures an officer has set aside; null of any other. */
function setAside(
  { file, ignored, missing: what }: MessageParams,
  language: Language,
): string | null {
  if (ignored === '' || what !== 'indicator') return null
  return language === 'id'
    ? `${file} tidak berisi kolom angka yang dipakai: ${ignored} berarti "abaikan" di judul-kolom.csv, yang berlaku untuk semua berkas. Bila angkanya diperlukan, ganti artinya di sana dengan indikatornya; bila tidak, keluarkan berkas ini dari folder.`
    : `${file} holds no column of figures that is used: ${ignored} means "abaikan" in judul-kolom.csv, which holds for all files. Where its figures are needed, change the meaning there to their indicator; where they are not, take this file out of the folder.`
}

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
    id: `${p.file} bukan berkas .xlsx yang utuh, mungkin karena penyalinannya terputus. Salin ulang dari asalnya, atau buka dan simpan lagi sebagai .xlsx.`,
    en: `${p.file} is not a whole .xlsx file, perhaps because copying was cut short. Copy it again, or open it and save it as .xlsx once more.`,
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
    id:
      setAside(p, 'id') ??
      `${p.file} tidak berisi tabel yang dikenal: tidak ada ${missing(p, 'id')}. Judul yang paling mirip: ${p.found || 'tidak ada'}. Perbaiki judulnya, atau tulis artinya di judul-kolom.csv.`,
    en:
      setAside(p, 'en') ??
      `${p.file} holds no table that is known: there is no ${missing(p, 'en')}. The headings most like one: ${p.found || 'none'}. Correct the heading, or write what it means in judul-kolom.csv.`,
  }),
  'tabel-tanpa-baris': () => ({
    id: 'Tidak satu baris pun terbaca dari berkas ini: semua barisnya dikira jumlah atau rata-rata, mulai dari baris ini. Pastikan kolom desa hanya berisi nama desa dan kolom kode berisi kodenya, atau tambahkan kolom kode.',
    en: 'Not one row of this file is read: all were taken for totals or means, from this one on. Make sure that the column of the desa holds nothing but their names and the column of codes their codes, or add a column of codes.',
  }),
  'tabel-tanpa-angka': () => ({
    id: 'Berkas ini tidak berisi satu angka pun, jadi tidak menambah data. Isi angkanya, atau keluarkan berkasnya dari folder ini.',
    en: 'This file holds no figure at all and adds no data. Fill in the figures, or take the file out of this folder.',
  }),
  'lembar-dilewati': () => ({
    id: 'Lembar ini tidak berisi tabel indikator dan tidak dibaca. Bila ada angka yang dimaksudkan, beri kolomnya judul seperti di indikator.csv.',
    en: 'This sheet holds no table of indicators and is not read. Where it holds figures that are meant, give their columns headings as in indikator.csv.',
  }),
  'lembar-tidak-dikenal': (p) => ({
    id: `Lembar ini berisi angka tetapi tidak dibaca: tidak ada ${missing(p, 'id')}. Judul yang paling mirip: ${p.found || 'tidak ada'}. Perbaiki judulnya, atau pindahkan lembar ini ke luar bila bukan tabel indikator.`,
    en: `This sheet holds figures but is not read: there is no ${missing(p, 'en')}. The headings most like one: ${p.found || 'none'}. Correct the heading, or move the sheet elsewhere if it is no table of indicators.`,
  }),
  'lembar-tersembunyi': () => ({
    id: 'Lembar ini disembunyikan dan tidak dibaca. Tampilkan bila isinya dimaksudkan.',
    en: 'This sheet is hidden and is not read. Unhide it if it is meant.',
  }),
  'kolom-tersembunyi': (p) => ({
    id: `Kolom ${p.found} disembunyikan dan tidak dibaca. Tampilkan bila isinya dimaksudkan.`,
    en: `Columns that are hidden and not read: ${p.found}. Unhide them if they are meant.`,
  }),
  'angka-tersembunyi-lain': (p) => ({
    id: `${p.count} angka di kolom ini lain daripada angka berjudul sama yang disembunyikan${p.where === '' ? '' : ` di lembar "${p.where}"`}: misalnya sel ${p.cell} berisi ${p.found}, sel ${p.other} yang tersembunyi ${p.expected}. Yang dibaca hanya yang tampak. Pastikan mana yang benar, lalu hapus yang lain.`,
    en: `Figures of this column that differ from hidden ones of the same heading${p.where === '' ? '' : ` on the sheet "${p.where}"`}: ${p.count}; cell ${p.cell}, for instance, holds ${p.found} and the hidden cell ${p.other} ${p.expected}. Only what is seen is read. Make sure which are right, then delete the others.`,
  }),
  'baris-tersembunyi': (p) => ({
    id: `${p.count} baris disembunyikan dan tidak dibaca, mulai dari baris ini. Tampilkan bila isinya dimaksudkan.`,
    en: `Rows that are hidden and not read, from this one on: ${p.count}. Unhide them if they are meant.`,
  }),
  'kolom-jumlah': (p) => ({
    id: `Kolom "${p.found}" dibaca sebagai jumlah dan tidak dipakai. Biarkan; bila kolom itu sebuah indikator, tulis nama indikatornya sebagai judul.`,
    en: `Column "${p.found}" is taken for a total and is not used. Leave it; where it is an indicator, write the name of the indicator as its heading.`,
  }),
  'bulan-di-samping-jumlah': (p) => ({
    id: `Kolom dua belas bulan dibaca sebagai ${p.indicator} (${p.expected}), padahal angka sebulan bukan angka setahun. Tidak ada yang dibaca. ${p.found === '' ? `Tambahkan satu kolom angka setahunnya berjudul "${p.indicator}", dan hapus kolom bulannya.` : `Bila kolom "${p.found}" adalah angka setahunnya, hapus kolom bulannya dan tulis "${p.indicator}" sebagai judul kolom itu.`}`,
    en: `Columns of twelve months are read as ${p.indicator} (${p.expected}), but a figure of a month is none of the year. None is read. ${p.found === '' ? `Add one column of the figures of the year under the heading "${p.indicator}", and delete those of the months.` : `Where the column "${p.found}" holds the figures of the year, delete the columns of the months and write "${p.indicator}" as its heading.`}`,
  }),
  'kolom-tidak-pasti': (p) => ({
    id: `Kolom "${p.found}" cocok dengan beberapa indikator: ${p.expected}. Tulis salah satu nama itu, persis seperti di kolom pertama indikator.csv, sebagai judul kolom.`,
    en: `Column "${p.found}" fits several indicators: ${p.expected}. Write one of these names as its heading, exactly as in the first column of indikator.csv.`,
  }),
  'kolom-target': (p) => ({
    id: `Angka kolom ini bukan kenyataan menurut ${TITLE_SOURCES[String(p.source)]?.id ?? ''} ("${p.found}"), jadi tidak dibaca. Target dari dokumen rencana ditulis di target.csv. Bila angkanya sudah terjadi, hapus kata itu dari judul, catatan, atau nama, atau beri judul "Realisasi".`,
    en: `The figures of this column are no facts by ${TITLE_SOURCES[String(p.source)]?.en ?? ''} ("${p.found}") and are not read. Targets of a plan belong in target.csv. If the figures have come about, take the word out of the title, note or name, or head them "Realisasi".`,
  }),
  'angka-perkiraan': (p) => ({
    id: `Angka kolom ini perkiraan menurut ${TITLE_SOURCES[String(p.source)]?.id ?? ''} ("${p.found}") dan dibaca, tetapi status ${p.indicator} di indikator.csv bukan perkiraan. Bila angkanya memang perkiraan, tulis "perkiraan" di kolom status indikator itu (status_desa, status_kecamatan, status_kabupaten); bila bukan, hapus kata itu dari tabelnya.`,
    en: `The figures of this column are estimates by ${TITLE_SOURCES[String(p.source)]?.en ?? ''} ("${p.found}") and are read, but the status of ${p.indicator} in indikator.csv is not estimate. If they are estimates, write "perkiraan" in the status columns of that indicator (status_desa, status_kecamatan, status_kabupaten); if not, take the word out of the table.`,
  }),
  'angka-sementara': (p) => ({
    id: `Angka tabel ini sementara menurut ${TITLE_SOURCES[String(p.source)]?.id ?? ''} ("${p.found}") dan dibaca seperti angka tetap: ${p.indicator}. Kirim angka tetapnya bila sudah ada. Bila belum, tulis di catatan_id dan catatan_en indikator itu di indikator.csv bahwa angka tahun itu sementara.`,
    en: `The figures of this table are preliminary by ${TITLE_SOURCES[String(p.source)]?.en ?? ''} ("${p.found}") and are read like final ones: ${p.indicator}. Send the final figures where there are some. Where not, say in catatan_id and catatan_en of that indicator in indikator.csv that the figures of that year are preliminary ("sementara").`,
  }),
  'kolom-capaian': () => ({
    id: 'Kolom persen di samping target dan realisasi berisi capaian targetnya, jadi tidak dibaca. Biarkan; bila kolom ini sebuah indikator, tulis nama indikatornya sebagai judul.',
    en: 'The column of percentages beside target and realisation tells how much of the target was reached and is not read. Leave it; where it is an indicator, head it with the name of that indicator.',
  }),
  'satuan-berbeda': (p) => ({
    id: `Satuan "${p.found}" berbeda dari satuan ${p.indicator}, yaitu ${p.expected}. Bila angkanya sudah dalam ${p.expected}, perbaiki satuannya saja; bila belum, ubah dulu angkanya.`,
    en: `Unit "${p.found}" differs from the unit of ${p.indicator}, which is ${p.expected}. If the numbers are in ${p.expected} already, only correct the unit; else convert the numbers first.`,
  }),
  'persen-atau-pecahan': (p) => ({
    id: `Satuan ${p.indicator} adalah persen, tetapi tidak ada angka di atas 1 di kolom ini (${p.count} sel bukan nol, misalnya ${p.found}): 0,85 bisa berarti 85% atau 0,85%, dan 1 bisa berarti 100% atau 1%. Bila maksudnya 85%, kalikan dengan 100; bila memang paling banyak 1%, ketik angka dan tanda persennya di sel (0,85%), karena tanda % yang hanya ditambahkan format angka tidak memastikannya.`,
    en: `${p.indicator} is in percent, but no number of this column is above 1 (cells that are not zero: ${p.count}, such as ${p.found}): 0.85 may mean 85% or 0.85%, and 1 may mean 100% or 1%. If 85% is meant, multiply by 100; if it really is 1% at most, type number and percent sign in the cells (0.85%), for a % that only the number format adds does not settle it.`,
  }),
  'strip-nol': (p) => ({
    id: `Keterangan tabel menulis "${p.found}", jadi tanda strip di ${p.count} baris dibaca nol, mulai dari baris ini. Kosongkan selnya bila angkanya tidak diketahui.`,
    en: `The legend of the table says "${p.found}", so the dashes in rows: ${p.count} are read as zero, from this one on. Leave a cell empty where the figure is not known.`,
  }),
  'nol-tidak-diketahui': (p) => ({
    id: `Keterangan tabel menulis "${p.found}", jadi nol di ${p.count} baris dibaca tidak ada data, mulai dari baris ini. Lebih baik kosongkan sel-sel itu. Bila nol di sini memang berarti tidak ada satu pun, hapus keterangan itu.`,
    en: `The legend of the table says "${p.found}", so the zeros in rows: ${p.count} are read as no data, from this one on. Better leave those cells empty. Where a zero here means that there is none, take the legend out.`,
  }),
  'baris-jumlah': (p) => ({
    id: `${p.count} baris jumlah atau rata-rata dikenali dan tidak dibaca sebagai data, mulai dari baris ini. Biarkan; bila salah satunya sebuah desa, tulis kode desanya di baris itu.`,
    en: `Rows of totals or means that were recognised and not read as data, from this one on: ${p.count}. Leave them; where one is a desa, write its code in that row.`,
  }),
  'baris-catatan': (p) => ({
    id: `${p.count} baris catatan atau tanpa angka dilewati, mulai dari baris ini. Biarkan; bila salah satunya data, isi angkanya dan kode wilayahnya.`,
    en: `Rows of notes or without any figure that were passed over, from this one on: ${p.count}. Leave them; where one is data, fill in its figure and the code of its region.`,
  }),
  'baris-tanpa-wilayah': () => ({
    id: 'Baris ini berisi angka atau kategori, tetapi tidak di kolomnya atau tanpa menyebut wilayahnya. Isi kode atau nama desanya, atau hapus barisnya.',
    en: 'This row holds figures or a category, but not under their headings or without naming a region. Fill in the code or the name of the desa, or remove the row.',
  }),
  'total-berbeda': (p) => ({
    id: `"${p.label}" menyebut ${p.found}, padahal jumlah baris di atasnya ${p.expected}. Periksa apakah ada baris yang kurang atau salah.`,
    en: `"${p.label}" states ${p.found}, but the rows above it add up to ${p.expected}. Check whether a row is missing or wrong.`,
  }),
  'rata-rata-berbeda': (p) => ({
    id: `"${p.label}" menyebut ${p.found}, padahal rata-rata ${p.count} baris di atasnya ${p.expected} (${p.minimum} sampai ${p.maximum}). Periksa apakah ada baris yang kurang atau salah, atau rata-ratanya dari tabel lain.`,
    en: `"${p.label}" states ${p.found}, but the mean of the ${p.count} rows above it is ${p.expected} (${p.minimum} to ${p.maximum}). Check whether a row is missing or wrong, or the mean is of another table.`,
  }),
  'tahun-dari-judul': (p) => ({
    id: `Periode ${p.expected} diambil dari ${titleSources(p.source, 'id')}, karena tabel tidak punya kolom tahun. Bila keliru, tambahkan kolom "tahun".`,
    en: `Period ${p.expected} is taken from ${titleSources(p.source, 'en')}, because the table has no year column. If that is wrong, add a column "tahun".`,
  }),
  'tahun-ajaran': (p) => ({
    id: `"${p.found}" dibaca sebagai ${p.expected}, tahun mulainya. Bila keliru, tambahkan kolom "tahun".`,
    en: `"${p.found}" is read as ${p.expected}, the year in which the school year begins. If that is wrong, add a column "tahun".`,
  }),
  'tahun-bertentangan': (p) => ({
    id: `Periode tabel ini tidak pasti: ${list(p, 'id')}. Samakan semuanya (hapus bulan dari nama lembar dan berkas bila angkanya setahun), atau isi kolom "tahun" dengan ${yearOf(p)} atau ${yearOf(p)}-06.`,
    en: `The period of this table is not certain: ${list(p, 'en')}. Make them agree (take the month out of the names of sheet and file where the figures are of a year), or fill in a column "tahun" with ${yearOf(p)} or ${yearOf(p)}-06.`,
  }),
  'tahun-sebagian': (p) => ({
    id: `Tabel ini menyebut sebagian tahun, sebagian bulan, atau jumlah beberapa bulan: ${list(p, 'id')}. Angkanya tidak boleh dibaca sebagai satu tahun atau satu bulan. ${wholeYearBeside(p, 'id')}${withoutPart(p, 'id')} Keadaan pada akhir tahun (Semester II) adalah angka tahun itu, dan data sekolah memakai tahun mulainya tahun ajaran (${yearOf(p)} untuk ${yearOf(p)}/${String(Number(yearOf(p)) + 1)}): sebutannya saja yang dihapus.`,
    en: `This table speaks of a part of a year or month, or of sums over several months: ${list(p, 'en')}. Its figures must not be read as those of one year or one month. ${wholeYearBeside(p, 'en')}${withoutPart(p, 'en')} A state at the end of the year (Semester II) is the figure of that year, and figures of schools take the year in which the school year begins (${yearOf(p)} for ${yearOf(p)}/${String(Number(yearOf(p)) + 1)}): only those words have to go.`,
  }),
  'bagian-jumlah-lain': (p) => ({
    id: `Kolom ${p.found} dibaca sebagai ${p.indicator}, bagian dari ${p.whole}, padahal di tabel ini jumlahnya kolom "${p.total}". Tulis judul lengkapnya: ${p.expected} bila memang bagian dari "${p.total}", atau ${p.indicator} bila angkanya dari sana.`,
    en: `The columns ${p.found} are read as ${p.indicator}, parts of ${p.whole}, but in this table they add up to the column "${p.total}". Write their headings in full: ${p.expected} where they are parts of "${p.total}", or ${p.indicator} where the figures are from there.`,
  }),
  'pokok-tidak-dipahami': (p) => ({
    id: `Judul${p.cell === '' ? '' : ` di sel ${p.cell}`} "${p.title}" memuat kata yang tidak dijelaskan apa pun dan mungkin membuat isinya lain: ${p.found}. Kolomnya akan dibaca sebagai ${p.indicator}, jadi tabel ini belum dipakai. Bila angkanya memang persis ${p.indicator}, isi "ya" di kolom disetujui, judul-kolom.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check), atau hapus kata itu dari judulnya; bila bukan, ganti judul kolomnya dengan indikator yang benar, atau keluarkan tabelnya.`,
    en: `The title${p.cell === '' ? '' : ` in cell ${p.cell}`} "${p.title}" holds words that nothing explains and that may make its figures something else: ${p.found}. Its columns would be read as ${p.indicator}, so the table is not used yet. Where the figures are just ${p.indicator}, write "ya" under disetujui in judul-kolom.csv, line ${p.line} (a line written by npm run data without --check), or take those words out of the title; where they are not, give the columns the heading of the right indicator, or take the table out.`,
  }),
  'kata-tidak-dipahami': (p) => ({
    id: `Judul tabel, lembar, atau kolom${p.cell === '' ? '' : ` (mulai dari sel ${p.cell})`} memuat kata yang tidak dijelaskan apa pun: ${p.found}. Kolomnya tetap dibaca sebagai ${p.indicator}. Bila angkanya memang persis itu, isi "ya" di kolom disetujui, judul-kolom.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check), atau hapus kata itu dari judulnya; bila bukan, ganti judul kolomnya dengan indikator yang benar, atau keluarkan kolomnya.${p.state === 'hidden' ? ' *** menggantikan kata yang mungkin nama orang, jadi tidak disalin ke sini: bacalah di selnya, dan hapus bila memang nama orang.' : ''}`,
    en: `The titles, sheet name or headings of this table${p.cell === '' ? '' : ` (from cell ${p.cell} on)`} hold words that nothing explains: ${p.found}. Its columns are read all the same, as ${p.indicator}. Where the figures are just that, write "ya" under disetujui in judul-kolom.csv, line ${p.line} (a line written by npm run data without --check), or take those words out; where they are not, give the column the heading of the right indicator, or take it out.${p.state === 'hidden' ? ' *** stands for words that may be the name of a person, so they are not repeated here: read them in the cell, and remove them if they are.' : ''}`,
  }),
  'catatan-tidak-dipahami': (p) => ({
    id: `${p.count} catatan tabel ini tidak dibaca artinya; bacalah: "${p.found}". Kolomnya dibaca sebagai ${p.indicator}. Bila catatan itu tidak mengubah arti angkanya, isi "ya" di kolom disetujui, judul-kolom.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check); bila mengubah, perbaiki angkanya, tahunnya, atau judul kolomnya.${p.state === 'hidden' ? ' Catatan yang ditulis *** mungkin tentang satu orang, jadi tidak disalin ke sini: bacalah di selnya, dan hapus bila memang tentang orang.' : ''}`,
    en: `Notes of this table whose meaning is not read: ${p.count}; read them: "${p.found}". Its columns are read as ${p.indicator}. Where the notes leave the meaning of the figures as it is, write "ya" under disetujui in judul-kolom.csv, line ${p.line} (a line written by npm run data without --check); where they change it, correct the figures, the year or the heading.${p.state === 'hidden' ? ' A note written *** may be about one person, so it is not repeated here: read it in its cell, and remove it if it is about a person.' : ''}`,
  }),
  'catatan-membantah': (p) => ({
    id: `Catatan "${p.found}"${p.cell === '' ? '' : ` di sel ${p.cell}`} mengatakan bahwa ${OTHER_FIGURES[String(p.kind)]?.id ?? ''}, bukan ${p.indicator} wilayah dan tahunnya sendiri, jadi tabel ini belum dipakai. Kosongkan angka yang dimaksud, atau ganti dengan angkanya sendiri, lalu hapus catatan itu. Bila catatan itu tidak mengenai angka di tabel ini, isi "ya" di kolom disetujui, judul-kolom.csv baris ${p.line} (baris itu ditulis oleh npm run data tanpa --check).`,
    en: `The note "${p.found}"${p.cell === '' ? '' : ` in cell ${p.cell}`} says that ${OTHER_FIGURES[String(p.kind)]?.en ?? ''}, not ${p.indicator} of their own place and year, so the table is not used yet. Empty the cells that are meant, or fill in their own figures, and remove the note. Where it is not about the figures of this table, write "ya" under disetujui in judul-kolom.csv, line ${p.line} (a line written by npm run data without --check).`,
  }),
  'judul-menyempitkan': (p) => ({
    id: `Menurut ${TITLE_SOURCES[String(p.source)]?.id ?? ''}, tabel ini berisi "${p.found}" saja, padahal kolom ini berarti ${p.indicator}, semuanya. Bila angkanya hanya sebagian, keluarkan kolomnya atau pakai indikator yang sesuai; bila memang semuanya, hapus kata itu, atau sebut juga bagian yang lain.`,
    en: `By ${TITLE_SOURCES[String(p.source)]?.en ?? ''} this table holds "${p.found}" alone, but this column stands for ${p.indicator}, all of it. Where the figures are but a part, take the column out or use the indicator that fits; where they are all, remove that word, or name the other parts too.`,
  }),
  'judul-menyebut-lain': (p) => ({
    id: `Menurut ${TITLE_SOURCES[String(p.source)]?.id ?? ''}, tabel ini menghitung "${p.found}", padahal kolom ini berarti ${p.indicator}, jadi menghitung "${p.expected}". Bila angkanya tentang ${p.found}, keluarkan kolomnya atau pakai indikator yang sesuai; bila memang tentang ${p.expected}, sebut kata itu di judul tabel.`,
    en: `By ${TITLE_SOURCES[String(p.source)]?.en ?? ''} this table counts "${p.found}", but this column stands for ${p.indicator}, which counts "${p.expected}". Where its figures are of ${p.found}, take the column out or use the indicator that fits; where they are of ${p.expected}, say that word in the title of the table.`,
  }),
  'wilayah-melintang': (p) => ({
    id: `Baris ini berisi nama wilayah (${p.found}), jadi wilayahnya berjajar ke samping dan indikatornya ke bawah. Putar tabelnya agar satu baris satu wilayah: salin tabelnya, lalu di Excel pilih Tempel Khusus > Transpos (Paste Special > Transpose), beri judul "Desa" atau "Kecamatan" di atas nama wilayahnya, dan hapus tabel yang lama.`,
    en: `This row holds names of regions (${p.found}): regions stand across and indicators down. Turn the table round so that each row is a region: copy it, choose Paste Special > Transpose in Excel, head the names of the regions "Desa" or "Kecamatan", and remove the old table.`,
  }),
  'tabel-berdampingan': (p) => ({
    id: `Lembar ini berisi dua tabel berdampingan; yang kedua mulai di kolom ${p.found}. Pindahkan tabel kedua ke lembarnya sendiri.`,
    en: `This sheet holds two tables side by side; the second begins at column ${p.found}. Move it to a sheet of its own.`,
  }),
  'tabel-bertumpuk': (p) => ({
    id: `Di baris ini mulai tabel kedua, dengan judul atau tahun lain dari tabel di baris ${p.other}. Pindahkan tabel kedua ke lembarnya sendiri.`,
    en: `A second table begins in this row, with other headings or another year than the one of row ${p.other}. Move it to a sheet of its own.`,
  }),
  'kolom-tanpa-judul': (p) => ({
    id: `Kolom ${p.found} berisi ${p.count} isian tetapi tidak berjudul, jadi tidak dibaca. Beri judul kolomnya, atau hapus isinya.`,
    en: `Column ${p.found} holds entries (${p.count}) but has no heading and is not read. Give it a heading, or remove them.`,
  }),
  'nilai-gabung': () => ({
    id: 'Sel ini digabung dengan sel lain, jadi tidak pasti angkanya milik siapa. Pisahkan selnya (Unmerge Cells) dan isi angka setiap desa.',
    en: 'This cell is merged with another one, so that it is not certain whose figure it holds. Unmerge the cells and fill in the figure of each desa.',
  }),
  'tabel-tidak-dibaca': (p) => ({
    id: `${p.found} tidak dibaca, karena hanya berkas yang langsung berada di folder ini yang dibaca. Pindahkan atau salin isinya ke folder ini.`,
    en: `${p.found} is not read, because only files that lie in this folder itself are. Move or copy what it holds into this folder.`,
  }),
  'tahun-tidak-ada': () => ({
    id: 'Tahun data tidak ditemukan di tabel ini. Tambahkan kolom "tahun", atau tulis satu tahun di judul tabel, nama lembar, atau nama berkas (jalan-2025.xlsx). Untuk tahun ajaran 2024/2025, tulis 2024.',
    en: 'The year of this table was not found. Add a column "tahun", or write one year in the title of the table, the name of the sheet or of the file (jalan-2025.xlsx). For the school year 2024/2025, write 2024.',
  }),
  'kode-dipulihkan': (p) => ({
    id: `${p.count} kode wilayah dikembalikan ke bentuk Kemendagri, misalnya "${p.found}" menjadi ${p.expected}. Periksa contohnya; agar tidak terulang, format kolom kode sebagai teks.`,
    en: `Region codes given back their Kemendagri form: ${p.count}, such as "${p.found}" to ${p.expected}. Check that example; to avoid it, format the column of codes as text.`,
  }),
  'kode-tidak-pasti': (p) => ({
    id: `Kode "${p.found}" rusak dan bisa berarti ${p.expected}. Tulis kode lengkap sebagai teks, misalnya ${exampleDesa()}.`,
    en: `Code "${p.found}" is damaged and may be ${p.expected}. Write the whole code as text, such as ${exampleDesa()}.`,
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
    id: `Nama "${p.found}" cocok dengan beberapa wilayah: ${p.expected}. Tambahkan kolom kode atau kolom kecamatan, atau tulis jenisnya di depan nama ("Desa ${p.found}", "Kelurahan ${p.found}", "Kecamatan ${p.found}").`,
    en: `Name "${p.found}" fits several regions: ${p.expected}. Add a column for the code or the kecamatan, or write its kind before the name ("Desa ${p.found}", "Kelurahan ${p.found}", "Kecamatan ${p.found}").`,
  }),
  'nama-terlalu-banyak': (p) => ({
    id: `Sudah ${grouped(p.most, 'id')} nama di berkas ini yang tidak dikenal; untuk sisanya tidak dicarikan nama yang mirip. Periksa apakah kolom ini memang berisi nama wilayah kabupaten ini.`,
    en: `${grouped(p.most, 'en')} names in this file are unknown; for the others nothing alike is looked for. Check that this column really holds the names of regions of this kabupaten.`,
  }),
  'nama-tidak-dikenal': (p) => ({
    id: `Nama "${p.found}" tidak ada di unit.csv${p.area === '' ? '' : ` untuk kecamatan ${p.area}`}. Perbaiki namanya, isi kodenya, atau tambahkan padanannya di padanan.csv.`,
    en: `Name "${p.found}" is not in unit.csv${p.area === '' ? '' : ` in kecamatan ${p.area}`}. Correct it, give the code, or add it to padanan.csv.`,
  }),
  'angka-bermakna-ganda': (p) => ({
    id: `"${p.found}" bisa berarti ribuan atau desimal, dan tidak ada sel lain di kolom ini yang memastikannya (${p.count} sel). Tulis tanpa tanda ribuan (1234), atau dengan desimal yang bukan tiga angka (1,23).`,
    en: `"${p.found}" may mean thousands or decimals, and no other cell of this column tells which (cells: ${p.count}). Write it without thousands marks (1234), or with decimals that are not three (1.23).`,
  }),
  'angka-harus-bulat': (p) => ({
    id: `${p.indicator} dihitung satu per satu, jadi ${p.found} tidak mungkin. Bila maksudnya ribuan, tulis tanpa tanda ribuan (3421); bila tidak, perbaiki angkanya.`,
    en: `${p.indicator} is counted one by one, so that ${p.found} cannot be. If thousands are meant, write it without thousands marks (3421); else correct the number.`,
  }),
  'angka-menjadi-tanggal': (p) => ({
    id: `Sel ini berisi tanggal ${p.found}, bukan angka; lembar kerja mungkin mengubahnya. Format sel sebagai angka, lalu ketik ulang.`,
    en: `This cell holds the date ${p.found}, not a number; the spreadsheet may have changed it. Format it as a number and type it again.`,
  }),
  'rumus-galat': (p) => ({
    id: `Rumus di sel ini gagal (${p.found}). Perbaiki rumusnya atau ketik angkanya; kosongkan bila tidak ada data.`,
    en: `The formula in this cell fails (${p.found}). Mend it or type the number; leave the cell empty when there is no data.`,
  }),
  'rumus-belum-dihitung': (p) => ({
    id: `${p.count} rumus di kolom ini belum punya hasil, mulai dari baris ini, jadi tidak dibaca. Buka berkasnya di Excel atau LibreOffice, simpan, lalu kirim lagi; atau ketik angkanya.`,
    en: `Formulas of this column without a result yet, from this row on, which are not read: ${p.count}. Open the file in Excel or LibreOffice, save it and send it again; or type the numbers.`,
  }),
  'rumus-mungkin-lama': (p) => ({
    id: `${p.count} angka di lembar ini hasil rumus, mulai dari sel ${p.cell}, dan buku kerjanya menyatakan rumus itu harus dihitung ulang (dibuat program lain, atau hitungannya disetel manual): hasil yang tersimpan mungkin sudah lama, atau 0. Buka di Excel atau LibreOffice, setel hitungan ke otomatis (Formulas > Calculation Options > Automatic), hitung ulang (Ctrl+Alt+F9, di LibreOffice Ctrl+Shift+F9), simpan, lalu kirim lagi.`,
    en: `Figures of this sheet that are results of formulas, from cell ${p.cell} on: ${p.count}. The workbook says that they are to be computed anew (another program made it, or it is set to compute by hand): the results it keeps may be old, or 0. Open it in Excel or LibreOffice, set calculation to automatic (Formulas > Calculation Options > Automatic), compute anew (Ctrl+Alt+F9, in LibreOffice Ctrl+Shift+F9), save it and send it again.`,
  }),
  'nilai-direvisi': (p) => ({
    id: `${p.count} nilai tahun ${p.period} diganti oleh berkas yang lebih akhir, misalnya ${p.earlier} (${otherRow(p, 'id')}) menjadi ${p.found}. Bila tidak dimaksudkan, perbaiki atau hapus berkas yang salah.`,
    en: `Values of ${p.period} replaced by a later file: ${p.count}, such as ${p.earlier} (${otherRow(p, 'en')}) by ${p.found}. If that was not meant, correct or remove the file that is wrong.`,
  }),
} satisfies Messages
