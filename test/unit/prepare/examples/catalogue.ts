import { addIndicator, replace, setCell } from '../support/project-edits'
import { buildDataset } from '../../../../src/prepare/build-dataset'
import type { EditionBefore } from '../../../../src/prepare/derive/edition-before'
import { readEdition } from '../../../../src/prepare/output/read-edition'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { editFile } from '../support/tiny-project'
import { by, file, type Example, type Examples } from './example'

const CATALOGUE = 'indikator.csv'

const PUBLISHED = 'test/fixtures/tiny/published'

/** Read beside an edition. */
const beside = (edition: () => EditionBefore): Pick<Example, 'run'> => ({
  run: async (root) => {
    const log = new ProblemLog()
    await buildDataset(root, log, edition())
    return log.problems
  },
})

/** Read beside the published edition of the tiny country. */
export const besideEdition = beside(() => readEdition(PUBLISHED))

/** The published edition of the tiny country when only Kota Hulu had given its health posts. */
export function editionBeforeLate(): EditionBefore {
  const published = readEdition(PUBLISHED)
  return {
    ...published,
    published: (id, period, code) =>
      id === 'faskes' && code !== '99.01.01.1001' ? null : published.published(id, period, code),
  }
}

export const besideLate = beside(editionBeforeLate)

/** The posts of Sawah, Muara and Pulau, which Kota Hulu was ahead of. */
export function latePosts(posts: readonly [number, number, number]): (root: string) => void {
  const rows = posts.entries()
  return (root) => {
    editFile(root, 'nilai/podes-2021.csv', (text) =>
      text.replace(/(?<=2021,[123]00,)\d+/g, () => String(rows.next().value?.[1])),
    )
  }
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
