import { addIndicator, append, replace, setCell, writeTable } from '../support/project-edits'
import { editFile } from '../support/tiny-project'
import { by, file, type Change, type Examples } from './example'

const PODES = 'nilai/podes-2021.csv'
const UNITS = 'unit.csv'
const PULAU = '99.01.02.2002'

/** The codes of another kabupaten in a whole file. */
const ofAnother =
  (path: string): Change =>
  (root) => {
    editFile(root, path, (text) => text.replaceAll('99.01', '98.05'))
  }

export const ROW_EXAMPLES = {
  'wilayah-tidak-dikenal': by(
    { file: PODES, row: 4, column: 'kode' },
    replace(PODES, '99.01.02.2001', '99.01.02.2999'),
  ),
  'kabupaten-tidak-ada': by(
    { file: UNITS, column: 'jenis' },
    replace(UNITS, '99.01,Mungil,kabupaten,,9901,\n', ''),
  ),
  'kabupaten-ganda': by(
    { file: UNITS, row: 10, column: 'jenis' },
    append(UNITS, '98.05,Lain,kabupaten,,,'),
  ),
  'kabupaten-beda': by(
    { file: 'wilayah.json', column: 'kode' },
    replace('wilayah.json', '"kode": "99.01"', '"kode": "98.05"'),
  ),
  'kabupaten-lain': by({ file: PODES }, ofAnother(PODES)),
  'nama-berbeda': by(
    { file: PODES, row: 5, column: 'nama', region: PULAU },
    replace(PODES, 'Pulau', 'Pulao'),
  ),
  'tahun-salah': by(
    { file: PODES, row: 5, column: 'tahun' },
    replace(PODES, 'Pulau,2021', 'Pulau,21'),
  ),
  'baris-ganda': by(
    { file: PODES, row: 6, region: PULAU },
    append(PODES, `${PULAU},Pulau,2021,200,0,60.5,2`),
  ),
  'baris-bertentangan': by(
    { file: PODES, row: 6, region: PULAU },
    append(PODES, `${PULAU},Pulau,2021,201,0,60,2`),
  ),
  'kode-ganda': by(
    { file: UNITS, row: 10, column: 'kode' },
    append(UNITS, `${PULAU},Pulau,desa,99.01.02,,`),
  ),
  'induk-salah': by(
    { file: UNITS, row: 9, column: 'induk' },
    replace(UNITS, 'Pulau,desa,99.01.02', 'Pulau,desa,99.01.01'),
  ),
  'sumber-tidak-dikenal': by(
    { file: 'indikator.csv', row: 10, column: 'sumber' },
    setCell('idm', 'sumber', 'kemendes'),
  ),
  'sumber-tabel-tanpa-tabel': by(
    { file: 'sumber-tabel.csv', row: 2, column: 'tabel' },
    file('sumber-tabel.csv', 'tabel,sumber', 'nilai/podes-2025.csv,podes'),
  ),
  'sumber-lebih-lama': by(
    { file: 'nilai/dinas-2022.csv' },
    addIndicator('posyandu', { nama_id: 'Posyandu', sumber: 'dapodik' }),
    writeTable('nilai/dinas-2022.csv', 'kode,tahun,posyandu', '99.01.01.1002,2022,9'),
  ),
  'sumber-bercampur': by(
    { file: PODES, row: 2, column: 'keluarga' },
    append('sumber.csv', 'dukcapil,Dukcapil,Keluarga,2021,Fakta,,,tinggi,,'),
    writeTable('nilai/dinas-2021.csv', 'kode,tahun,keluarga', '99.01.01.1002,2021,90'),
    file('sumber-tabel.csv', 'tabel,sumber', 'nilai/dinas-2021.csv,dukcapil'),
  ),
  'indikator-tidak-dikenal': by(
    { file: 'seri/kabupaten.csv', row: 5, column: 'indikator' },
    replace('seri/kabupaten.csv', 'pdrb,2020', 'pdrbx,2020'),
  ),
  'kode-induk-berbeda': by(
    { file: 'nilai/dinas-2022.csv', row: 2 },
    writeTable(
      'nilai/dinas-2022.csv',
      'kode_kecamatan,kode,nama desa,tahun,keluarga',
      '99.01.01.2001,99.01.01,,2022,90',
    ),
  ),
  'perubahan-ganda': {
    ...by(
      { file: 'batas/berubah.csv', row: 3 },
      writeTable(
        'batas/berubah.csv',
        'kode,sejak,asal,iou,luas_lama_km2,luas_baru_km2,keterangan_id,keterangan_en',
        '99.01.01.1001,2024,,0.5,246,123,sebelum dimekarkan,before it was divided',
        '99.01.01.1001,2026,,0.5,246,123,sebelum dimekarkan,before it was divided',
      ),
    ),
  },
} satisfies Examples
