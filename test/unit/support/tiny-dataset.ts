import type { ComponentId, Indicator, Region, ValuesFile } from '../../../src/contract'
import { buildDataset, type Dataset } from '../../../src/domain/dataset'
import { scoresFile } from './scores-file'
import { SECTIONS } from './sections'
import { TINY_WORDS } from './tiny-words'

/**
 * A kabupaten that can be checked in the head: Hulu with three desa, Hilir with a desa and a
 * kelurahan that has no polygon and no figures but its families.
 */
const REGIONS: readonly (readonly [string, string, Region['type'], string | null])[] = [
  ['16.07', 'Banyuasin', 'kabupaten', null],
  ['16.07.01', 'Hulu', 'kecamatan', '16.07'],
  ['16.07.02', 'Hilir', 'kecamatan', '16.07'],
  ['16.07.01.2001', 'Alfa', 'desa', '16.07.01'],
  ['16.07.01.2002', 'Beta', 'desa', '16.07.01'],
  ['16.07.01.2003', 'Gama', 'desa', '16.07.01'],
  ['16.07.02.1001', 'Kota', 'kelurahan', '16.07.02'],
  ['16.07.02.2001', 'Delta', 'desa', '16.07.02'],
]

export const ROOT = '16.07'
export const HULU = '16.07.01'
export const HILIR = '16.07.02'
export const ALFA = '16.07.01.2001'
export const BETA = '16.07.01.2002'
export const GAMA = '16.07.01.2003'
export const KOTA = '16.07.02.1001'

const official = { kabupaten: 'resmi', kecamatan: 'resmi', desa: 'resmi' } as const
const both = (text: string) => ({ id: text, en: text })

function makeIndicator(values: Partial<Indicator> & { id: string }): Indicator {
  return {
    component: 'tata-kelola',
    name: both(values.id),
    shortName: both(values.id),
    unit: both(''),
    definition: both(`Definisi ${values.id}.`),
    decimals: 0,
    kind: 'measure',
    direction: 'none',
    aggregation: 'mean',
    weightBy: null,
    numerator: null,
    denominator: null,
    factor: 1,
    levels: ['kabupaten', 'kecamatan', 'desa'],
    periods: ['2024'],
    status: official,
    method: null,
    caveat: null,
    source: 'bps',
    scoreWeight: 0,
    scale: null,
    breaks: { kecamatan: [], desa: [] },
    bands: [],
    categories: [],
    ...values,
  }
}

const index = {
  kind: 'index',
  direction: 'higher-is-better',
  decimals: 3,
  scoreWeight: 1,
  scale: { low: 0.5, high: 0.9 },
} as const

const INDICATORS: readonly Indicator[] = [
  makeIndicator({
    ...index,
    id: 'idm',
    shortName: both('IDM'),
    breaks: { kecamatan: [0.7], desa: [0.7, 0.8] },
    bands: [
      { from: null, to: 0.7, label: { id: 'Berkembang', en: 'Developing' } },
      { from: 0.7, to: 0.8, label: { id: 'Maju', en: 'Advanced' } },
      { from: 0.8, to: null, label: { id: 'Mandiri', en: 'Independent' } },
    ],
  }),
  makeIndicator({ ...index, id: 'iks', shortName: both('IKS'), scoreWeight: 0 }),
  makeIndicator({ ...index, id: 'ike', shortName: both('IKE'), scoreWeight: 0 }),
  makeIndicator({ ...index, id: 'ikl', shortName: both('IKL'), scoreWeight: 0 }),
  makeIndicator({
    id: 'keluarga',
    component: 'masyarakat',
    shortName: both('Keluarga'),
    kind: 'count',
    aggregation: 'sum',
  }),
  makeIndicator({
    id: 'penduduk',
    component: 'masyarakat',
    shortName: both('Penduduk'),
    kind: 'count',
    aggregation: 'sum',
    unit: both('jiwa'),
    periods: ['2022', '2023', '2024'],
    status: { kabupaten: 'resmi', kecamatan: 'perkiraan', desa: 'perkiraan' },
  }),
  makeIndicator({
    id: 'penduduk_bps',
    component: 'masyarakat',
    shortName: both('Penduduk (BPS)'),
    kind: 'count',
    aggregation: 'none',
    unit: both('jiwa'),
    levels: ['kabupaten'],
    periods: ['2022', '2023', '2024'],
  }),
  makeIndicator({
    id: 'jarak',
    component: 'mobilitas',
    shortName: { id: 'Jarak ke jalan', en: 'Distance to road' },
    unit: both('km'),
    decimals: 1,
    direction: 'lower-is-better',
    aggregation: 'weighted-mean',
    status: { kabupaten: 'perkiraan', kecamatan: 'perkiraan', desa: 'perkiraan' },
    scoreWeight: 1,
    scale: { low: 0, high: 10 },
  }),
  makeIndicator({
    id: 'air',
    component: 'kehidupan',
    shortName: { id: 'Air minum', en: 'Drinking water' },
    kind: 'category',
    aggregation: 'composition',
    categories: [
      { code: 1, label: { id: 'Sumur', en: 'Well' } },
      { code: 2, label: { id: 'Sungai', en: 'River' } },
      { code: 3, label: { id: 'Hujan', en: 'Rain' } },
    ],
  }),
  makeIndicator({
    id: 'mutasi',
    component: 'masyarakat',
    shortName: { id: 'Perubahan penduduk', en: 'Population change' },
    kind: 'rate',
    decimals: 1,
    unit: both('per 1.000 jiwa'),
    aggregation: 'ratio',
    status: { kabupaten: 'contoh', kecamatan: 'contoh', desa: 'contoh' },
    source: 'contoh',
  }),
  makeIndicator({
    id: 'belanja',
    component: 'tata-kelola',
    shortName: { id: 'Belanja kabupaten', en: 'Kabupaten spending' },
    unit: both('miliar rupiah'),
    aggregation: 'none',
    levels: ['kabupaten'],
    periods: ['2020', '2021', '2022', '2023'],
  }),
]

/** Columns in the order of REGIONS: root, Hulu, Hilir, Alfa, Beta, Gama, Kota, Delta. */
const VALUES: Dataset['values'] = {
  idm: { '2024': [0.72, 0.75, 0.63, 0.85, 0.75, 0.65, null, 0.63] },
  iks: { '2024': [0.8, 0.8, 0.7, 0.9, 0.8, 0.7, null, 0.7] },
  ike: { '2024': [0.7, 0.7, 0.6, 0.8, 0.7, 0.6, null, 0.6] },
  ikl: { '2024': [0.7, 0.75, 0.6, 0.85, 0.75, 0.65, null, 0.59] },
  keluarga: { '2024': [1000, 600, 400, 300, 200, 100, 50, 350] },
  penduduk: {
    '2022': [3000, 1800, 1200, 900, 600, 300, null, 1050],
    '2023': [3300, 1980, 1320, 990, 660, 330, null, 1155],
    '2024': [3400, 2040, 1360, 1020, 680, 340, null, 1190],
  },
  jarak: { '2024': [3, 1, 6, 0.5, 1, 2, null, 6] },
  air: { '2024': [1, 1, 2, 1, 1, 2, null, 2] },
  mutasi: { '2024': [11, 12, 9, 12, 12, 12, null, 9] },
}

const SCORES: Record<ComponentId, (number | null)[]> = {
  ekonomi: [null, null, null, null, null, null, null, null],
  masyarakat: [40, 45, 30, 50, 45, 40, null, 30],
  'tata-kelola': [55, 62.4, 32, 87, 62, 38, null, 32],
  mobilitas: [70, 90, 40, 80, 90, 95, null, 40],
  lingkungan: [50, 50, 50, 50, 50, 50, null, 50],
  kehidupan: [60, 60, 60, 62, 60, 58, null, 60],
}

const point = (period: string, value: number) =>
  ({ period, value, status: 'resmi', source: 'bps', trust: 'tinggi', note: both('') }) as const

export function tinyDataset(
  overrides: {
    readonly values?: Dataset['values']
    readonly suppressed?: NonNullable<ValuesFile['suppressed']>
  } = {},
): Dataset {
  const { suppressed } = overrides
  return buildDataset({
    edition: '2026-11',
    madeAt: '2026-11-24',
    version: 'tiny',
    regions: {
      name: 'Kabupaten Banyuasin',
      province: 'Sumatera Selatan',
      officialAreaKm2: 100,
      defaultIndicator: 'idm',
      showsSamples: false,
      ...TINY_WORDS,
      regions: REGIONS.map(([code, name, type, parent]): Region => ({
        code,
        name,
        type,
        level: type === 'kelurahan' ? 'desa' : type,
        parent,
        bpsCode: null,
        areaKm2: code === KOTA ? null : 20,
        labelPoint: code === KOTA ? null : [104, -2],
        bounds: code === KOTA ? null : [104, -3, 105, -2],
      })),
    },
    catalogue: {
      components: Object.keys(SCORES).map((id) => ({
        id: id as ComponentId,
        name: both(id),
        description: both(''),
        officialIndex: null,
      })),
      minimumCoverage: 0.6,
      indicators: [...INDICATORS],
      sections: SECTIONS,
    },
    sources: {
      sources: [
        {
          id: 'bps',
          publisher: 'BPS',
          title: 'Podes',
          year: '2021',
          licence: 'Bebas',
          via: '',
          url: '',
          trust: 'tinggi',
          note: both(''),
        },
      ],
    },
    values: {
      values: { ...VALUES, ...overrides.values },
      ...(suppressed === undefined ? {} : { suppressed }),
    },
    scores: scoresFile(
      SCORES,
      Object.fromEntries(
        Object.entries(SCORES).map(([id, column]) => [
          id,
          column.map((score) => (score === null ? 0.25 : 1)),
        ]),
      ) as Record<ComponentId, number[]>,
    ),
    series: {
      series: {
        penduduk: {
          points: [
            point('2021', 2900),
            point('2022', 3000),
            point('2023', 3300),
            point('2024', 3400),
          ],
          breaks: [{ after: '2022', reason: { id: 'Proyeksi baru.', en: 'New projections.' } }],
        },
        penduduk_bps: {
          points: [point('2022', 3100), point('2023', 3400), point('2024', 3500)],
          breaks: [{ after: '2022', reason: { id: 'Proyeksi baru.', en: 'New projections.' } }],
        },
        belanja: {
          points: [
            point('2020', 2000),
            point('2021', 2400),
            point('2022', 2100),
            point('2023', 1800),
          ],
          breaks: [],
        },
      },
    },
  })
}

/** The families of Alfa and Beta are withheld: one of them is small, the other would give it back. */
export function withheldDataset(): Dataset {
  return tinyDataset({
    values: { keluarga: { '2024': [1000, 600, 400, null, null, 100, 50, 350] } },
    suppressed: { keluarga: { '2024': [3, 4] } },
  })
}

/** @throws Error when the tiny catalogue has no such indicator. */
export function indicatorOf(dataset: Dataset, id: string): Indicator {
  const found = dataset.indicators.get(id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}
