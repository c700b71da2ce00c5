import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../../src/prepare/run-command'
import {
  editFile,
  RAW_BOUNDARIES,
  TINY,
  temporaryFolder,
  tinyProject,
} from './support/tiny-project'

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  const print = (line: string): void => {
    printed.push(line)
  }
  vi.spyOn(console, 'log').mockImplementation(print)
  vi.spyOn(console, 'error').mockImplementation(print)
})

afterEach(() => {
  vi.restoreAllMocks()
})

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('npm run data', () => {
  it('writes the same bytes on every run and leaves no old or half files', async () => {
    const target = join(temporaryFolder(), 'public', 'data')
    expect(await runCommand(['--data', TINY, '--keluaran', target])).toBe(0)
    const first = contents(target)
    expect(await runCommand(['--data', TINY, '--keluaran', target, '--ulang'])).toBe(0)
    expect(contents(target)).toEqual(first)
    expect(readdirSync(join(target, '..'))).toEqual(['data'])
  })

  it('replaces the files of an older edition', async () => {
    const target = join(temporaryFolder(), 'data')
    await runCommand(['--data', TINY, '--keluaran', target])
    const root = tinyProject()
    editFile(root, 'nilai/podes-2021.csv', (text) => text.replace('60.5', '61'))
    await runCommand(['--data', root, '--keluaran', target])
    expect(readdirSync(target).filter((name) => name.startsWith('values.'))).toHaveLength(1)
  })

  it('leaves what was published when there is an error, and says which', async () => {
    const target = join(temporaryFolder(), 'data')
    await runCommand(['--data', TINY, '--keluaran', target])
    const before = contents(target)
    const root = tinyProject()
    editFile(root, 'nilai/podes-2021.csv', (text) => text.replace('60.5', '160.5'))
    expect(await runCommand(['--data', root, '--keluaran', target])).toBe(1)
    expect(contents(target)).toEqual(before)
    const said = printed.join('\n')
    expect(said).toContain(
      'GALAT angka-di-luar-batas · nilai/podes-2021.csv, baris 5, kolom listrik',
    )
    expect(said).toContain('Nilai 160.5 mustahil: seharusnya antara 0 dan 100')
  })

  it('writes nothing with --check', async () => {
    const target = join(temporaryFolder(), 'data')
    expect(await runCommand(['--data', TINY, '--keluaran', target, '--check'])).toBe(0)
    expect(existsSync(target)).toBe(false)
  })
})

describe('npm run data -- --impor-batas', () => {
  it('mends the sliver, keeps shared borders, and reports it', async () => {
    const root = tinyProject()
    expect(await runCommand(['--data', root, '--impor-batas', RAW_BOUNDARIES])).toBe(0)
    const said = printed.join('\n')
    expect(said).toContain('4 dari 5 desa/kelurahan punya poligon')
    expect(said).toMatch(/celah 1 \(0\.\d+ km²\) -> 0/)
    expect(said).toMatch(/tumpang tindih 1 \(0\.\d+ km²\) -> 0/)
    expect(said).toContain('belum ada poligon: 99.01.01.1002 Kota Baru')
    const committed = readFileSync(join(TINY, 'batas/desa.geojson'), 'utf8')
    expect(readFileSync(join(root, 'batas/desa.geojson'), 'utf8')).toBe(committed)
  })

  it('writes nothing when a polygon has no unit', async () => {
    const root = tinyProject()
    editFile(root, 'unit.csv', (text) => text.replace('99.01.02.2002,', '99.01.02.2003,'))
    const before = readFileSync(join(root, 'batas/desa.geojson'), 'utf8')
    expect(await runCommand(['--data', root, '--impor-batas', RAW_BOUNDARIES])).toBe(1)
    expect(readFileSync(join(root, 'batas/desa.geojson'), 'utf8')).toBe(before)
    expect(printed.join('\n')).toContain('GALAT geometri-tanpa-unit')
  })

  it('says so when there is no such file', async () => {
    expect(await runCommand(['--data', tinyProject(), '--impor-batas', '/no/such.geojson'])).toBe(1)
    expect(printed.join('\n')).toContain('GALAT berkas-tidak-ada')
  })
})

describe('a reader that goes away', () => {
  it('ends the command with its own code and without a word: --check --json | head', async () => {
    const args = ['--import', 'tsx', 'src/prepare/main.ts', '--check', '--json', '--data', TINY]
    const child = spawn(process.execPath, args)
    let said = ''
    child.stderr.on('data', (more) => (said += String(more)))
    child.stdout.destroy()
    const [code] = (await once(child, 'close')) as [number]
    expect([code, said]).toEqual([0, ''])
  }, 60_000)
})
