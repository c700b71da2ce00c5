import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../../../src/prepare/run-command'
import { editFile, tinyProject } from '../support/tiny-project'

/** How often the long way was gone. */
const built = vi.hoisted(() => ({ times: 0, fail: null as Error | null }))

vi.mock('../../../../src/prepare/build-dataset', async (importOriginal) => {
  const real = await importOriginal<{ buildDataset: (...args: unknown[]) => unknown }>()
  return {
    buildDataset: (...args: unknown[]) => {
      built.times += 1
      if (built.fail !== null) throw built.fail
      return real.buildDataset(...args)
    },
  }
})

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  Object.assign(built, { times: 0, fail: null })
  const print = (line: string): void => {
    printed.push(line)
  }
  vi.spyOn(console, 'log').mockImplementation(print)
  vi.spyOn(console, 'error').mockImplementation(print)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** A project with its target folder, the command that prepares it, and what each run prints. */
function workshop() {
  const root = tinyProject()
  const target = join(root, '..', 'terbit')
  const run = async (...more: string[]) => {
    printed.length = 0
    const code = await runCommand(['--data', root, '--keluaran', target, ...more])
    return { code, said: [...printed] }
  }
  const valuesFile = (): string =>
    join(target, readdirSync(target).find((name) => name.startsWith('values.')) ?? '')
  return { root, target, run, valuesFile, stamp: join(root, '..', '.cache/data/data/stamp.json') }
}

describe('a rerun over the same input', () => {
  it('tells the same and computes nothing', async () => {
    const { run } = workshop()
    const first = await run()
    expect(first.said.length).toBeGreaterThan(2)
    expect(await run()).toEqual(first)
    expect(await run('--check')).toEqual(first)
    expect(built.times).toBe(1)
  })

  it('tells the same errors and writes nothing', async () => {
    const { root, run, target } = workshop()
    editFile(root, 'nilai/podes-2021.csv', (text) => text.replace('60.5', '160.5'))
    const first = await run()
    expect(first.code).toBe(1)
    expect(first.said.join()).toContain('angka-di-luar-batas')
    expect(await run()).toEqual(first)
    expect(built.times).toBe(1)
    expect(() => readdirSync(target)).toThrow('ENOENT')
  })

  it('answers in the language asked for', async () => {
    const { run } = workshop()
    await run()
    const english = await run('--bahasa', 'en')
    expect(english.said.join('\n')).toContain('WARNING')
    expect(built.times).toBe(1)
  })

  it('computes again when a byte of the input changes, even under the same time and size', async () => {
    const { root, run, valuesFile } = workshop()
    await run()
    const before = valuesFile()
    const table = join(root, 'nilai/podes-2021.csv')
    const { atime, mtime } = statSync(table)
    editFile(root, 'nilai/podes-2021.csv', (text) => text.replace('60.5', '61.5'))
    utimesSync(table, atime, mtime)
    await run()
    expect(built.times).toBe(2)
    expect(valuesFile()).not.toBe(before)
  })

  it('computes again when a file is added', async () => {
    const { root, run } = workshop()
    await run()
    writeFileSync(join(root, 'nilai/lain.csv'), 'kode,tahun,listrik\n')
    await run()
    expect(built.times).toBe(2)
  })

  it('mends what was published when a file of it is missing, cut or changed', async () => {
    const { run, valuesFile, target } = workshop()
    await run()
    const path = valuesFile()
    const whole = readFileSync(path, 'utf8')
    const harms = [
      () => rmSync(path),
      () => writeFileSync(path, whole.slice(0, 100)),
      () =>
        writeFileSync(
          path,
          whole.replace(/\d/, (digit) => (digit === '1' ? '2' : '1')),
        ),
      () => writeFileSync(join(target, 'manifest.json'), '{}'),
    ]
    for (const [index, harm] of harms.entries()) {
      harm()
      expect((await run()).code).toBe(0)
      expect(built.times).toBe(index + 2)
      expect(readFileSync(path, 'utf8')).toBe(whole)
    }
  })

  it('ignores a damaged stamp, and any stamp with --ulang', async () => {
    const { run, stamp } = workshop()
    const first = await run()
    writeFileSync(stamp, readFileSync(stamp, 'utf8').replace('"notes":', '"notas":'))
    expect(await run()).toEqual(first)
    expect(built.times).toBe(2)
    expect(await run('--ulang')).toEqual(first)
    expect(built.times).toBe(3)
  })
})

describe('when something goes wrong that is no matter of the data', () => {
  it('says one sentence without a stack trace', async () => {
    const { run } = workshop()
    built.fail = new Error('tak terduga\n    rincian lain')
    const { code, said } = await run()
    expect(code).toBe(2)
    expect(said[0]).toMatch(/^GALAT galat-program · npm run data\n {2}Program berhenti/)
    expect(said.join('\n')).toContain('bukan karena data Anda')
    expect(said.join('\n')).not.toMatch(/tak terduga|rincian lain|\bat .*:\d+:\d+/)
  })

  it('tells the details to who asks, and does not remember the failure', async () => {
    const { run } = workshop()
    built.fail = new Error('tak terduga')
    expect((await run('--rinci')).said.join('\n')).toMatch(/tak terduga[^]*at .*:\d+:\d+/)
    built.fail = null
    expect((await run()).code).toBe(0)
  })

  it('says which file the system would not let it read, and how to mend that', async () => {
    const { run } = workshop()
    const refused = { code: 'EACCES', path: '/data/unit.csv', syscall: 'open' }
    built.fail = Object.assign(new Error('EACCES: permission denied'), refused)
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said[0]).toContain('GALAT berkas-tidak-terbuka · /data/unit.csv')
    expect(said[0]).toContain('Minta izin baca')
    expect(said[0]).not.toMatch(/EACCES|permission/)
  })

  it('says that the target is no folder, and tries again the next time', async () => {
    const { run, target } = workshop()
    writeFileSync(target, 'a file')
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said.join('\n')).toContain(`GALAT tulis-gagal · ${join(target)}`)
    expect(said.join('\n')).toContain('bukan folder')
    expect(readFileSync(target, 'utf8')).toBe('a file')
    rmSync(target)
    expect((await run()).code).toBe(0)
  })

  it.each([
    [['--tak-ada'], '--tak-ada'],
    [['berkas.csv'], 'berkas.csv'],
    [['--bahasa', 'xx'], '--bahasa xx'],
    [['--data'], '--data'],
  ])('says which option it does not know: %j', async (args, named) => {
    expect(await runCommand(args)).toBe(2)
    expect(printed[0]).toMatch(/^GALAT pilihan-salah/)
    expect(printed[0]).toContain(named)
    expect(printed.join('\n')).toContain('--check')
    expect(built.times).toBe(0)
  })
})
