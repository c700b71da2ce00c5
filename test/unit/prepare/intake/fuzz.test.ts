import fc from 'fast-check'
import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { fixture, readTables, units } from './support/read-tables'

const HEADINGS = [
  'No',
  'Kode',
  'Desa',
  'Kecamatan',
  'Tahun',
  'keluarga',
  'Listrik (%)',
  'Jalan baik',
]
const REGIONS = units.all.slice(0, 40)
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...REGIONS.flatMap(({ code, name }) => [code, name])) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...HEADINGS, 'Jumlah', 'Sumber: x', 'Kecamatan Betung', '(1)'),
  },
  fc.constantFrom(
    '1.234',
    '12,5',
    '#REF!',
    '-',
    '…',
    '12%',
    '2024',
    'Juni 2024',
    '16.07.1',
    '16/07/2010',
  ),
  fc.integer({ min: -5, max: 2_000_000_000 }),
  fc.double(),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
)
const body = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
const merges = fc.array(
  fc.record({
    startRow: fc.nat(6),
    startCol: fc.nat(6),
    endRow: fc.nat(3),
    endCol: fc.nat(3),
  }),
  { maxLength: 2 },
)

describe('mutated spreadsheets', () => {
  it('are read or refused, and give no figure to a region that they do not name', async () => {
    await fc.assert(
      fc.asyncProperty(body, merges, fc.boolean(), async (rows, spans, isCsv) => {
        const table: CellValue[][] = [HEADINGS, ...rows]
        const csv = table
          .map((row) => row.map((value) => String(value ?? '').replace(/[,\n\r"]/g, ' ')).join(','))
          .join('\n')
        const merged = spans.slice(0, 1).map((span) => ({
          ...span,
          endRow: span.startRow + span.endRow + 1,
          endCol: span.startCol + span.endCol,
        }))
        const sheets = [{ name: 'A', rows: table, merges: merged }]
        const files = isCsv ? { 'a.csv': csv } : { 'a.xlsx': await writeXlsx({ sheets }) }
        const { observations } = await readTables(files)
        const text = rows.flat().map(String).join(' | ').toLowerCase()
        for (const { region } of observations) {
          const unit = units.byCode.get(region)
          const isNamed = text.includes(region) || text.includes(unit?.name.toLowerCase() ?? '?')
          const isEaten = /16\.07\.1|16\/07\/2010|16 ?07|\d{6,}/.test(text)
          expect(isNamed || isEaten, `${region} in ${text}`).toBe(true)
        }
      }),
      { numRuns: 300, seed: 1607 },
    )
  })

  it('with damaged bytes are refused without throwing', async () => {
    const whole = fixture('jalan-rapi.xlsx')
    const known = new Set([
      '16.07.01.2001',
      '16.07.01.2002',
      '16.07.01.2003',
      '16.07.02.2003',
      '16.07.02.2004',
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        fc.option(fc.nat(whole.length - 1), { nil: whole.length }),
        async (changes, length) => {
          const bytes = whole.slice(0, length)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const { observations, problems } = await readTables({ 'a.xlsx': bytes })
          for (const { region } of observations) expect(known).toContain(region)
          if (observations.length === 0) expect(problems).not.toEqual([])
        },
      ),
      { numRuns: 300, seed: 1607 },
    )
  }, 120_000)
})
