import { append, replace } from '../support/project-edits'
import { moveRight } from '../support/boundary-edits'
import { editFile } from '../support/tiny-project'
import { by, bytes, workbook, type Change, type Examples } from './example'

const BORDERS = 'batas/desa.geojson'
const NEIGHBOURS = 'batas/tetangga.geojson'
const SCHOOLS = 'titik/sekolah.csv'
const LIST = 'titik/dikmen-2025.csv'
const FACILITIES = 'titik/faskes.csv'
const TOWNS = 'titik/pusat.csv'

function neighbour(kode: string, west: number, south: number): Change {
  const [east, north] = [west + 0.1, south + 0.1]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const geometry = { type: 'Polygon', coordinates: [corners] }
  const feature = { type: 'Feature', properties: { kode, nama: `Kabupaten ${kode}` }, geometry }
  return bytes(NEIGHBOURS, JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
}

/** A border with so many points that only a computer can have drawn it. */
const refine: Change = (root) => {
  const more = Array.from({ length: 100_001 }, (_, i) => `[${String(104.1 - i * 1e-7)},-2]`)
  editFile(root, BORDERS, (text) => text.replace('[104.1,-2],', () => `${more.join(',')},`))
}

/** The codes of two desa of two kecamatan change places. */
const swap: Change = (root) => {
  const [one, other] = ['99.01.01.1001', '99.01.02.2002']
  editFile(root, BORDERS, (text) =>
    text.replaceAll(one, 'x').replaceAll(other, one).replaceAll('x', other),
  )
}

export const GEOMETRY_EXAMPLES = {
  'geometri-tanpa-unit': {
    ...by(
      { file: BORDERS, region: '99.01.02.2009' },
      replace(BORDERS, '99.01.02.2002', '99.01.02.2009'),
    ),
    words: 'kode poligon Pulau tertulis `99.01.02.2009`, yang tidak ada di `unit.csv`',
  },
  'geometri-salah': {
    ...by(
      { file: BORDERS, region: '99.01.02.2002' },
      replace(BORDERS, '[104.3,-2],[104.3,-2.1]]]', '[104.3,-2],[104.3,-2.05]]]'),
    ),
    words: 'titik terakhir batas Pulau tidak kembali ke titik pertamanya',
  },
  'batas-terlalu-rinci': {
    ...by({ file: BORDERS, region: '99.01.01.1001' }, refine),
    words: 'batas Kota Hulu digambar dengan lebih dari seratus ribu titik',
  },
  'batas-kosong': by(
    { file: BORDERS },
    bytes(BORDERS, '{"type":"FeatureCollection","features":[]}'),
  ),
  'batas-tidak-rapi': {
    ...by({ file: BORDERS }, moveRight),
    words: 'batas Pulau digeser seperseratus derajat ke barat, menindih tetangganya',
    also: ['batas-tumpang-tindih'],
  },
  'batas-jauh-dari-kecamatan': {
    ...by({ file: BORDERS, region: '99.01.02.2002' }, swap),
    words: 'kode dua desa dari dua kecamatan tertukar di berkas batas',
  },
  'luas-berbeda': by({ file: BORDERS }, replace('wilayah.json', '"km2": 492.0', '"km2": 500')),
  'tanpa-poligon': by(
    { file: BORDERS, region: '99.01.02.2003' },
    append('unit.csv', '99.01.02.2003,Karang,desa,99.01.02,,'),
  ),
  'tetangga-wilayah-sendiri': {
    ...by({ file: NEIGHBOURS }, neighbour('99.01.02', 104.5, -2.1)),
    words: 'di antara kabupaten tetangga tertulis poligon berkode 99.01.02, kecamatan sendiri',
    also: ['pusat-tanpa-batas'],
  },
  'tetangga-menindih': {
    ...by({ file: NEIGHBOURS }, neighbour('99.02', 104, -2.1)),
    words: 'poligon kabupaten tetangga digambar di atas desa Kota Hulu',
    also: ['pusat-tanpa-batas'],
  },
  'tetangga-jauh': {
    ...by({ file: NEIGHBOURS }, neighbour('99.02', 120, 3)),
    words: 'satu-satunya poligon tetangga terletak di 120 bujur timur, 3 lintang utara',
    also: ['pusat-tanpa-batas'],
  },
  'titik-beda-kecamatan': by({ file: SCHOOLS }, replace(SCHOOLS, '-2.5,104.06', '-2.05,104.06')),
  'titik-di-luar': by({ file: SCHOOLS }, replace(SCHOOLS, '-2.05,104.15', '-2.05,114.15')),
  'titik-tidak-dipakai': by(
    { file: FACILITIES, row: 2, column: 'lat', region: '99.01.01.1001' },
    replace(FACILITIES, '-2.05,104.06', '-2.05,104.26'),
  ),
  'bentuk-beda-nama': by(
    { file: SCHOOLS, row: 3, column: 'bentuk' },
    replace(SCHOOLS, '2,SD 2,SD', '2,SDN 2,SMP'),
  ),
  'pusat-di-luar-wilayah': by(
    { file: TOWNS, row: 2, column: 'lat' },
    replace(TOWNS, '99.03,-2.05', '99.03,-2.35'),
  ),
  'pusat-tanpa-batas': by(
    { file: TOWNS, row: 3, column: 'kode' },
    append(TOWNS, 'Kota Hulu,99.0,-2.05,104.06,podes'),
  ),
  'sekolah-beda-jenjang': by(
    { file: LIST, row: 5, column: 'jenis' },
    append(LIST, '30,Sekolah Dua,SMK,negeri,99.01.01,,dapodik'),
    append(SCHOOLS, '30,Sekolah Dua,SMA,negeri,,99.01.01,Hulu,,'),
  ),
  'sekolah-beda-kecamatan': by(
    { file: LIST, row: 5, region: '99.01.01' },
    append(LIST, '30,SMA Dua,SMA,negeri,99.01.01,,dapodik'),
    append(SCHOOLS, '30,SMA Dua,SMA,negeri,,99.01.02,Hilir,,'),
  ),
  'puskesmas-beda-kecamatan': by(
    { file: FACILITIES, row: 4, region: '99.01.02' },
    replace(FACILITIES, 'P3,Puskesmas Muara', 'P3,Puskesmas Sawah'),
  ),
  'titik-kosong': by({ file: SCHOOLS }, replace(SCHOOLS, '-2.05,104.15', ',')),
  'tabel-tempat-tidak-ada': by(
    { file: 'titik/wisata-2025.xlsx' },
    workbook('titik/wisata-2025.xlsx', [
      {
        name: 'Isi',
        rows: [
          ['Tempat', 'Ramai'],
          ['Pantai', 'ya'],
        ],
      },
    ]),
  ),
  'tempat-direvisi': by(
    { file: 'titik/wisata-2025.xlsx', sheet: 'Isi', row: 2 },
    workbook('titik/wisata-2025.xlsx', [
      {
        name: 'Isi',
        rows: [
          ['nama', 'jenis', 'kode_kecamatan', 'kode_desa', 'sumber'],
          ['PANTAI', 'bahari', '99.01.02', '', 'podes'],
        ],
      },
    ]),
  ),
} satisfies Examples
