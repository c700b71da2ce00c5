import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareData } from '../../../../src/prepare/prepare-data'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import { addIndicator, append, edited, type Edit } from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'

/** No word of the project holds it, so that whatever holds it comes from a cell. */
const MARK = 'PENANDA'
const MUARA = '99.01.02.2001'
/** A name that is wrong is refused; a slip of spelling is told, and is a cell's text as well. */
const SLIP = 'Muarra'
const GUARDED = 'stunting'

const guarded = addIndicator(GUARDED, {
  ...{
    nama_id: 'Balita stunting',
    nama_en: 'Stunting',
    singkat_id: 'Stunting',
    singkat_en: 'Stunting',
  },
  sel_minimum: '5',
})
const free = addIndicator('posyandu', {
  nama_id: 'Posyandu',
  nama_en: 'Posts',
  singkat_id: 'Posyandu',
  singkat_en: 'Posts',
  satuan_id: 'unit',
})

/** Text in every place that a workbook has: title, headings, names, notes, totals, hidden parts, sheets. */
const rows: WriteSheet['rows'] = [
  [`Balita stunting tahun 2021 - petugas ${MARK}-judul`],
  ['kode', 'nama', 'Balita stunting', 'Posyandu', 'keterangan', 'rahasia', 'Jumlah'],
  [MUARA, SLIP, 3, '1.234', `${MARK}-isi`, `${MARK}-kolom-tersembunyi`, 7],
  ['990102.2002', 'Pulau', 6, '-', `${MARK}-isi`, '', 7],
  ['99.01.01.2001', 'Sawah', 14, '2.105', `${MARK}-isi`, '', 7],
  ['99.01.01.1001', 'Kota Hulu', 27, '3.411', '', '', ''],
  ['', `Jumlah ${MARK}-total`, 777, 888, '', '', ''],
  [`Sumber: ${MARK}-catatan`],
  ['', `${MARK}-baris-tersembunyi`],
]

const sheet: WriteSheet = {
  name: `Data ${MARK}-lembar`.slice(0, 31),
  rows,
  columns: [{}, {}, {}, {}, {}, { hidden: true }],
  rowDefs: new Map([[8, { hidden: true }]]),
}
const FILE = `posyandu ${MARK}-berkas.xlsx`

async function marked(...more: Edit[]): Promise<string> {
  const bytes = await writeXlsx({
    sheets: [
      sheet,
      { name: `${MARK}-lain`, rows: [[`${MARK}-lembar-lain`]] },
      { name: `${MARK}-rahasia`, rows: [[`${MARK}-lembar-tersembunyi`]], hidden: true },
    ],
  })
  return edited(
    guarded,
    free,
    append('periksa-luar.csv', 'nilai/posyandu*,,,,,tidak-ada,,,,Uji.,Test.'),
    append('kata.csv', 'Balita stunting,ya'),
    (root) => {
      writeFileSync(join(root, 'nilai', FILE), bytes)
    },
    ...more,
  )
}

async function publishMarked(...more: Edit[]) {
  const target = join(temporaryFolder(), 'terbit')
  const root = await marked(...more)
  const outcome = await prepareData({ root, target, isCheck: false, again: true, progress: null })
  const told = [...outcome.problems, ...outcome.notes]
  const errors = told.filter(({ severity }) => severity === 'galat')
  expect(errors.map(({ message }) => message.en)).toEqual([])
  const files = readdirSync(target)
  const text = (name: string): string => readFileSync(join(target, name), 'utf8')
  const quality = files.find((name) => name.startsWith('quality.')) ?? ''
  const notes = (JSON.parse(text(quality)) as { notes: Problem[] }).notes
  return { files, text, notes, told }
}

describe('what is published of a marked workbook', () => {
  it('holds none of its texts, in no file, while the terminal tells them', async () => {
    const { files, text, told, notes } = await publishMarked()
    expect(files.length).toBeGreaterThan(20)
    for (const name of files) expect(text(name).includes(MARK), name).toBe(false)
    for (const name of files) expect(text(name).includes(SLIP), name).toBe(false)
    // The marks did reach the messages, from every kind of place that messages quote.
    const all = JSON.stringify(told)
    expect(all).toContain(SLIP)
    for (const place of ['total', 'lembar', 'berkas']) {
      expect(all, place).toContain(`${MARK}-${place}`)
    }
    const ids = new Set(notes.map(({ id }) => id))
    for (const id of ['tahun-dari-judul', 'nama-berbeda', 'kolom-jumlah', 'total-berbeda']) {
      expect(ids, id).toContain(id)
    }
    expect(notes.find(({ id }) => id === 'tahun-dari-judul')?.message.id).toBe(
      'Periode 2021 diambil dari judul tabel, karena tabel tidak punya kolom tahun. Bila keliru, tambahkan kolom "tahun".',
    )
    expect(notes.find(({ id }) => id === 'nama-berbeda')).toMatchObject({
      ...{ file: 'nilai/posyandu*', column: null, region: MUARA },
      message: { id: 'Nama "…" berbeda dari nama resmi "Muara". Periksa apakah kodenya benar.' },
    })
  })

  it('tells no number in a note of a guarded indicator, whether by its heading or its id', async () => {
    const { notes, told } = await publishMarked()
    const total = told.filter(({ id }) => id === 'total-berbeda')
    expect(total.map(({ column }) => column)).toContain('Balita stunting')
    const about = notes.filter(({ column, message }) => {
      return column === GUARDED || message.id.includes(GUARDED)
    })
    expect(about.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['total-berbeda', 'sel-disembunyikan']),
    )
    for (const { id, message } of about) {
      expect(`${message.id} ${message.en}`, id).not.toMatch(/\d/)
    }
    // Another indicator's note in the same row keeps its numbers.
    const other = notes.find(({ id, column }) => id === 'total-berbeda' && column === 'posyandu')
    expect(other?.message.id).toContain('888')
  })

  it('tells none of what is tied to a guarded indicator by a sum either', async () => {
    const { notes } = await publishMarked(append('kaitan.csv', 'posyandu,stunting,100000'))
    const about = notes.filter(({ id, column }) => id === 'total-berbeda' && column === 'posyandu')
    expect(about).toHaveLength(1)
    expect(about[0]?.message.id).not.toMatch(/\d/)
  })
})
