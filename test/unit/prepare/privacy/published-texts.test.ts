import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isJsonRefused } from '../../../../src/prepare/intake/personal-data'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readCsv } from '../../../../src/prepare/intake/grid/read-csv'
import { writeTable } from '../support/project-edits'
import { copiedTiny } from './support/copied-tiny'
import { HONEST_NUMBERS, TOLD_NUMBERS } from './support/published-numbers'
import { NO_PERSONS, TOLD_PERSONS } from './support/published-persons'
import { INNOCENT_TEXTS, PERSONAL_TEXTS } from './support/published-texts'

/** Whether a text is refused in a story. */
function isFound(text: string): boolean {
  return isJsonRefused('cerita/a.json', { judul: { id: text } }, new ProblemLog())
}

/** As a note of a table that is published. */
function isFoundInTable(rows: readonly (readonly string[])[]): string[] {
  const root = copiedTiny()
  const lines = rows.map((row) => row.map((cell) => `"${cell}"`).join(','))
  writeTable('titik/a.csv', `${lines.join('\n')}\n`)(root)
  const log = new ProblemLog()
  readCsv(root, 'titik/a.csv', ['nama'], log)
  return log.problems.map(({ id }) => id).filter((id) => id.startsWith('data-pribadi'))
}

const personal = [...PERSONAL_TEXTS, ...TOLD_PERSONS, ...TOLD_NUMBERS]
const innocent = [...INNOCENT_TEXTS, ...NO_PERSONS, ...HONEST_NUMBERS]
const missed = personal.filter((text) => !isFound(text))
const alarms = innocent.filter(isFound)

describe('texts that are published', () => {
  it(`misses ${String(missed.length)} of ${String(personal.length)}`, () => {
    expect(personal.length).toBeGreaterThan(100)
    expect(missed).toEqual([])
  })

  it(`raises ${String(alarms.length)} of ${String(innocent.length)} false alarms`, () => {
    expect(innocent.length).toBeGreaterThan(100)
    expect(alarms).toEqual([])
  })

  it('raises none in the files of data/ itself', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' })
    const log = new ProblemLog()
    const tables = files.filter((file) => file.endsWith('.csv') && !/^(?:nilai|contoh)/.test(file))
    for (const file of tables) readCsv('data', file, [], log)
    const texts = files.filter((file) => /^(?:cerita\/.*|[\w-]+)\.json$/.test(file))
    for (const file of texts) {
      isJsonRefused(file, JSON.parse(readFileSync(join('data', file), 'utf8')), log)
    }
    expect(tables.length).toBeGreaterThan(15)
    expect(texts.length).toBeGreaterThan(2)
    const found = log.problems.filter(({ id }) => id.startsWith('data-pribadi'))
    expect(
      found.map(({ id, file, row, column }) => `${id} ${file} ${String(row)} ${String(column)}`),
    ).toEqual([])
  })
})

describe('what goes on in the next cell', () => {
  it.each([
    [['Wisata 160701', '450789 0003'], 'data-pribadi-nik'],
    [['Wisata 1607 0145', '0789 0003'], 'data-pribadi-nik'],
    [['Wisata 0812', '3456 7890'], 'data-pribadi-telepon'],
    [['siti.aminah', '@gmail.com'], 'data-pribadi-surel'],
    [['Wisata 160701', '450789', '0003'], 'data-pribadi-nik'],
  ])('%s is refused', (cells, id) => {
    expect(isFoundInTable([['nama', 'jenis', 'kode'], cells])).toContain(id)
  })

  it('is refused in the next row and the next step of a story', () => {
    const rows = [['nama'], ['16070145'], ['07890003']]
    expect(isFoundInTable(rows)).toContain('data-pribadi-nik')
    const steps = ['160701', '450789', '0003'].map((id) => ({ alamat: '#/peta', teks: { id } }))
    const log = new ProblemLog()
    expect(isJsonRefused('cerita/a.json', { langkah: steps }, log)).toBe(true)
    expect(log.problems.map(({ id, column }) => [id, column])).toEqual([
      ['data-pribadi-nik', 'langkah › butir ke-3 › teks › id'],
    ])
    expect(isJsonRefused('a.json', ['siti.aminah', '@gmail.com'], new ProblemLog())).toBe(true)
  })

  it('a person in a note beside an illness is refused, an author and an officer are not', () => {
    const of = (note: string) =>
      isFoundInTable([
        ['indikator', 'tahun', 'catatan'],
        ['aids', '2024', note],
      ])
    expect(['Asep dari Betung', 'anak Pak Wiryo'].map(of)).toEqual([
      ['data-pribadi-nama'],
      ['data-pribadi-nama'],
    ])
    expect(['Menurut Santoso (2021)', 'Kepala Dinas Asep', 'Puskesmas Asep'].flatMap(of)).toEqual(
      [],
    )
  })

  it.each([
    [['Wisata 2024', '2025']],
    [['Dermaga 16', '07']],
    [['TPS 160701', '4507 kunjungan']],
    [['Pasar 160701', '450789']],
    [['Luas 1607', '0145']],
    [['Taman 12', '@ Rp5.000']],
  ])('%s is not', (cells) => {
    expect(isFoundInTable([['nama', 'jenis', 'kode'], cells])).toEqual([])
  })

  it('a telephone number without its 0 among figures is refused, an amount is not', () => {
    const of = (heading: string) =>
      isFoundInTable([
        ['nama', heading],
        ['Danau', '81234567890'],
      ])
    expect(of('pengunjung')).toEqual(['data-pribadi-telepon'])
    expect([of('anggaran'), of('pendapatan rupiah')]).toEqual([[], []])
  })

  it('codes and figures in columns of their own are not joined', () => {
    const rows = [
      ['nama', 'kode', 'pengunjung'],
      ['Danau', '160701', '4507890003'],
      ['Pantai', '16070145', '17890003'],
    ]
    expect(isFoundInTable(rows)).toEqual([])
  })
})
