import {
  addFormula,
  addIndicator,
  append,
  MORE,
  moreDesa,
  replace,
  setCell,
  writeTable,
} from '../support/project-edits'
import { by, type Examples } from './example'

const PODES = 'nilai/podes-2021.csv'
const IDM = 'nilai/idm-2024.csv'
const TABLE = 'nilai/lahir.csv'
const SERIES = 'seri/kabupaten.csv'
const BORDERS = 'batas/desa.geojson'
const CATALOGUE = 'indikator.csv'
const SITES = 'titik/wisata.csv'
const SQUARE = '[[104.3,-2.1],[104.4,-2.1],[104.4,-2],[104.3,-2],[104.3,-2.1]]'
const NEW_ROW = { file: CATALOGUE, row: 23, column: 'rumus' }

const [FIRST = ''] = MORE
const births = addIndicator('kelahiran', { nama_id: 'Kelahiran', singkat_id: 'Kelahiran' })
const rate = { jenis: 'tingkat', agregasi: 'rasio', desimal: '1' }
const people = { jenis: 'jumlah', satuan_id: 'pemilih', satuan_en: 'voters' }
const point = (year: number, value: number) =>
  append(SERIES, `pdrb,${String(year)},${String(value)},podes,tinggi,resmi,`)
const table = (path: string, column: string, year: string, value: (order: number) => number) =>
  writeTable(
    path,
    `kode,tahun,${column}`,
    ...MORE.map((code, order) => `${code},${year},${String(value(order))}`),
  )
const months = Array.from(
  { length: 12 },
  (_, month) => `2024-${String(month + 1).padStart(2, '0')}`,
)
const site = (lat: string, lng: string) =>
  writeTable(
    SITES,
    'nama,jenis,kode_kecamatan,kecamatan,kode_desa,desa,sumber,lat,lng',
    `Pantai,alam,99.01.02,Hilir,99.01.02.2002,,podes,${lat},${lng}`,
  )

export const CHECK_EXAMPLES = {
  'contoh-disalin': by(
    { file: 'nilai/templat-lain.csv', row: 2, column: 'faskes' },
    moreDesa,
    append('contoh/mutasi.csv', ...MORE.map((code, i) => `${code},2025,${String(i * 7 + 3)},,`)),
    table('nilai/templat-lain.csv', 'faskes', '2025', (i) => i * 7 + 3),
  ),
  'tahun-disalin': by(
    { file: 'nilai/b.csv', row: 2, column: 'pemilih' },
    moreDesa,
    addIndicator('pemilih', people),
    table('nilai/a.csv', 'pemilih', '2019', (i) => 100 + i * 7),
    table('nilai/b.csv', 'pemilih', '2024', (i) => 100 + i * 7),
  ),
  'catatan-baris-membantah': by(
    { file: SERIES, row: 7, column: 'catatan' },
    append(SERIES, 'pdrb,2022,11.5,podes,tinggi,resmi,s.d. Juni'),
  ),
  'sumber-baris-membantah': by(
    { file: SERIES, row: 7, column: 'sumber' },
    append(SERIES, 'pdrb,2022,11.5,dapodik,tinggi,resmi,'),
  ),
  'titik-seri-melompat': by(
    { file: SERIES, row: 7, column: 'pdrb' },
    point(2022, 1.2),
    point(2023, 12),
  ),
  'titik-seri-jauh': by({ file: SERIES, row: 7, column: 'pdrb' }, point(2022, 120)),
  'titik-seri-tertukar': by(
    { file: SERIES, row: 9, column: 'pdrb' },
    point(2022, 12),
    point(2023, 13.6),
    point(2024, 12.8),
    point(2025, 14.4),
  ),
  'tahun-seri-disalin': by(
    { file: SERIES, row: 11, column: 'industri_0' },
    ...Array.from({ length: 4 }, (_, at) =>
      addIndicator(`industri_${String(at)}`, { asal: 'seri', agregasi: 'tidak' }),
    ),
    ...['2023', '2024'].map((year) =>
      append(
        SERIES,
        ...Array.from(
          { length: 4 },
          (_, at) => `industri_${String(at)},${year},${String(50 + at)},podes,tinggi,resmi,`,
        ),
      ),
    ),
  ),
  'tanda-seri-berbeda': by(
    { file: SERIES, row: 7, column: 'pdrb' },
    setCell('pdrb', 'minimum', 'bebas'),
    point(2022, -12),
    point(2023, 12),
  ),
  'jarak-melebihi-kabupaten': by(
    { file: 'nilai/jarak.csv', row: 2, column: 'jarak_sungai' },
    addIndicator('jarak_sungai', { satuan_id: 'km', satuan_en: 'km', jenis: 'ukuran' }),
    writeTable('nilai/jarak.csv', 'kode,tahun,jarak_sungai', '99.01.01.2001,2024,6000'),
  ),
  'melebihi-ruang-wilayah': by(
    { file: 'nilai/belanja.csv', row: 2, column: 'belanja', region: '99.01.01.2001' },
    addIndicator('belanja', { satuan_id: 'juta rupiah', satuan_en: 'million rupiah' }),
    writeTable('nilai/belanja.csv', 'kode,tahun,belanja', '99.01.01.2001,2021,1500000000'),
  ),
  'besaran-berbeda': by(
    { file: 'nilai/belanja-2024.csv', row: 2, column: 'belanja' },
    moreDesa,
    addIndicator('belanja', { satuan_id: 'juta rupiah', satuan_en: 'million rupiah' }),
    table('nilai/belanja-2023.csv', 'belanja', '2023', (order) => 1000 + order),
    table('nilai/belanja-2024.csv', 'belanja', '2024', (order) => 1100000 + order * 1300),
  ),
  'keluarga-melebihi-orang': by(
    { file: PODES, row: 2, column: 'keluarga' },
    setCell('keluarga', 'satuan_id', 'keluarga'),
    replace(SERIES, '2021,4100', '2021,900'),
  ),
  'jumlah-melebihi-orang': by(
    { file: PODES, row: 2, column: 'keluarga' },
    setCell('keluarga', 'satuan_id', 'keluarga'),
    replace(SERIES, '2021,4100', '2021,1200'),
  ),
  'tahun-mendatang': by(
    { file: PODES, row: 4, column: 'tahun' },
    replace(PODES, '2021,300', '2027,300'),
  ),
  'tahun-bukan-namanya': by(
    { file: PODES, row: 2, column: 'keluarga' },
    replace(
      'indikator.csv',
      'masyarakat,Keluarga,Families',
      'masyarakat,Keluarga 2019,Families 2019',
    ),
  ),
  'jumlah-wilayah-berbeda': by(
    { file: TABLE, row: 2, column: 'kelahiran', region: '99.01.02' },
    births,
    writeTable(
      TABLE,
      'kode,tahun,kelahiran',
      '99.01.02,2024,7',
      '99.01.02.2001,2024,2',
      '99.01.02.2002,2024,4',
    ),
  ),
  'di-luar-bagiannya': by(
    { file: IDM, row: 6, column: 'idm', region: '99.01.02' },
    append(IDM, '99.01.02,Hilir,2024,0.9,'),
  ),
  'tahun-beda-bulan': by(
    { file: TABLE, row: 2, column: 'kelahiran' },
    births,
    writeTable(
      TABLE,
      'kode,tahun,kelahiran',
      '99.01.01.1001,2024,25',
      ...months.map((month) => `99.01.01.1001,${month},2`),
    ),
  ),
  'nilai-jauh-dari-sejawat': by(
    { file: TABLE, row: 2, column: 'kelahiran', region: FIRST },
    moreDesa,
    births,
    table(TABLE, 'kelahiran', '2024', (i) => (i === 0 ? 970 : 40 + 3 * i)),
  ),
  'perubahan-jauh-dari-sejawat': {
    ...by(
      { file: TABLE, row: 22, column: 'kelahiran', region: FIRST },
      moreDesa,
      births,
      writeTable(
        TABLE,
        'kode,tahun,kelahiran',
        ...MORE.map((code, i) => `${code},2023,${String(40 + 3 * i)}`),
        ...MORE.map((code, i) => `${code},2024,${String(i === 0 ? 90 : 40 + 3 * i + (i % 5))}`),
      ),
    ),
    words: 'kelahiran di satu desa naik dari 40 menjadi 90, di desa lain hampir tetap',
  },
  'rumus-tidak-terbaca': by(NEW_ROW, addFormula('x', '2 * (faskes', rate)),
  'rumus-tanpa-asal': by(
    { file: CATALOGUE, row: 5, column: 'rumus' },
    setCell('faskes', 'rumus', 'keluarga'),
  ),
  'rumus-berputar': by(
    NEW_ROW,
    addFormula('x', 'y + faskes', rate),
    addFormula('y', '2 * x', rate),
  ),
  'rumus-dari-contoh': by(
    NEW_ROW,
    addFormula('x', 'lahir / keluarga', { ...rate, status_desa: 'resmi' }),
  ),
  'rumus-dari-kategori': by(NEW_ROW, addFormula('x', '2 * air_minum', rate)),
  'rasio-cakupan-kurang': by(
    { file: CATALOGUE, column: 'penyebut', region: '99.01.01' },
    append(PODES, '99.01.01.1002,Kota Baru,2021,900,,90,1'),
  ),
  'bagian-beda-tahun': by(
    { file: CATALOGUE, row: 25, column: 'rumus' },
    addIndicator('pria', { nama_id: 'Pria', singkat_id: 'Pria' }),
    addIndicator('wanita', { nama_id: 'Wanita', singkat_id: 'Wanita' }),
    addFormula('keduanya', 'pria + wanita', { nama_id: 'Keduanya', singkat_id: 'Keduanya' }),
    writeTable('nilai/pria.csv', 'kode,tahun,pria', '99.01.01.1001,2024,40'),
    writeTable('nilai/wanita.csv', 'kode,tahun,wanita', '99.01.01.1001,2023,41'),
  ),
  'rumus-bagi-nol': by(NEW_ROW, addFormula('x', 'keluarga / faskes', rate)),
  'batas-memotong-diri': {
    ...by(
      { file: BORDERS, region: '99.01.02.2002' },
      replace(
        BORDERS,
        SQUARE,
        '[[104.3,-2.1],[104.4,-2.0],[104.4,-2.1],[104.3,-2.0],[104.3,-2.1]]',
      ),
    ),
    words: 'dua sudut batas desa Pulau tertukar, sehingga garis batasnya bersilangan',
    also: ['batas-tidak-rapi'],
  },
  'batas-tumpang-tindih': {
    ...by(
      { file: BORDERS, region: '99.01.02.2001' },
      replace(BORDERS, SQUARE, '[[104.29,-2.1],[104.4,-2.1],[104.4,-2],[104.29,-2],[104.29,-2.1]]'),
    ),
    words: 'batas desa Pulau digeser sehingga menutupi sebagian desa Muara',
    also: ['batas-tidak-rapi'],
  },
  'titik-di-luar-wilayah': by({ file: SITES, row: 2 }, site('-2.05', '104.25')),
  'titik-di-luar-kabupaten': by({ file: SITES, row: 2 }, site('2.05', '104.35')),
} satisfies Examples
