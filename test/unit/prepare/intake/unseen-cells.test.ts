import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { shownInstead, shownOtherwise } from '../../../../src/prepare/intake/grid/number-format'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [FIRST, SECOND] = ['16.07.01.2001', '16.07.01.2002']

/** Two desa with 9 and 5 banks, the first under this style. */
async function reading(
  value: number,
  style: Cell['style'],
  more: Partial<WriteSheet> = {},
): Promise<Reading> {
  const rows = [
    ['kode', 'tahun', 'bank'],
    [FIRST, 2024, value],
    [SECOND, 2024, 5],
  ]
  const cells = new Map<string, Partial<Cell>>([['1,2', style ? { value, style } : { value }]])
  return readTables({
    'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows, cells, ...more }] }),
  })
}
const FIRST_BANKS = `bank ${FIRST} 2024`
const SECOND_BANKS = `bank ${SECOND} 2024`

describe('a number that its format does not show', () => {
  it.each([
    [';;;', 'menyembunyikannya'],
    ['"tidak ada"', 'menampilkan "tidak ada"'],
    ['"-"', 'menampilkan "-"'],
    ['[=9]"tidak ada";0', 'menampilkan "tidak ada"'],
    [';-0;0', 'menyembunyikannya'],
  ])('is not read: %s', async (numFmt, words) => {
    const found = await reading(9, { numFmt })
    const told = only(found, 'angka-tidak-tampak')
    expect(told).toMatchObject({ severity: 'galat', row: 2, column: 'bank' })
    expect(told.message.id).toContain(words)
    expect(valuesOf(found)).toEqual({ [SECOND_BANKS]: 5 })
  })

  it.each([
    'General',
    '@',
    '0',
    '#,##0',
    '#,##0;-#,##0;"-"',
    '[Red]0',
    '[>100]"banyak";0',
    '0" unit"',
  ])('is read where it is shown: %s', async (numFmt) => {
    const found = await reading(9, { numFmt })
    expect(idsOf(found, 'galat')).toEqual([])
    expect(valuesOf(found)).toEqual({ [FIRST_BANKS]: 9, [SECOND_BANKS]: 5 })
  })

  it.each(['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '0;-0;;@', '#,##0;-#,##0;"nihil"'])(
    'is zero where a zero is shown as a dash or left away: %s',
    async (numFmt) => {
      const found = await reading(0, { numFmt })
      expect(idsOf(found, 'galat')).toEqual([])
      expect(valuesOf(found)).toEqual({ [FIRST_BANKS]: 0, [SECOND_BANKS]: 5 })
    },
  )

  it('is known by the section that holds for it', () => {
    expect(shownInstead('0;"minus"', -2)).toBe('minus')
    expect(shownInstead('0;"minus"', 2)).toBeNull()
    expect(shownInstead('[<5]"sedikit";[>=50]"banyak";0', 7)).toBeNull()
    expect(shownInstead('[<5]"sedikit";[>=50]"banyak";0', 50)).toBe('banyak')
    expect(shownInstead('"a;b";0', 2)).toBe('a;b')
  })
})

describe('a row or column of no size', () => {
  it('is hidden', async () => {
    const row = await reading(9, undefined, { rowDefs: new Map([[1, { height: 0 }]]) })
    expect(only(row, 'baris-tersembunyi').row).toBe(2)
    expect(valuesOf(row)).toEqual({ [SECOND_BANKS]: 5 })
    const flat = await reading(9, undefined, {
      rows: [
        ['kode', 'tahun', 'bank', 'koperasi'],
        [FIRST, 2024, 9, 2],
      ],
      columns: [{}, {}, { width: 0 }],
    })
    expect(only(flat, 'kolom-tersembunyi').message.id).toContain('Kolom C ')
    expect(valuesOf(flat)).toEqual({ [`koperasi ${FIRST} 2024`]: 2 })
  })

  it('is read when it is but small', async () => {
    const small = await reading(9, undefined, {
      rowDefs: new Map([[1, { height: 2 }]]),
      columns: [{}, {}, { width: 1 }],
    })
    expect(valuesOf(small)).toEqual({ [FIRST_BANKS]: 9, [SECOND_BANKS]: 5 })
  })
})

describe('a figure that is struck through', () => {
  it('is read with a warning', async () => {
    const found = await reading(9, { font: { strikethrough: true } })
    expect(only(found, 'angka-dicoret')).toMatchObject({ severity: 'peringatan', row: 2 })
    expect(valuesOf(found)).toEqual({ [FIRST_BANKS]: 9, [SECOND_BANKS]: 5 })
    expect(idsOf(await reading(9, { font: { bold: true } }))).not.toContain('angka-dicoret')
  })
})

describe('a number of which its format shows another', () => {
  it.each([
    ['#,##0.0,', 9000, '9'],
    ['0.0,," juta"', 9e6, '9 juta'],
    ['0"000"', 9, '9000'],
    ['"1"0', 9, '19'],
    ['"-"0', 9, '-9'],
    ['-0', 9, '-9'],
    ['(0)', 9, '(9)'],
    [String.raw`\-0`, 9, '-9'],
    ['0 "(target)"', 9, '9 (target)'],
    ['#,##0" mil"', 9, '9 mil'],
    ['0" proyeksi"', 9, '9 proyeksi'],
  ])('is told with its cell: %s', async (numFmt, value, shown) => {
    expect(shownOtherwise(numFmt, value)).toBe(shown)
    const told = only(await reading(value, { numFmt }), 'angka-tampil-lain')
    expect(told).toMatchObject({ severity: 'peringatan', row: 2, column: 'bank' })
    expect(told.message.id).toContain(`sel C2 tampak ${shown}, dibaca`)
  })

  it.each([
    ...['General', '0', '#,##0', '#.##0', '# ##0', '#,##0_);(#,##0)', '#,##0;[Red](#,##0)', '@'],
    ...['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '[$-421]#,##0', '#,##0;-#,##0;"-"'],
    ...['0" unit"', '0.0" km2"', '0.00', '0%', '00000', '"Rp"#,##0', '[<1000]0;#,##0'],
  ])('is not one that is only laid out: %s', (numFmt) => {
    expect(shownOtherwise(numFmt, 4512)).toBeNull()
    expect(shownOtherwise(numFmt, 0)).toBeNull()
  })
})

it('words of a format that are those of the column say no more', async () => {
  const told = idsOf(await reading(9, { numFmt: '0" bank"' }))
  expect(told).not.toContain('angka-tampil-lain')
})

describe('a comment on a figure', () => {
  const commented = (text: string, cell = '1,2') => {
    const cells = new Map<string, Partial<Cell>>([[cell, { comment: { author: 'x', text } }]])
    return reading(9, undefined, { cells })
  }

  it.each(['seharusnya 210', 'Operator:\nangka 2021', 'belum benar', 'cek lagi', 'benar?'])(
    'is told with its cell: %s',
    async (text) => {
      const told = only(await commented(text), 'komentar-di-angka')
      expect(told).toMatchObject({ severity: 'peringatan', row: 2, column: 'bank' })
      expect(told.message.id).toContain('Sel C2 berisi 9 dan diberi komentar: "')
      expect(told.message.en).not.toContain('Operator')
    },
  )

  it.each(['sudah dicek', 'OK', 'Benar.', 'sesuai laporan desa'])('may agree: %s', async (text) => {
    expect(idsOf(await commented(text))).not.toContain('komentar-di-angka')
  })

  it('is one of the table on a heading, and of no figure on a name', async () => {
    for (const cell of ['0,2', '1,0']) {
      expect(idsOf(await commented('bukan 210', cell))).not.toContain('komentar-di-angka')
    }
  })

  it.each([
    ['a name', '1,0', 'A2'],
    ['a year', '1,1', 'B2'],
    ['an empty cell', '1,3', 'D2'],
  ])('is told by its cell alone on %s', async (_, at, cell) => {
    const rows = [
      ['kode', 'tahun', 'bank', 'koperasi'],
      [FIRST, 2024, 9, null],
      [SECOND, 2024, 5, 4],
    ]
    const cells = new Map<string, Partial<Cell>>([
      [
        at,
        { value: rows[1]?.[Number(at.slice(2))] ?? null, comment: { text: 'gabungan dua desa' } },
      ],
    ])
    const found = await readTables({
      'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows, cells }] }),
    })
    const told = only(found, 'komentar-di-baris')
    expect(told).toMatchObject({ severity: 'peringatan', row: 2 })
    expect(told.message.id).toContain(`komentar: ${cell}. `)
    expect(told.message.en).not.toContain('gabungan')
  })

  it('may agree on a name, too', async () => {
    expect(idsOf(await commented('sudah dicek', '1,0'))).not.toContain('komentar-di-baris')
  })
})
