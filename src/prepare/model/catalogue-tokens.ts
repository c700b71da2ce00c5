import type { Aggregation, Indicator, IndicatorKind, SeriesMark, ValueStatus } from '../../contract'

/** The word of `indikator.csv` for a term of the contract, as the offices say it. */
export function wordFor<T extends string>(words: Readonly<Record<string, T>>, term: T): string {
  return Object.entries(words).find(([, found]) => found === term)?.[0] ?? term
}

/** Words of `indikator.csv` and what they mean in the contract. */
export const KINDS: Record<string, IndicatorKind> = {
  indeks: 'index',
  tingkat: 'rate',
  jumlah: 'count',
  ukuran: 'measure',
  kategori: 'category',
}

export const DIRECTIONS: Record<string, Indicator['direction']> = {
  'tinggi-baik': 'higher-is-better',
  'rendah-baik': 'lower-is-better',
  netral: 'none',
}

export const AGGREGATIONS: Record<string, Aggregation> = {
  jumlah: 'sum',
  'rata-tertimbang': 'weighted-mean',
  rata: 'mean',
  rasio: 'ratio',
  maks: 'max',
  komposisi: 'composition',
  tidak: 'none',
}

export const STATUSES: Record<string, ValueStatus> = {
  resmi: 'resmi',
  perkiraan: 'perkiraan',
  contoh: 'contoh',
}

/** What is to be known of a figure of a series besides its status. */
export const MARKS = {
  survei: 'survei',
  sementara: 'sementara',
  'tak-lengkap': 'tak-lengkap',
  diulang: 'diulang',
  'tak-jelas': 'tak-jelas',
} as const satisfies Record<SeriesMark, SeriesMark>

/** Where an indicator's values come from. */
export const ORIGINS = {
  tabel: 'table',
  contoh: 'sample',
  seri: 'series',
  rasio: 'ratio',
  rumus: 'formula',
  kategori: 'category-share',
  bagi: 'shared-out',
  luas: 'area',
  sekolah: 'schools',
  fasilitas: 'facilities',
  wisata: 'tourism',
  jarak: 'distance',
} as const
export type Origin = (typeof ORIGINS)[keyof typeof ORIGINS]

/** In `netral_skor`: the type of unit that cannot have the figure. */
export const NEUTRAL_FOR = { '': null, kelurahan: 'kelurahan' } as const

/** In `minimum` or `maksimum`: no limit, where an empty cell would mean the usual one. */
export const UNLIMITED = 'bebas'

/** How a cell is written. */
export const FORMS = { '': 'number', angka: 'number', 'indeks-tanam': 'cropping-index' } as const
export type CellForm = (typeof FORMS)[keyof typeof FORMS]

export const CATALOGUE_COLUMNS = [
  ...['id', 'komponen', 'nama_id', 'nama_en', 'singkat_id', 'singkat_en', 'satuan_id'],
  ...['satuan_en', 'definisi_id', 'definisi_en', 'desimal', 'jenis', 'arah', 'agregasi', 'asal'],
  ...['penimbang', 'pembilang', 'penyebut', 'faktor', 'pilihan', 'bentuk', 'kosong', 'minimum'],
  ...['maksimum', 'status_kabupaten', 'status_kecamatan', 'status_desa', 'metode_id', 'metode_en'],
  ...['catatan_id', 'catatan_en', 'sumber', 'bobot_skor', 'batas_kelas'],
  ...['rumus', 'sel_minimum', 'netral_skor'],
]
