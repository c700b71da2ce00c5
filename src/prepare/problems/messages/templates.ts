import type { Messages } from './message'

/** Workbooks for the offices, and what is awaited from them. */
export const TEMPLATE_MESSAGES = {
  'templat-tidak-dikenal': (p) => ({
    id: `Templat "${p.found}" tidak ada. Pilih salah satu: ${p.expected}.`,
    en: `There is no template "${p.found}". Choose one of: ${p.expected}.`,
  }),
  'templat-sudah-ada': (p) => ({
    id: `Berkas ${p.file} sudah ada dan mungkin sudah diisi. Beri nama lain dengan --ke, atau tambahkan --timpa untuk menggantinya.`,
    en: `File ${p.file} exists and may have been filled in. Give another name with --ke, or add --timpa to replace it.`,
  }),
  'tahun-templat-salah': (p) => ({
    id: `Tahun templat "${p.found}" tidak terbaca. Tulis empat angka, misalnya --tahun 2025.`,
    en: `Template year "${p.found}" cannot be read. Write four digits, such as --tahun 2025.`,
  }),
  'indikator-menunggu': (p) => ({
    id: `Menunggu data ${p.office} untuk ${p.count} indikator: ${p.found}. Kirimkan templatnya: npm run data -- --template ${p.template}.`,
    en: `Awaiting data of ${p.office} for ${p.count} indicators: ${p.foundEnglish}. Send the template: npm run data -- --template ${p.template}.`,
  }),
  'contoh-diganti': (p) => ({
    id: `Data ${p.office} menggantikan data contoh untuk: ${p.found}. Baris contohnya tidak dipakai lagi dan boleh dihapus.`,
    en: `Data of ${p.office} replace the samples of: ${p.foundEnglish}. The sample rows are no longer used and may be removed.`,
  }),
  'contoh-ditarik': (p) => ({
    id: `Data contoh ditarik untuk: ${p.found}, karena angka lain dalam jumlah yang sama sudah berasal dari ${p.office}. Lengkapi kolomnya di tabel ${p.office}.`,
    en: `Samples are withdrawn for: ${p.foundEnglish}, because other figures of the same sum now come from ${p.office}. Complete these columns in the table of ${p.office}.`,
  }),
} satisfies Messages
