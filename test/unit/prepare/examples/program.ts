import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { takeLock } from '../../../../src/safe-files/run-lock'
import { lockOf, prepareData } from '../../../../src/prepare/prepare-data'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import { runCommand } from '../../../../src/prepare/run-command'
import { makeTemplate } from '../../../../src/prepare/templates/make-template'
import { temporaryFolder } from '../support/tiny-project'
import { tinyTemplates } from '../templates/support/tiny-templates'
import type { Example, Examples } from './example'

function said(words: string, run: NonNullable<Example['run']>): Example {
  return { at: {}, changes: [], words, run }
}

/** Problems that a whole command prints for programs. */
async function commandOf(...args: readonly string[]): Promise<readonly Problem[]> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await runCommand([...args, '--json'])
  log.mockRestore()
  error.mockRestore()
  return (JSON.parse(lines.join('')) as { problems: Problem[] }).problems
}

function many(log: ProblemLog, count: number): void {
  for (let row = 2; row < count + 2; row += 1) {
    log.error('nama-tidak-dikenal', { file: 'nilai/a.csv', row }, { found: 'Entah', area: '' })
  }
}

async function prepareInto(root: string, target: string): Promise<readonly Problem[]> {
  return (await prepareData({ root, target, again: true, progress: null, isCheck: false })).problems
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
    'sebuah folder bernama `sumber.csv`; begitu juga berkas yang tidak boleh dibaca atau sedang dikunci program lain',
    async (root) => {
      rmSync(join(root, 'sumber.csv'))
      mkdirSync(join(root, 'sumber.csv'))
      return commandOf('--data', root, '--check')
    },
  ),
  'galat-program': said('kesalahan di dalam program sendiri', async (root) => {
    // No clock: what the program cannot foresee.
    const clock = vi.spyOn(Date.prototype, 'toISOString').mockImplementation(() => {
      throw new Error('no clock')
    })
    const problems = await commandOf('--data', root, '--keluaran', join(root, '..', 'terbit'))
    clock.mockRestore()
    return problems
  }),
} satisfies Examples
