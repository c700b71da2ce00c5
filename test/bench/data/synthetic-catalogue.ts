import { formOf, indicatorId } from './synthetic-tables.ts'
import { yearsOf, type Size } from './synthetic-size.ts'

const COMPONENTS = [
  'ekonomi',
  'masyarakat',
  'tata-kelola',
  'mobilitas',
  'lingkungan',
  'kehidupan',
] as const

const SOURCE = 'sintetis'

function csv(rows: Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','))
  return [columns.join(','), ...lines].join('\n') + '\n'
}

export function componentsText(): string {
  return csv(
    COMPONENTS.map((id) => ({
      id,
      nama_id: id,
      nama_en: id,
      definisi_id: `${id}.`,
      definisi_en: `${id}.`,
    })),
  )
}

export function sourcesText(size: Size): string {
  return csv([
    {
      id: SOURCE,
      penerbit: 'Tidak ada',
      judul: 'Angka sintetis',
      tahun: yearsOf(size).at(-1) ?? '',
      lisensi: 'Fakta',
      perantara: '',
      url: '',
      kepercayaan: 'tinggi',
      catatan_id: '',
      catatan_en: '',
    },
  ])
}

function indicatorRow(indicator: number): Record<string, string> {
  const { kind, aggregation, decimals, maximum } = formOf(indicator)
  const id = indicatorId(indicator)
  const scored = kind === 'tingkat' || kind === 'indeks'
  return {
    id,
    komponen: COMPONENTS[indicator % COMPONENTS.length] ?? '',
    nama_id: `Indikator ${id}`,
    nama_en: `Indicator ${id}`,
    singkat_id: id,
    singkat_en: id,
    satuan_id: kind === 'tingkat' ? '%' : '',
    satuan_en: kind === 'tingkat' ? '%' : '',
    definisi_id: 'Angka sintetis.',
    definisi_en: 'Synthetic figure.',
    desimal: String(decimals),
    jenis: kind,
    arah: scored ? 'tinggi-baik' : 'netral',
    agregasi: aggregation,
    asal: 'tabel',
    penimbang: aggregation === 'rata-tertimbang' ? indicatorId(0) : '',
    pembilang: '',
    penyebut: '',
    faktor: '',
    pilihan: '',
    bentuk: '',
    kosong: '',
    minimum: '0',
    maksimum: maximum,
    status_kabupaten: 'resmi',
    status_kecamatan: 'resmi',
    status_desa: 'resmi',
    metode_id: '',
    metode_en: '',
    catatan_id: '',
    catatan_en: '',
    sumber: SOURCE,
    bobot_skor: scored ? '1' : '0',
    batas_kelas: '',
    rumus: '',
    sel_minimum: '',
  }
}

export function catalogueText(size: Size): string {
  return csv(Array.from({ length: size.indicators }, (_, index) => indicatorRow(index)))
}

/** `wilayah.json`. */
export function settingsText(size: Size, areaKm2: number): string {
  const year = yearsOf(size).at(-1) ?? ''
  const settings = {
    kode: '98.01',
    nama: 'Sintetis',
    namaResmi: 'Kabupaten Sintetis',
    provinsi: 'Sintetis',
    luasResmi: { km2: areaKm2, sumber: SOURCE },
    edisi: `${year}-12`,
    diterbitkan: `${year}-12-31`,
    indikatorAwal: indicatorId(1),
    contoh: true,
    penimbangSkor: indicatorId(0),
    cakupanMinimum: 0.6,
    batas: { sumber: SOURCE, tahun: year, toleransiMeter: 60, desimal: 5 },
    konteks: { tepiDerajat: 0.5, toleransiMeter: 400 },
  }
  return JSON.stringify(settings, null, 2) + '\n'
}

/** Where series and points of the synthetic regency are said to come from. */
export const SYNTHETIC_SOURCE = SOURCE
