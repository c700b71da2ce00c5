import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../../../src/prepare/run-command'
import { temporaryFolder } from '../support/tiny-project'
import { tinyTemplates } from './support/tiny-templates'

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

describe('npm run data -- --template', () => {
  it('writes the workbook for the year before the edition, or for the year asked for', async () => {
    const root = tinyTemplates()
    const file = join(temporaryFolder(), 'a.xlsx')
    expect(await runCommand(['--data', root, '--template', 'ringkas', '--ke', file])).toBe(0)
    const edition = /"edisi": "(\d{4})/.exec(readFileSync(join(root, 'wilayah.json'), 'utf8'))
    const { sheets } = await readXlsx(readFileSync(file))
    expect(sheets.map(({ name }) => name)).toEqual(['Isi', 'Petunjuk', 'Pilihan'])
    expect(sheets[0]?.rows[6]?.[3]).toBe(Number(edition?.[1]) - 1)
    const other = join(temporaryFolder(), 'b.xlsx')
    const asked = ['--data', root, '--template', 'ringkas', '--ke', other, '--tahun', '2019']
    expect(await runCommand(asked)).toBe(0)
    const again = await readXlsx(readFileSync(other))
    expect(again.sheets[0]?.rows[6]?.[3]).toBe(2019)
  })

  it('lists the templates when the name is unknown', async () => {
    const file = join(temporaryFolder(), 'a.xlsx')
    const args = ['--data', tinyTemplates(), '--template', 'dinkez', '--ke', file]
    expect(await runCommand(args)).toBe(1)
    expect(printed.join('\n')).toContain('GALAT templat-tidak-dikenal')
    expect(printed.join('\n')).toContain('Pilih salah satu: aneka, ringkas, wisata.')
    expect(existsSync(file)).toBe(false)
  })

  it('is refused where its guide names a person, and repeats nothing of it', async () => {
    const root = tinyTemplates()
    const said = 'id,en\nTanya Bu Karsowidjoyo 0813-7788-9900.,Ask the office.\n'
    writeFileSync(join(root, 'templat', 'petunjuk.csv'), said)
    const file = join(temporaryFolder(), 'a.xlsx')
    expect(await runCommand(['--data', root, '--template', 'ringkas', '--ke', file])).toBe(1)
    const told = printed.join('\n')
    expect(told).toContain('GALAT data-pribadi-telepon · templat/petunjuk.csv')
    expect(told).not.toMatch(/Karso|7788/)
    expect(existsSync(file)).toBe(false)
  })

  it('never overwrites a file unless told to', async () => {
    const file = join(temporaryFolder(), 'a.xlsx')
    writeFileSync(file, 'filled in')
    const args = ['--data', tinyTemplates(), '--template', 'wisata', '--ke', file]
    expect(await runCommand(args)).toBe(1)
    expect(printed.join('\n')).toContain('GALAT templat-sudah-ada')
    expect(readFileSync(file, 'utf8')).toBe('filled in')
    expect(await runCommand([...args, '--timpa'])).toBe(0)
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  it('refuses a year that is none', async () => {
    const file = join(temporaryFolder(), 'a.xlsx')
    const args = ['--data', tinyTemplates(), '--template', 'wisata', '--ke', file, '--tahun', '25']
    expect(await runCommand(args)).toBe(1)
    expect(printed.join('\n')).toContain('GALAT tahun-templat-salah')
    expect(existsSync(file)).toBe(false)
  })
})
