import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { takeLock } from '../../../../src/safe-files/run-lock'
import { lockOf, prepareData } from '../../../../src/prepare/prepare-data'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import { makeTemplate } from '../../../../src/prepare/templates/make-template'
import { temporaryFolder } from '../support/tiny-project'
import { tinyTemplates } from '../templates/support/tiny-templates'
import { commandOf, said } from './command'
import type { Examples } from './example'

function many(log: ProblemLog, count: number): void {
  for (let row = 2; row < count + 2; row += 1) {
    log.error('nama-tidak-dikenal', { file: 'nilai/a.csv', row }, { found: 'Entah', area: '' })
  }
}

async function prepareInto(root: string, target: string): Promise<readonly Problem[]> {
  return (await prepareData({ root, target, again: true, progress: null, isCheck: false })).problems
}

/** What is told when a run breaks off by this error, which nobody can foresee. */
export async function failing(
  root: string,
  error: object,
  message = 'broken off',
): Promise<readonly Problem[]> {
  const words = vi.spyOn(String.prototype, 'normalize').mockImplementation(() => {
    throw Object.assign(new Error(message), error)
  })
  const problems = await commandOf('--data', root, '--check')
  words.mockRestore()
  return problems
}

export const PROGRAM_EXAMPLES = {
  'pilihan-salah': said('`npm run data -- --cek`', () => commandOf('--cek')),
  'tulis-gagal': said(
    'sebuah berkas biasa bernama sama dengan folder tujuan; begitu juga bila diska penuh atau foldernya tidak boleh ditulisi',
    (root) => {
      const target = join(root, '..', 'terbit')
      writeFileSync(target, 'x')
      return prepareInto(root, target)
    },
  ),
  'berkas-tidak-tertulis': {
    ...said(
      '`npm run data -- --template ringkas --ke folder-yang-tidak-ada/templat.xlsx`',
      async (root) => {
        const log = new ProblemLog()
        const target = join(root, 'tidak-ada', 'templat.xlsx')
        await makeTemplate(root, { name: 'ringkas', target, year: '2025', overwrite: false }, log)
        return log.problems
      },
    ),
    base: tinyTemplates,
  },
  'sedang-dijalankan': {
    ...said('perintah yang sama dijalankan dua kali pada saat yang sama', async (root) => {
      const target = join(temporaryFolder(), 'terbit')
      const letGo = takeLock(lockOf(target), 'npm run data')
      const problems = await prepareInto(root, target)
      letGo()
      return problems
    }),
    tidy: (text) =>
      text
        .replace(
          /komputer \S+ \(.*?\), sejak .*? Tunggu/,
          'komputer "kantor" (nomor proses 4711), sejak 30 November 2026 pukul 09.15. Tunggu',
        )
        .replace(/\/\S*peta-data-\w+\.lock/, '/tmp/peta-data-0123456789abcdef.lock'),
  },
  'pesan-sejenis': {
    ...said('25 nama yang tidak dikenal dalam satu berkas', () => {
      const log = new ProblemLog()
      many(log, 25)
      return log.problems
    }),
    also: ['nama-tidak-dikenal'],
  },
  'pesan-lain': {
    ...said('ratusan berkas yang masing-masing memuat kesalahan', () => {
      const log = new ProblemLog()
      for (let row = 0; row < 5_000; row += 1) {
        const place = { file: `nilai/${String(row)}.csv`, row }
        log.error('nama-tidak-dikenal', place, { found: 'x'.repeat(300), area: '' })
      }
      return log.problems
    }),
    also: ['nama-tidak-dikenal'],
  },
  'berkas-tidak-terbuka': said(
    '`sumber.csv` tidak boleh dibaca, atau sedang dikunci program lain',
    (root) => failing(root, { code: 'EACCES', syscall: 'open', path: join(root, 'sumber.csv') }),
  ),
  'galat-program': said('kesalahan di dalam program sendiri', (root) => failing(root, {})),
  'keluaran-di-data': said('`npm run data -- --keluaran data/terbit`', (root) =>
    commandOf('--data', root, '--keluaran', join(root, 'terbit')),
  ),
} satisfies Examples
