import { writeXlsx, type Cell } from 'hucre/xlsx'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [FIRST, SECOND] = ['16.07.01.2001', '16.07.01.2002']
const SAID = '<calcPr calcId="0" fullCalcOnLoad="1"/>'

/** A workbook that says this of its formulas instead of what its writer does, with one cell in question. */
async function reading(calcPr: string, cell: Partial<Cell>): Promise<Reading> {
  const rows = [
    ['kode', 'tahun', 'bank'],
    [FIRST, 2024, cell.value ?? null],
    [SECOND, 2024, 5],
  ]
  const cells = new Map([['1,2', cell]])
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows, cells }] })
  return readTables({ 'tabel.xlsx': withWorkbook(bytes, (xml) => xml.replace(SAID, calcPr)) })
}

/** Rewrites `xl/workbook.xml` in a zip file, part by part. */
function withWorkbook(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const count = zip.readUInt16LE(end + 10)
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = zip.readUInt32LE(end + 16)
  let offset = 0
  for (let part = 0; part < count; part += 1) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    )
    const entry = Buffer.from(zip.subarray(at, at + 46 + name + extra + comment))
    const from = zip.readUInt32LE(at + 42)
    const head = Buffer.from(
      zip.subarray(from, from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28)),
    )
    let body: Buffer = zip.subarray(from + head.length, from + head.length + entry.readUInt32LE(20))
    if (entry.toString('utf8', 46, 46 + name) === 'xl/workbook.xml') {
      const isPacked = entry.readUInt16LE(10) === 8
      const xml = (isPacked ? inflateRawSync(body) : body).toString('utf8')
      const edited = edit(xml)
      const text = Buffer.from(edited)
      body = isPacked ? deflateRawSync(text) : text
      for (const [buffer, field] of [
        [entry, 16],
        [head, 14],
      ] as const) {
        buffer.writeUInt32LE(crc32(text), field)
        buffer.writeUInt32LE(body.length, field + 4)
        buffer.writeUInt32LE(text.length, field + 8)
      }
    }
    entry.writeUInt32LE(offset, 42)
    directory.push(entry)
    parts.push(head, body)
    offset += head.length + body.length
    at += 46 + name + extra + comment
  }
  const tail = Buffer.from(zip.subarray(end))
  tail.writeUInt32LE(Buffer.concat(directory).length, 12)
  tail.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, tail])
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

const COMPUTED = { value: 7, formula: '3+4', formulaResult: 7 }

describe('a workbook whose formulas are to be computed anew', () => {
  it.each([
    SAID,
    '<calcPr calcId="124519" fullCalcOnLoad="true"/>',
    '<calcPr calcId="191029" calcMode="manual"/>',
    '<calcPr calcId="191029" calcMode="manual" calcCompleted="0" calcOnSave="0"/>',
  ])('is told by the first cell: %s', async (calcPr) => {
    const found = await reading(calcPr, COMPUTED)
    const told = only(found, 'rumus-mungkin-lama')
    expect(told).toMatchObject({ severity: 'peringatan', sheet: 'A', row: 2, column: 'bank' })
    expect(told.message.id).toContain('sel C2')
    expect(told.message.id).toContain('hitung ulang')
    expect(valuesOf(found)).toEqual({ [`bank ${FIRST} 2024`]: 7, [`bank ${SECOND} 2024`]: 5 })
  })

  it.each<[what: string, calcPr: string, cell: Partial<Cell>]>([
    ['saved by Excel', '<calcPr calcId="191029"/>', COMPUTED],
    ['saved by LibreOffice', '<calcPr iterateCount="100" refMode="A1" iterate="false"/>', COMPUTED],
    ['that says nothing', '', COMPUTED],
    ['set to automatic', '<calcPr calcId="0" calcMode="auto" fullCalcOnLoad="0"/>', COMPUTED],
    [
      'of figures alone, as openpyxl saves it',
      '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
      { value: 7 },
    ],
  ])('one %s is not', async (_, calcPr, cell) => {
    const found = await reading(calcPr, cell)
    expect(idsOf(found, 'galat')).toEqual([])
    expect(idsOf(found)).not.toContain('rumus-mungkin-lama')
    expect(valuesOf(found)).toEqual({ [`bank ${FIRST} 2024`]: 7, [`bank ${SECOND} 2024`]: 5 })
  })

  it.each([
    ['kode', '1,0', 'wilayah-tidak-dikenal'],
    ['tahun', '1,1', 'tahun-salah'],
  ])('without a result is told beside the error of its %s', async (column, at, error) => {
    const rows = [
      ['kode', 'tahun', 'bank'],
      [at === '1,0' ? null : FIRST, at === '1,1' ? null : 2024, 7],
      [SECOND, 2024, 5],
    ]
    const cells = new Map([[at, { value: null, formula: 'Lain!A1' }]])
    const found = await readTables({
      'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows, cells }] }),
    })
    expect(idsOf(found, 'galat')).toEqual([error])
    expect(only(found, 'rumus-belum-dihitung')).toMatchObject({ row: 2, column })
  })

  it('is told once a cell: without a result it is no old one', async () => {
    const found = await reading(SAID, { value: null, formula: '3+4' })
    expect(idsOf(found)).toContain('rumus-belum-dihitung')
    expect(idsOf(found)).not.toContain('rumus-mungkin-lama')
  })
})
