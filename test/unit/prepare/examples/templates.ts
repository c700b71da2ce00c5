import { join } from 'node:path'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { makeTemplate } from '../../../../src/prepare/templates/make-template'
import { writeTable } from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'
import { tinyTemplates } from '../templates/support/tiny-templates'
import { by, type Example, type Examples } from './example'

const BIRTHS = 'nilai/mutasi.csv'

/** What a command for a template says. */
const template =
  (name: string, year: string, file = 'templat.xlsx') =>
  async (root: string) => {
    const log = new ProblemLog()
    const target = join(temporaryFolder(), file)
    await makeTemplate(root, { name, target, year, overwrite: false }, log)
    return log.problems
  }

function asked(name: string, year: string, words: string): Example {
  const base = tinyTemplates
  return { at: {}, changes: [], base, words, run: template(name, year) }
}

export const TEMPLATE_EXAMPLES = {
  'templat-tidak-dikenal': asked('dinkez', '2025', '`npm run data -- --template dinkez`'),
  'tahun-templat-salah': asked('ringkas', '25', '`npm run data -- --template ringkas --tahun 25`'),
  'templat-sudah-ada': {
    ...asked('ringkas', '2025', '`npm run data -- --template ringkas` untuk kedua kalinya'),
    run: async (root) => {
      const log = new ProblemLog()
      const target = join(root, 'templat-ringkas.xlsx')
      const options = { name: 'ringkas', target, year: '2025', overwrite: false }
      await makeTemplate(root, options, log)
      await makeTemplate(root, options, log)
      return log.problems
    },
  },
  'indikator-menunggu': {
    ...by({ file: 'indikator.csv' }),
    base: tinyTemplates,
    words:
      'indikator posyandu diminta oleh templat "aneka", tetapi belum ada tabel yang mengisinya',
  },
  'contoh-diganti': {
    ...by(
      { file: BIRTHS },
      writeTable(BIRTHS, 'kode,tahun,lahir,mati,perubahan', '99.01.01.2001,2025,5,2,3'),
    ),
    base: tinyTemplates,
  },
  'contoh-ditarik': {
    ...by({ file: BIRTHS }, writeTable(BIRTHS, 'kode,tahun,lahir', '99.01.01.2001,2025,5')),
    base: tinyTemplates,
  },
} satisfies Examples
