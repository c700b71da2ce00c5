import type { Indicator, Region } from '../../../src/contract'
import { buildDataset, type Dataset } from '../../../src/domain/dataset'
import { scoresFile } from './scores-file'
import { SECTIONS } from './sections'
import { TINY_WORDS } from './tiny-words'

/** A kabupaten small enough to read: two kecamatan, seven units, one of them without a polygon. */
const UNITS: readonly (readonly [
  code: string,
  name: string,
  type: Region['type'],
  families: number | null,
  idm: number | null,
])[] = [
  ['16.07.02.2001', 'Sungsang I', 'desa', 900, 0.82],
  ['16.07.02.2002', 'Sungsang II', 'desa', 800, 0.71],
  ['16.07.02.2004', 'Sungsang IV', 'desa', 1294, 0.845],
  ['16.07.02.2018', 'Marga Sungsang', 'desa', 500, 0.6],
  ['16.07.10.1027', 'Air Batu Jaya', 'kelurahan', null, null],
  ['16.07.10.1003', 'Sukajadi', 'kelurahan', 4000, null],
  ['16.07.10.2012', 'Tanjung Baru', 'desa', 700, 0.71],
]

const place = { bpsCode: null, areaKm2: 10, labelPoint: [104, -2], bounds: null } as const

const tableRegions: readonly Region[] = [
  {
    ...place,
    code: '16.07',
    name: 'Banyuasin',
    level: 'kabupaten',
    type: 'kabupaten',
    parent: null,
    labelPoint: [104, -2],
  },
  ...(
    [
      ['16.07.02', 'Banyuasin II'],
      ['16.07.10', 'Talang Kelapa'],
    ] as const
  ).map(([code, name]): Region => ({
    ...place,
    code,
    name,
    level: 'kecamatan',
    type: 'kecamatan',
    parent: '16.07',
    labelPoint: [104, -2],
  })),
  ...UNITS.map(([code, name, type, families]): Region => ({
    ...place,
    code,
    name,
    level: 'desa',
    type,
    parent: code.slice(0, 8),
    bpsCode: code === '16.07.02.2004' ? '1607020004' : null,
    labelPoint: families === null ? null : [104, -2],
  })),
]

const baseIndicator: Indicator = {
  id: 'idm',
  component: 'tata-kelola',
  name: { id: 'Indeks Desa Membangun', en: 'Village Development Index' },
  shortName: { id: 'IDM', en: 'IDM' },
  unit: { id: 'indeks 0–1', en: 'index 0–1' },
  definition: { id: 'Rata-rata IKS, IKE, dan IKL.', en: 'Mean of IKS, IKE and IKL.' },
  decimals: 3,
  kind: 'index',
  direction: 'higher-is-better',
  aggregation: 'mean',
  weightBy: null,
  numerator: null,
  denominator: null,
  factor: 1,
  levels: ['kabupaten', 'kecamatan', 'desa'],
  periods: ['2024'],
  status: { kabupaten: 'resmi', kecamatan: 'resmi', desa: 'resmi' },
  method: null,
  caveat: { id: 'Kelurahan tidak ikut IDM.', en: 'Kelurahan are not in the IDM.' },
  source: 'kemendes',
  scoreWeight: 1,
  scale: { low: 0.6, high: 0.85 },
  breaks: { kecamatan: [0.7], desa: [0.65, 0.8] },
  bands: [
    { from: null, to: 0.7072, label: { id: 'Berkembang', en: 'Developing' } },
    { from: 0.7072, to: 0.8155, label: { id: 'Maju', en: 'Advanced' } },
    { from: 0.8155, to: null, label: { id: 'Mandiri', en: 'Independent' } },
  ],
  categories: [],
}

const indicators: readonly Indicator[] = [
  baseIndicator,
  {
    ...baseIndicator,
    id: 'mutasi',
    name: { id: 'Mutasi penduduk', en: 'Population change' },
    shortName: { id: 'Mutasi', en: 'Change' },
    unit: { id: 'jiwa', en: 'people' },
    definition: { id: 'Lahir dan datang.', en: 'Births and arrivals.' },
    decimals: 1,
    kind: 'measure',
    direction: 'none',
    status: { kabupaten: 'contoh', kecamatan: 'contoh', desa: 'contoh' },
    periods: ['2023', '2025'],
    caveat: null,
    method: { id: 'Data peraga', en: 'Sample made up' },
    scoreWeight: 0,
    scale: null,
    breaks: { kecamatan: [], desa: [0] },
    bands: [],
  },
  {
    ...baseIndicator,
    id: 'sinyal',
    component: 'mobilitas',
    name: { id: 'Sinyal internet', en: 'Internet signal' },
    shortName: { id: 'Sinyal', en: 'Signal' },
    unit: { id: '', en: '' },
    definition: { id: 'Sinyal terkuat.', en: 'Strongest signal.' },
    decimals: 0,
    kind: 'category',
    direction: 'none',
    aggregation: 'composition',
    periods: ['2021'],
    breaks: { kecamatan: [], desa: [] },
    bands: [],
    caveat: null,
    categories: [
      { code: 1, label: { id: '4G/LTE', en: '4G/LTE' } },
      { code: 3, label: { id: '2,5G', en: '2.5G' } },
    ],
  },
  {
    ...baseIndicator,
    id: 'kemiskinan',
    component: 'ekonomi',
    name: { id: 'Penduduk miskin', en: 'Poverty rate' },
    shortName: { id: 'Miskin', en: 'Poverty' },
    unit: { id: '%', en: '%' },
    definition: { id: 'Penduduk di bawah garis kemiskinan.', en: 'People below the poverty line.' },
    levels: ['kabupaten'],
    bands: [],
    caveat: null,
    scoreWeight: 0,
    scale: null,
    breaks: { kecamatan: [], desa: [] },
  },
]

const components = [
  ['ekonomi', 'Ekonomi', 'Economy'],
  ['masyarakat', 'Masyarakat', 'People'],
  ['tata-kelola', 'Tata kelola', 'Governance'],
  ['mobilitas', 'Mobilitas', 'Mobility'],
  ['lingkungan', 'Lingkungan', 'Environment'],
  ['kehidupan', 'Kehidupan', 'Living'],
] as const

const column = (
  kabupaten: number,
  kecamatan: readonly (number | null)[],
  desa: (number | null)[],
) => [kabupaten, ...kecamatan, ...desa]
const score = (start: number) => tableRegions.map((_, i) => (i === 7 ? null : start + i))

export function makeTableDataset(): Dataset {
  const idm = column(
    0.737,
    [0.744, 0.71],
    UNITS.map((unit) => unit[4]),
  )
  return buildDataset({
    edition: '2026-11',
    madeAt: '2026-11-24',
    version: 'abc',
    regions: {
      name: 'Kabupaten Banyuasin',
      province: 'Sumatera Selatan',
      officialAreaKm2: 100,
      defaultIndicator: 'idm',
      showsSamples: false,
      ...TINY_WORDS,
      regions: [...tableRegions],
    },
    catalogue: {
      components: components.map(([id, name, en]) => ({
        id,
        name: { id: name, en },
        description: { id: `Tentang ${name}`, en: `About ${en}` },
        officialIndex: null,
      })),
      minimumCoverage: 0.6,
      indicators: [...indicators],
      sections: SECTIONS,
    },
    sources: {
      sources: [
        {
          id: 'kemendes',
          publisher: 'Kemendes PDTT',
          title: 'Indeks Desa Membangun 2024',
          year: '2024',
          licence: 'Data terbuka',
          via: 'data.go.id',
          url: 'https://data.go.id',
          trust: 'tinggi',
          note: { id: '', en: '' },
        },
      ],
    },
    values: {
      values: {
        idm: { '2024': idm },
        mutasi: {
          '2023': column(1, [1, 0], [1, 0, 0, 0, null, 0, 0]),
          '2025': column(-10, [-12.5, 2.5], [-12.5, 3, -2, -1, null, 1, 1.5]),
        },
        sinyal: { '2021': column(1, [1, 1], [1, 3, 1, 1, null, 1, 1]) },
      },
    },
    scores: scoresFile(
      {
        ekonomi: score(10),
        masyarakat: score(20),
        'tata-kelola': score(30),
        mobilitas: score(40),
        lingkungan: score(50),
        kehidupan: score(60),
      },
      {
        ekonomi: [],
        masyarakat: [],
        'tata-kelola': [],
        mobilitas: [],
        lingkungan: [],
        kehidupan: [],
      },
    ),
    series: {
      series: {
        kemiskinan: {
          points: [
            {
              period: '2022',
              value: 10.1,
              status: 'resmi',
              source: 'kemendes',
              trust: 'tinggi',
              note: { id: '', en: '' },
            },
          ],
          breaks: [{ after: '2022', reason: { id: 'Cara baru.', en: 'New method.' } }],
        },
      },
    },
  })
}
