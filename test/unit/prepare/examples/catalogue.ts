import { addIndicator, replace, setCell } from '../support/project-edits'
import { buildDataset } from '../../../../src/prepare/build-dataset'
import { readEdition } from '../../../../src/prepare/output/read-edition'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { by, file, type Example, type Examples } from './example'

const CATALOGUE = 'indikator.csv'

/** Read beside the published edition of the tiny country. */
export const besideEdition: Pick<Example, 'run'> = {
  run: async (root) => {
    const log = new ProblemLog()
    await buildDataset(root, log, readEdition('test/fixtures/tiny/published'))
    return log.problems
  },
}

export const CATALOGUE_EXAMPLES = {
  'indikator-tanpa-data': by({ file: CATALOGUE, row: 23 }, addIndicator('pustu')),
  'skor-tanpa-beda': by(
    { file: CATALOGUE, row: 4, column: 'bobot_skor' },
    setCell('sekolah', 'bobot_skor', '1'),
  ),
  'skor-dari-contoh': by(
    { file: CATALOGUE, row: 20, column: 'bobot_skor' },
    setCell('lahir', 'bobot_skor', '1'),
    setCell('lahir', 'arah', 'tinggi-baik'),
  ),
  'penimbang-beda-bentuk': by(
    { file: CATALOGUE, column: 'penimbang' },
    file(
      'batas/berubah.csv',
      'kode,sejak,asal,iou,luas_lama_km2,luas_baru_km2,keterangan_id,keterangan_en',
      '99.01.01.1001,2026,,0.5,246,123,sebelum mekar,before it was split',
    ),
    replace('wilayah.json', '"desimal": 5', '"desimal": 5, "sumberBentukLama": ["podes"]'),
  ),
  'skor-tanpa-arah': by(
    { file: CATALOGUE, row: 2, column: 'bobot_skor' },
    setCell('keluarga', 'bobot_skor', '1'),
  ),
  'arah-dibalik': {
    ...by({ file: CATALOGUE, row: 7, column: 'arah' }, setCell('listrik', 'arah', 'rendah-baik')),
    ...besideEdition,
  },
  'pengaturan-berubah': {
    ...by({ file: CATALOGUE, row: 7, column: 'bobot_skor' }, setCell('listrik', 'bobot_skor', '3')),
    ...besideEdition,
  },
  'terbit-hilang': {
    ...by(
      { file: CATALOGUE, row: 8, column: 'id' },
      replace('nilai/podes-2021.csv', 'Sawah,2021,100,2,80,2', 'Sawah,2021,100,2,80,'),
    ),
    ...besideEdition,
  },
} satisfies Examples
