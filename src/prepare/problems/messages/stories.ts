import { ownRegency } from '../../regency'
import type { LocalizedText } from '../../../contract'
import type { MessageParams, Messages } from './message'

/** Which figure a sentence lacks, and how it can be given. */
function missingFigure({ indicator, period, region, source, why }: MessageParams): LocalizedText {
  const other = {
    id: 'atau pakai wilayah, indikator, atau tahun lain di kalimat itu.',
    en: 'or use another region, indicator or year in that sentence.',
  }
  if (indicator === '')
    return {
      id: `skor ${region} belum dapat dihitung, karena angkanya kurang atau disembunyikan demi privasi. Lengkapi angka indikator yang dinilai, ${other.id}`,
      en: `${region} has no score, for too many figures are missing or withheld for privacy. Complete the figures of the scored indicators, ${other.en}`,
    }
  if (why === 'withheld')
    return {
      id: `${indicator} ${period} di ${region} disembunyikan demi privasi. Pakai wilayah yang lebih luas, ${other.id}`,
      en: `${indicator} ${period} of ${region} is withheld for privacy. Use a larger region, ${other.en}`,
    }
  return {
    id: `${indicator} ${period} di ${region} kosong. Isi di tabel dari sumber "${source}", ${other.id}`,
    en: `${indicator} ${period} of ${region} is missing. Fill it in in the table of the source "${source}", ${other.en}`,
  }
}

/** Stories, told in a meeting by views and sentences. */
export const STORY_MESSAGES = {
  'cerita-nama-salah': (p) => ({
    id: `Nama berkas cerita "${p.found}" menjadi bagian alamat, jadi hanya boleh berisi huruf kecil, angka, dan tanda hubung. Ganti namanya, misalnya dari-kota-ke-muara.json.`,
    en: `The story's file name "${p.found}" becomes part of an address and may hold small letters, digits and hyphens only. Rename it, such as dari-kota-ke-muara.json.`,
  }),
  'cerita-alamat-salah': (p) => ({
    id: `"${p.found}" bukan alamat di dasbor ini. Salin alamatnya dari bilah alamat peramban, mulai dari tanda #.`,
    en: `"${p.found}" is no address of this dashboard. Copy the address from the browser's address bar, from the # on.`,
  }),
  'cerita-tahun-salah': (p) => ({
    id: `Tahun pada "${p.found}" tidak ada untuk indikator itu. Lihat tahun yang tersedia di halaman Data, lalu perbaiki.`,
    en: `The year in "${p.found}" does not exist for that indicator. See the years on the Data page and correct it.`,
  }),
  'cerita-sisipan-salah': (p) => ({
    id: `Sisipan "${p.found}" tidak dikenal. Bentuk yang dikenal: ${p.expected}.`,
    en: `Placeholder "${p.found}" is not known. These are: ${p.expected}.`,
  }),
  'cerita-tanpa-angka': (p) => ({
    id: `Tidak ada angka untuk "${p.found}": ${missingFigure(p).id}`,
    en: `There is no figure for "${p.found}": ${missingFigure(p).en}`,
  }),
  'cerita-dari-contoh': (p) => ({
    id: `"${p.found}" adalah data contoh, padahal cerita hanya boleh memakai angka sungguhan. Pakai indikator lain atau tunggu datanya.`,
    en: `"${p.found}" is sample data, but a story may only be told by true figures. Use another indicator or wait for the data.`,
  }),
  'cerita-angka-diketik': (p) => ({
    id: `Angka "${p.found}" diketik langsung di kalimat dan tidak akan ikut berubah bersama data. Ganti dengan sisipan seperti {nilai:${ownRegency().code}:${ownRegency().defaultIndicator}:2024}.`,
    en: `The number "${p.found}" is typed into the sentence and will not change with the data. Replace it by a placeholder such as {nilai:${ownRegency().code}:${ownRegency().defaultIndicator}:2024}.`,
  }),
} satisfies Messages
