import type { FileRole } from '../contract'
import type { Language } from './language'

/** What the published files hold, in the words of the page, by what their names begin with. */
const THINGS: Readonly<Record<FileRole | 'manifest', Readonly<Record<Language, string>>>> = {
  manifest: { id: 'daftar berkas data', en: 'the list of data files' },
  regions: { id: 'daftar wilayah', en: 'the list of regions' },
  catalogue: { id: 'daftar indikator', en: 'the list of indicators' },
  sources: { id: 'daftar sumber', en: 'the list of sources' },
  values: { id: 'angka indikator', en: 'the table of figures' },
  scores: { id: 'skor wilayah', en: 'the table of scores' },
  series: { id: 'angka tahunan', en: 'the table of yearly figures' },
  'boundaries-desa': { id: 'batas desa', en: 'the outline of the desa' },
  'boundaries-kecamatan': { id: 'batas kecamatan', en: 'the outline of the kecamatan' },
  'boundaries-kabupaten': { id: 'batas kabupaten', en: 'the outline of the kabupaten' },
  context: { id: 'daratan sekitar', en: 'the land around' },
  schools: { id: 'daftar sekolah', en: 'the list of schools' },
  facilities: { id: 'daftar fasilitas', en: 'the list of facilities' },
  islands: { id: 'daftar pulau', en: 'the list of islands' },
  'rice-land': { id: 'lahan padi', en: 'the rice land' },
  tourism: { id: 'daftar wisata', en: 'the list of sites' },
  targets: { id: 'daftar target', en: 'the list of targets' },
  stories: { id: 'daftar cerita', en: 'the list of stories' },
  quality: { id: 'mutu data', en: 'the data quality' },
  rules: { id: 'aturan pemeriksaan', en: 'the rules of checking' },
  contoh: { id: 'data contoh', en: 'the sample data' },
  kiosk: { id: 'pengaturan kios', en: 'the settings of the kiosk' },
  'first-view': { id: 'gambar pertama', en: 'the first picture' },
  semua: { id: 'tabel semua angka', en: 'the table of all figures' },
  cakupan: { id: 'tabel cakupan', en: 'the table of coverage' },
  kamus: { id: 'kamus data', en: 'the data dictionary' },
  wilayah: { id: 'tabel wilayah', en: 'the table of regions' },
  skema: { id: 'skema berkas', en: 'the schema of the files' },
}

/** What a published file holds, to stand within a sentence; a file that is none is itself. */
export function thingOf(file: string, language: Language): string {
  const role = file.split('.')[0] ?? ''
  return Object.hasOwn(THINGS, role) ? THINGS[role as keyof typeof THINGS][language] : file
}
