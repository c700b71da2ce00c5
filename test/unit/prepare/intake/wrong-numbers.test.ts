import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

/** Two desa of Banyuasin I and one kecamatan's worth of others, by their codes. */
const [REBO, GERONG, RAYA] = ['16.07.01.2001', '16.07.01.2002', '16.07.01.2003']

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

async function workbook(sheet: Omit<WriteSheet, 'name'>): Promise<Reading> {
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'A', ...sheet }] }) })
}

function expectRefused(reading: Reading, id: string): void {
  expect(idsOf(reading, 'galat')).toContain(id)
}

function expectRead(reading: Reading, values: Record<string, number>): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual(values)
}

describe('the width of a row against its headings', () => {
  const HEAD = 'kode,tahun,jarak_jalan,keluarga'

  it('refuses a decimal comma without quotes, naming row and remedy', async () => {
    const reading = await csv(HEAD, `${REBO},2024,12,5,40`, `${GERONG},2024,3,50`)
    expect(only(reading, 'baris-lebar-lain').row).toBe(2)
    expect(only(reading, 'baris-lebar-lain').message.id).toContain('5 sel, padahal judulnya 4')
    expect(valuesOf(reading)).toEqual({
      [`jarak_jalan ${GERONG} 2024`]: 3,
      [`keluarga ${GERONG} 2024`]: 50,
    })
  })

  it.each([
    ['a lost cell', `${REBO},2024,40`],
    ['a decimal comma in the last column but one, the last left empty', `${REBO},2024,12,5,`],
    ['figures without their code', '2024,12,40'],
    ['a code alone', REBO],
  ])('refuses %s', async (_name, row) => {
    expectRefused(await csv(HEAD, row, `${GERONG},2024,3,50`), 'baris-lebar-lain')
  })

  it('refuses a quote that swallows the next desa', async () => {
    const reading = await csv(
      'kode,nama,tahun,keluarga',
      `${REBO},"Sungai Rebo,2024,40`,
      `${GERONG},Sungai Gerong",2024,50`,
    )
    expect(only(reading, 'baris-tertelan')).toMatchObject({ row: 3 })
  })

  it('reads footnotes, totals, empty headings at the end and notes of two lines', async () => {
    const reading = await csv(
      'kode,nama,tahun,keluarga,catatan,',
      `${REBO},Sungai Rebo,2024,40,"baik, tetapi`,
      'belum lengkap"',
      'Jumlah,40',
      'Sumber: Dukcapil, BPS, 2024, diolah, lagi, dan lagi',
      'Pangkalan Balai, 3 Januari 2025',
    )
    expectRead(reading, { [`keluarga ${REBO} 2024`]: 40 })
  })
})

describe('signs of the decimal mark', () => {
  it.each(['...', '…', '-', 'n/a', '..', '.', ',', '1.2.3'])('%s is none', async (sign) => {
    const reading = await csv(
      'kode;tahun;sawah_luas;catatan',
      `${REBO};2024;1.234;`,
      `${GERONG};2024;2.105;`,
      `${RAYA};2024;${sign};`,
    )
    expectRefused(reading, 'angka-bermakna-ganda')
  })

  it('"9,347 / 2,105 / ..." is what the limits of the indicator leave', async () => {
    const rows = [`${REBO};2024;9,347`, `${GERONG};2024;2,105`, `${RAYA};2024;...`]
    expectRead(await csv('kode;tahun;jarak_jalan', ...rows), {
      [`jarak_jalan ${REBO} 2024`]: 9.347,
      [`jarak_jalan ${GERONG} 2024`]: 2.105,
    })
    expectRead(await csv('kode;tahun;keluarga', ...rows), {
      [`keluarga ${REBO} 2024`]: 9347,
      [`keluarga ${GERONG} 2024`]: 2105,
    })
  })

  it.each(['12,5', '12.5', '12,5%', '1.234.567', '0,125'])(
    '%s in another column proves nothing',
    async (other) => {
      const column = other === '1.234.567' ? 'keluarga' : 'listrik'
      const head = `kode;tahun;${column};sawah_luas`
      expectRefused(await csv(head, `${REBO};2024;${other};1.234`), 'angka-bermakna-ganda')
    },
  )

  it('two signs in one column prove neither', async () => {
    const rows = [`${REBO};2024;1.234`, `${GERONG};2024;12,5`, `${RAYA};2024;12.5`]
    expectRefused(await csv('kode;tahun;sawah_luas', ...rows), 'angka-bermakna-ganda')
  })

  it('"12,5" and "1 234,5" prove a comma in their own column', async () => {
    for (const proof of ['12,5', '0,5']) {
      const rows = [`${REBO};2024;${proof}`, `${GERONG};2024;1.234`]
      const reading = await csv('kode;tahun;sawah_luas', ...rows)
      expect(valuesOf(reading)[`sawah_luas ${GERONG} 2024`]).toBe(1234)
    }
    const blanks = await csv(
      'kode;tahun;sawah_luas',
      `${REBO};2024;1 234,5`,
      `${GERONG};2024;1.234`,
    )
    expectRead(blanks, { [`sawah_luas ${REBO} 2024`]: 1234.5, [`sawah_luas ${GERONG} 2024`]: 1234 })
  })
})

describe('whole counts', () => {
  const head = ['kode', 'tahun', 'keluarga']

  it('refuse 3.421 from a workbook with a decimal point', async () => {
    const reading = await workbook({ rows: [head, [REBO, 2024, 3.421]] })
    expect(only(reading, 'angka-harus-bulat').message.id).toContain('3,421 tidak mungkin')
    expect(valuesOf(reading)).toEqual({})
  })

  it('read it as thousands where it is text, and the noise of a formula as whole', async () => {
    expectRead(await workbook({ rows: [head, [REBO, 2024, '3.421']] }), {
      [`keluarga ${REBO} 2024`]: 3421,
    })
    expectRead(await workbook({ rows: [head, [REBO, 2024, 3421.0000000004]] }), {
      [`keluarga ${REBO} 2024`]: 3421,
    })
  })

  it('are no areas, lengths or sums of money', async () => {
    const rows = [
      ['kode', 'tahun', 'sawah_luas'],
      [REBO, 2024, 131.25],
    ]
    expectRead(await workbook({ rows }), { [`sawah_luas ${REBO} 2024`]: 131.25 })
  })
})

describe('blanks within a number', () => {
  it.each(['3 4', '3\n4', '12 34', '1 2345', '1  234', '1 234\n567', '0 123', '1 234.567.890'])(
    '%j is no number',
    async (text) => {
      expectRefused(
        await csv('kode;tahun;sawah_luas', `${REBO};2024;"${text}"`),
        'angka-tidak-terbaca',
      )
    },
  )

  it.each(['1 234 567', '1\u00a0234\u00a0567', '1\u202f234\u202f567'])(
    '%j parts thousands',
    async (text) => {
      expectRead(await csv('kode;tahun;keluarga', `${REBO};2024;${text}`), {
        [`keluarga ${REBO} 2024`]: 1_234_567,
      })
    },
  )
})

describe('number formats', () => {
  const read = (value: number, numFmt: string, column = 'listrik') =>
    workbook({
      rows: [['kode', 'tahun', column]],
      cells: new Map([
        ['1,0', { value: REBO }],
        ['1,1', { value: 2024 }],
        ['1,2', { value, style: { numFmt } }],
      ]),
    })

  it.each([
    ['0.0"%"', 12.8, 12.8],
    ['0.0\\%', 12.8, 12.8],
    ['0.0\\ \\%', 12.8, 12.8],
    ['0.0%', 0.8, 80],
    ['0%;-0%;"-"', 0.8, 80],
    ['0.0;"(minus) %"0.0', 12.8, 12.8],
    ['[Red]0.0', 12.8, 12.8],
  ])('%s shows %d as %d', async (format, value, shown) => {
    expectRead(await read(value, format), { [`listrik ${REBO} 2024`]: shown })
  })

  it.each([
    ['0" m"', 'jarak_jalan'],
    ['"Rp"#,##0', 'apbdes_belanja'],
    ['[$Rp-421]#,##0', 'apbdes_belanja'],
    ['0.0"%"', 'keluarga'],
    ['0%', 'keluarga'],
  ])('%s is another unit than that of %s', async (format, column) => {
    expectRefused(await read(12, format, column), 'satuan-berbeda')
  })

  it('show millions by commas at the end', async () => {
    expectRead(await read(1_234_500_000, '#,##0.0,,', 'apbdes_belanja'), {
      [`apbdes_belanja ${REBO} 2024`]: 1234.5,
    })
  })
})
