import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeLock } from '../../../../src/safe-files/run-lock'
import type { Outcome } from '../../../../src/prepare/outcome'
import { lockOf } from '../../../../src/prepare/prepare-data'
import { runCommand } from '../../../../src/prepare/run-command'
import { ReadingReport } from '../../../../src/prepare/intake/reading-report'
import { describeReading } from '../../../../src/prepare/report/tell-reading'
import { append, edited, writeTable } from '../support/project-edits'
import { RAW_BOUNDARIES, temporaryFolder } from '../support/tiny-project'

const said: string[] = []
const warned: string[] = []

beforeEach(() => {
  said.length = 0
  warned.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void warned.push(line))
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function asJson(root: string): Promise<Outcome & { code: number }> {
  const code = await runCommand(['--data', root, '--check', '--json'])
  expect(said).toHaveLength(1)
  expect(warned).toEqual([])
  return { ...(JSON.parse(said[0] ?? '') as Outcome), code }
}

describe('what was read', () => {
  it('is told by file, with what was left out and why', async () => {
    const file = 'nilai/podes-2021.csv'
    const root = edited(append(file, 'Jumlah,,,,,,', 'Sumber: PODES,,,,,,'))
    mkdirSync(join(root, 'lama'))
    writeFileSync(join(root, 'lama', 'podes.csv'), 'kode\n')
    const { reading, code } = await asJson(root)
    expect(code).toBe(0)
    const podes = reading.find((one) => one.file === file)
    expect(podes?.rowsLeftOut).toEqual([
      { reason: 'jumlah', count: 1 },
      { reason: 'tanpa-angka', count: 1 },
    ])
    const rows = readFileSync(join(root, file), 'utf8').trim().split('\n').length - 3
    expect(podes?.rows).toBe(rows)
    expect(podes?.numbers).toBeGreaterThan(rows)
    expect(podes?.columns).toContain('listrik')
    expect(reading.find((one) => one.file === 'lama/podes.csv')?.leftOut).toBe('tidak-dibaca')
  })

  it('knows the columns of a table that two readers ask for', async () => {
    const { reading } = await asJson(edited())
    const indicators = reading.find(({ file }) => file === 'indikator.csv')
    expect(indicators?.columns).toEqual(
      expect.arrayContaining(['id', 'nama_id', 'satuan_id', 'definisi_id']),
    )
    expect(indicators?.columnsLeftOut).toEqual([])
  })

  it('says what each column was read as, of which year and source', async () => {
    const file = 'nilai/dinas-2020.csv'
    const own = file.replace('2020', '2019')
    const root = edited(
      writeTable(file, 'Kode,Tahun,Jumlah keluarga', '99.01.01.1002,2020,90'),
      writeTable(own, 'Kode,Tahun,keluarga', '99.01.01.1002,2019,80', '99.01.01.2001,2018,7'),
      append('sumber.csv', 'dinas,Dinas,Keluarga,2020,Fakta,,,tinggi,,'),
      writeTable('sumber-tabel.csv', 'tabel,sumber', `${own},dinas`),
    )
    const { reading } = await asJson(root)
    const figures = (path: string) => reading.find((one) => one.file === path)?.figures
    expect(figures(file)).toMatchObject([
      { columns: ['Jumlah keluarga'], indicator: 'keluarga', periods: ['2020'], source: 'podes' },
    ])
    expect(figures(own)).toMatchObject([{ periods: ['2018', '2019'], source: 'dinas' }])
    said.length = 0
    await runCommand(['--data', root, '--check'])
    const lines = said.join('\n')
    expect(lines).toContain(`  ${file}, 2020, sumber podes: Jumlah keluarga = Keluarga\n`)
    expect(lines).toContain(`  ${own}, 2018, 2019, sumber dinas: Keluarga\n`)
  })

  it('is a table after the problems, with --check and without', async () => {
    const root = edited(append('nilai/podes-2021.csv', 'Jumlah,,,,,,'))
    const target = join(root, '..', 'terbit')
    expect(await runCommand(['--data', root, '--check'])).toBe(0)
    const checked = [...said]
    expect(checked[0]).toBe('Yang dibaca dari setiap tabel angka:')
    expect(checked.join('\n')).toMatch(/nilai\/podes-2021\.csv +\d+ +1 +\d+ +0 +\d+/)
    expect(checked.join('\n')).toContain('nilai/podes-2021.csv, 1 baris: jumlah atau rata-rata')
    said.length = 0
    expect(await runCommand(['--data', root, '--keluaran', target])).toBe(0)
    expect(said).toEqual(checked)
  })

  it('counts the totals that were held against their parts', () => {
    const reading = new ReadingReport()
    reading.addTotal('nilai/a.csv', null, true)
    reading.addTotal('nilai/a.csv', null, false)
    const list = reading.list().map((one) => ({ ...one, numbers: 7 }))
    expect(list[0]?.totals).toEqual({ checked: 2, differing: 1 })
    expect(describeReading(list, 'id')[2]).toMatch(/2 \(1 berbeda\)$/)
  })

  it('says that a file was refused', async () => {
    const root = edited()
    writeFileSync(join(root, 'nilai', 'lain.ods'), 'x')
    const { reading, code, counts } = await asJson(root)
    expect(code).toBe(1)
    expect(counts.galat).toBeGreaterThan(0)
    expect(reading.find(({ file }) => file === 'nilai/lain.ods')?.leftOut).toBe('ditolak')
  })
})

it('answers a wrong option as JSON, too', async () => {
  expect(await runCommand(['--json', '--nope'])).toBe(2)
  expect(JSON.parse(said.join(''))).toMatchObject({ problems: [{ id: 'pilihan-salah' }] })
})

describe('two runs into one folder', () => {
  it('are one at a time: the second says who is at work, and writes nothing', async () => {
    const target = join(temporaryFolder(), 'data')
    const letGo = takeLock(lockOf(target), 'npm run data')
    expect(await runCommand(['--data', edited(), '--keluaran', target])).toBe(1)
    letGo()
    expect(warned[0]).toContain('GALAT sedang-dijalankan')
    expect(warned[0]).toContain(`nomor proses ${String(process.pid)}`)
    expect(await runCommand(['--data', edited(), '--keluaran', target])).toBe(0)
  })
})

describe('what cannot be', () => {
  it('is said of a file to write', async () => {
    const target = join(temporaryFolder(), 'tidak-ada', 'a.xlsx')
    await runCommand(['--data', 'data', '--template', 'dukcapil', '--ke', target])
    expect(warned.join('\n')).toContain('GALAT berkas-tidak-tertulis')
    expect(warned.join('\n')).toContain('folder itu tidak ada')
  })

  it.each(['1e308', '-1e308', '181'])('is said of a point at %s degrees', async (degrees) => {
    const text = readFileSync(RAW_BOUNDARIES, 'utf8').replace(/\[\s*-?\d+(\.\d+)?,/, `[${degrees},`)
    const raw = join(temporaryFolder(), 'batas.geojson')
    writeFileSync(raw, text)
    expect(await runCommand(['--data', edited(), '--impor-batas', raw])).toBe(1)
    expect(warned.join('\n')).toContain('GALAT angka-di-luar-batas')
  })
})
