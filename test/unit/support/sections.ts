import type { Sections } from '../../../src/contract'

const both = (text: string) => ({ id: text, en: text })
const each = (...indicators: string[]) => indicators.map((id) => ({ indicators: [id] }))
const everywhere = (...indicators: string[]) => ({
  kabupaten: each(...indicators),
  kecamatan: each(...indicators),
  desa: each(...indicators),
})

const PANEL_OF_PART = [
  { indicators: ['penduduk'], isPrincipal: true as const },
  { indicators: ['keluarga'], isPrincipal: true as const },
  { indicators: ['luas'], heading: both('Luas') },
  { indicators: ['idm'], isPrincipal: true as const },
  { indicators: ['tps'] },
]

/** What stands on the page of a place of a made-up regency, which has any part of these indicators. */
export const SECTIONS: Sections = {
  roles: {
    people: 'penduduk',
    projectedPeople: 'penduduk_bps',
    men: 'penduduk_laki',
    women: 'penduduk_perempuan',
    families: 'keluarga',
    area: 'luas',
    villageIndex: 'idm',
    villageStatus: 'idm_status',
    humanDevelopment: 'ipm',
    births: 'mutasi_lahir',
    deaths: 'mutasi_mati',
    arrivals: 'mutasi_datang',
    departures: 'mutasi_pindah',
    populationChange: 'mutasi_perubahan',
    roadLength: 'jalan_total',
    steadyRoads: 'jalan_mantap_persen',
    roadDistance: 'jarak_jalan',
    primarySchools: 'sekolah_sd',
    juniorDistance: 'jarak_smp',
    seniorDistance: 'jarak_sma',
    healthCentreDistance: 'jarak_puskesmas',
    healthFacilities: 'faskes',
    tourismSites: 'wisata',
  },
  roadConditions: ['jalan_baik', 'jalan_sedang', 'jalan_rusak', 'jalan_rusak_berat'],
  ages: { together: 'umur', men: 'penduduk_l', women: 'penduduk_p' },
  composites: [
    {
      indicator: 'idm',
      parts: [
        { indicator: 'iks', name: { id: 'Sosial', en: 'Social' } },
        { indicator: 'ike', name: { id: 'Ekonomi', en: 'Economic' } },
        { indicator: 'ikl', name: { id: 'Lingkungan', en: 'Environmental' } },
      ],
    },
  ],
  leads: { 'tata-kelola': 'idm' },
  places: {
    panel: {
      kabupaten: [
        {
          indicators: ['penduduk_bps', 'penduduk'],
          heading: { id: 'Penduduk', en: 'Population' },
          isPrincipal: true,
        },
        { indicators: ['luas'], heading: both('Luas') },
        { indicators: ['kemiskinan'], shortHeading: both('Miskin') },
        { indicators: ['idm'], isPrincipal: true },
      ],
      kecamatan: PANEL_OF_PART,
      desa: PANEL_OF_PART,
    },
    population: everywhere('keluarga', 'kepadatan_penduduk'),
    briefFigures: everywhere('penduduk', 'keluarga', 'luas', 'idm'),
    briefColumns: everywhere('idm', 'iks', 'ike', 'ikl', 'keluarga'),
  },
}
