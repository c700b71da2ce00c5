import { writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, type Reading } from './support/read-tables'

const ROWS = [
  ['kode', 'nama', 'tahun', 'bank'],
  ['16.07.01.2001', 'Sungai Rebo', 2024, 9],
  ['16.07.01.2002', 'Sungai Gerong', 2024, 5],
]

async function reading(
  more: Partial<WriteSheet>,
  properties: NonNullable<WriteOptions['properties']> = {},
): Promise<Reading> {
  const sheets = [{ name: 'A', rows: ROWS, ...more }]
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets, properties }) })
}

describe('the printed page', () => {
  it.each([
    { oddHeader: '&CKabupaten Musi Banyuasin' },
    { oddFooter: '&LDinas Pendidikan Kabupaten Musi Banyuasin&RHalaman &P' },
  ])('may be of another kabupaten: %o', async (headerFooter) => {
    expect(idsOf(await reading({ headerFooter }), 'galat')).toEqual(['kabupaten-lain'])
  })

  it('may be of this one', async () => {
    const own = {
      oddHeader: '&CKabupaten Banyuasin',
      oddFooter: '&CBatas Kabupaten Musi Banyuasin',
    }
    expect((await reading({ headerFooter: own })).problems).toEqual([])
  })
})

describe('the place of the signature', () => {
  const signedAt = (place: string) =>
    reading({ rows: [...ROWS, [], ['', '', '', `${place}, 12 Januari 2025`]] })

  it.each(['Sekayu', 'Kayuagung', 'Muara Enim'])(
    'is told where it is another: %s',
    async (place) => {
      const told = only(await signedAt(place), 'catatan-tidak-dipahami')
      expect(told.message.id).toContain(`${place}, 12 Januari 2025`)
    },
  )

  it.each(['Pangkalan Balai', 'Pkl. Balai', 'Betung', 'Sungai Rebo', 'Palembang', 'Jakarta'])(
    'may be the seat, a place within, or above: %s',
    async (place) => {
      expect(idsOf(await signedAt(place))).not.toContain('catatan-tidak-dipahami')
    },
  )
})

describe('hints of cells', () => {
  const hinted = (inputMessage: string) =>
    reading({
      dataValidations: [
        {
          ...{ range: 'D2:D3', type: 'whole', operator: 'greaterThan', formula1: '0' },
          ...{ inputTitle: 'Isian', inputMessage },
        },
      ],
    })

  it.each([
    ['dalam ribuan', 'satuan-berbeda'],
    ['data tahun 2018', 'tahun-bertentangan'],
  ])('say a scale or a year: %s', async (text, id) => {
    expect(idsOf(await hinted(text), 'galat')).toEqual([id])
  })

  it.each(['Isi angka 0 atau lebih', 'Pilih dari daftar', 'Jumlah bank tahun 2024'])(
    'may say what to write: %s',
    async (text) => {
      expect((await hinted(text)).problems).toEqual([])
    },
  )
})

describe('what a workbook says of itself', () => {
  it.each([
    [{ keywords: 'draft' }, 'kolom-target'],
    [{ category: 'contoh' }, 'kolom-target'],
    [{ category: 'dalam ribuan' }, 'satuan-berbeda'],
    [{ keywords: 'data 2018' }, 'catatan-tidak-dipahami'],
    [{ description: 'data sementara' }, 'angka-sementara'],
    [{ title: 'Bank di Kabupaten Musi Banyuasin' }, 'kabupaten-lain'],
  ])('is read like a title: %o', async (properties, id) => {
    expect(idsOf(await reading({}, properties))).toContain(id)
  })

  it('may say what the table says', async () => {
    const properties = { title: 'Bank menurut desa 2024', keywords: 'bank, 2024', creator: 'x' }
    expect((await reading({}, properties)).problems).toEqual([])
  })
})

describe('figures that are hidden', () => {
  const withColumn = (values: readonly number[], hidden: number) =>
    reading({
      rows: ROWS.map((row, at) => [...row, at === 0 ? 'Jumlah bank' : (values[at - 1] ?? null)]),
      columns: Array.from({ length: 5 }, (_, at) => ({ hidden: at === hidden })),
    })
  const withSheet = async (rows: NonNullable<WriteSheet['rows']>, name = 'Lama') =>
    readTables({
      'tabel.xlsx': await writeXlsx({
        sheets: [
          { name: 'A', rows: ROWS },
          { name, rows, hidden: true },
        ],
      }),
    })

  it.each([3, 4])('are told where a hidden column holds others (column %i)', async (hidden) => {
    const told = only(await withColumn([9, 6], hidden), 'angka-tersembunyi-lain')
    expect(told).toMatchObject({ severity: 'peringatan', row: 3 })
    expect(told.message.id).toContain(hidden === 4 ? 'sel D3 berisi 5' : 'sel E3 berisi 6')
  })

  it('are told where a hidden sheet holds others', async () => {
    const other = [...ROWS.slice(0, 2), ['16.07.01.2002', 'Sungai Gerong', 2024, 8]]
    const told = only(await withSheet(other), 'angka-tersembunyi-lain')
    expect(told.message.en).toContain('sheet "Lama": 1; cell D3, for instance, holds 5')
  })

  it('are told where they are the years of a table that is dated otherwise', async () => {
    const dated = async (year: number, file: string) =>
      readTables({
        [file]: await writeXlsx({
          sheets: [
            {
              ...{ name: 'A', columns: [{}, {}, { hidden: true }] },
              rows: ROWS.map((row, at) =>
                at === 0 ? row : [row[0] ?? '', row[1] ?? '', year, row[3] ?? ''],
              ),
            },
          ],
        }),
      })
    const told = only(await dated(2021, 'bank-2024.xlsx'), 'tahun-tersembunyi-lain')
    expect(told).toMatchObject({ severity: 'peringatan', row: 2 })
    expect(told.message.en).toContain('holds 2021 (from cell C2 on)')
    expect(idsOf(await dated(2024, 'bank-2024.xlsx'), 'peringatan')).toEqual([])
  })

  it('may be the same, of another year, or of another matter', async () => {
    expect(idsOf(await withColumn([9, 5], 4), 'peringatan')).toEqual([])
    expect(idsOf(await withSheet(ROWS), 'peringatan')).toEqual([])
    const older = ROWS.map((row, at) => (at === 0 ? row : [...row.slice(0, 2), 2023, 99]))
    expect(idsOf(await withSheet(older), 'peringatan')).toEqual([])
    const undated = ROWS.map((row, at) => [...row.slice(0, 2), at === 0 ? 'bank' : 99])
    expect(idsOf(await withSheet(undated, '2021'), 'peringatan')).toEqual([])
  })
})
