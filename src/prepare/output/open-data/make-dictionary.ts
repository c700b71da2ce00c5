import type { Indicator, Source } from '../../../contract'
import type { CsvCell } from '../../../domain/csv'
import type { Dataset } from '../../build-dataset'
import { AGGREGATIONS, DIRECTIONS, KINDS, wordFor } from '../../model/catalogue-tokens'
import { describeTable, writeOpenTable, type Field, type OpenColumn } from './table-schema'

type Entry = { indicator: Indicator; source: Source | undefined }

function text(
  name: string,
  title: string,
  cell: (entry: Entry) => CsvCell,
  more: Partial<Field> = {},
): OpenColumn<Entry> {
  return { field: { name, type: 'string', title, ...more }, cell }
}

function choice<T extends string>(
  name: 'jenis' | 'arah' | 'agregasi',
  title: string,
  words: Readonly<Record<string, T>>,
  term: (indicator: Indicator) => T,
): OpenColumn<Entry> {
  return text(name, title, ({ indicator }) => wordFor(words, term(indicator)), {
    constraints: { required: true, enum: Object.keys(words) },
  })
}

const required = { constraints: { required: true } } as const

const COLUMNS: readonly OpenColumn<Entry>[] = [
  text('indikator', 'Id indikator', ({ indicator }) => indicator.id, {
    constraints: { required: true, unique: true },
  }),
  text('komponen', 'Komponen kota cerdas', ({ indicator }) => indicator.component, required),
  text('nama', 'Nama', ({ indicator }) => indicator.name.id, required),
  text('nama_en', 'Nama, Inggris', ({ indicator }) => indicator.name.en, required),
  text('satuan', 'Satuan', ({ indicator }) => indicator.unit.id),
  text('satuan_en', 'Satuan, Inggris', ({ indicator }) => indicator.unit.en),
  text('definisi', 'Definisi', ({ indicator }) => indicator.definition.id, required),
  text('definisi_en', 'Definisi, Inggris', ({ indicator }) => indicator.definition.en, required),
  choice('jenis', 'Jenis angka', KINDS, ({ kind }) => kind),
  choice('arah', 'Arah yang baik', DIRECTIONS, ({ direction }) => direction),
  choice('agregasi', 'Aturan ke kecamatan dan kabupaten', AGGREGATIONS, (one) => one.aggregation),
  text('penimbang', 'Indikator penimbang', ({ indicator }) => indicator.weightBy),
  text('pembilang', 'Indikator pembilang', ({ indicator }) => indicator.numerator),
  text('penyebut', 'Indikator penyebut', ({ indicator }) => indicator.denominator),
  {
    field: { name: 'faktor', type: 'number', title: 'Faktor rasio' },
    cell: ({ indicator }) => (indicator.numerator === null ? null : indicator.factor),
  },
  {
    field: { name: 'desimal', type: 'integer', title: 'Desimal yang ditampilkan' },
    cell: ({ indicator }) => indicator.decimals,
  },
  text('tingkat', 'Tingkat yang punya nilai', ({ indicator }) => indicator.levels.join(' ')),
  text('tahun_awal', 'Tahun pertama', ({ indicator }) => indicator.periods[0] ?? null),
  text('tahun_akhir', 'Tahun terbaru', ({ indicator }) => indicator.periods.at(-1) ?? null),
  text('status_kabupaten', 'Status angka kabupaten', ({ indicator }) => indicator.status.kabupaten),
  text('status_kecamatan', 'Status angka kecamatan', ({ indicator }) => indicator.status.kecamatan),
  text('status_desa', 'Status angka desa', ({ indicator }) => indicator.status.desa),
  text('metode', 'Metode', ({ indicator }) => indicator.method?.id ?? null),
  text('metode_en', 'Metode, Inggris', ({ indicator }) => indicator.method?.en ?? null),
  text('catatan', 'Perlu diketahui', ({ indicator }) => indicator.caveat?.id ?? null),
  text('catatan_en', 'Perlu diketahui, Inggris', ({ indicator }) => indicator.caveat?.en ?? null),
  text(
    'kategori',
    'Arti kode kategori',
    ({ indicator }) =>
      indicator.categories.map(({ code, label }) => `${String(code)}=${label.id}`).join('; ') ||
      null,
  ),
  text('sumber', 'Id sumber', ({ indicator }) => indicator.source, required),
  text('penerbit', 'Penerbit', ({ source }) => source?.publisher ?? null),
  text('judul_sumber', 'Judul sumber', ({ source }) => source?.title ?? null),
  text('tahun_sumber', 'Tahun sumber', ({ source }) => source?.year ?? null),
  text('lisensi', 'Lisensi', ({ source }) => source?.licence ?? null),
]

export const DICTIONARY_SCHEMA = describeTable(
  COLUMNS.map(({ field }) => field),
  { primaryKey: 'indikator' },
)

/** What every indicator means and where it is from, one a line, in the order of the catalogue. */
export function makeDictionary(dataset: Dataset): string {
  const sources = new Map(dataset.sources.sources.map((source) => [source.id, source]))
  const entries = dataset.catalogue.indicators.map((indicator) => ({
    indicator,
    source: sources.get(indicator.source),
  }))
  return writeOpenTable(COLUMNS, entries)
}
