import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [REBO, GERONG] = ['16.07.01.2001', '16.07.01.2002']
const BOTH = { [`keluarga ${REBO} 2024`]: 40, [`keluarga ${GERONG} 2024`]: 50 }

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

async function workbook(...tables: CellValue[][][]): Promise<Reading> {
  const sheets = tables.map((rows, at) => ({ name: `Lembar ${String(at + 1)}`, rows }))
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) })
}

function expectRead(reading: Reading, values: Record<string, number>): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual(values)
}

describe('what is no row of figures', () => {
  it('a signature below the figures is a note', async () => {
    const reading = await csv(
      'kode;tahun;keluarga',
      ...[
        `${REBO};2024;40`,
        `${GERONG};2024;50`,
        ';;Pangkalan Balai, 2 Mei 2025',
        ';;Kepala Dinas',
      ],
    )
    expectRead(reading, BOTH)
  })

  it('a category without a region is still one', async () => {
    const reading = await csv('kode;tahun;air_minum', `${REBO};2024;1`, ';;Sumur')
    expect(only(reading, 'baris-tanpa-wilayah')).toMatchObject({ row: 3 })
  })

  it('the total of the kabupaten under the codes is a total', async () => {
    const rows = [`${REBO};2024;40`, `${GERONG};2024;50`, 'Kabupaten Banyuasin;;90']
    expectRead(await csv('kode;tahun;keluarga', ...rows), BOTH)
  })

  it('a column "Kabupaten" makes no totals of its rows', async () => {
    const rows = [
      'KABUPATEN BANYUASIN;1607012001;2024;40',
      'KABUPATEN BANYUASIN;1607012002;2024;50',
    ]
    expectRead(await csv('Kabupaten;kode;tahun;keluarga', ...rows), BOTH)
    const named = [
      ...['KABUPATEN BANYUASIN;Banyuasin I;Sungai Rebo;2024;40'],
      ...['KABUPATEN BANYUASIN;Banyuasin I;Sungai Gerong;2024;50'],
    ]
    expectRead(await csv('Kabupaten;kecamatan;desa;tahun;keluarga', ...named), BOTH)
  })

  it('two numbers of columns below the headings are none', async () => {
    expectRead(await csv('2024;', 'kode;keluarga', '(1);(2)', `${REBO};40`, `${GERONG};50`), BOTH)
  })

  it('a name that has slid to the left is told', async () => {
    const head = ['kode', 'nama', 'tahun', 'keluarga']
    const reading = await workbook([
      head,
      ['Sungai Rebo', 2024, 40],
      [GERONG, 'Sungai Gerong', 2024, 50],
    ])
    expect(only(reading, 'baris-tanpa-wilayah')).toMatchObject({ row: 2 })
  })

  it('in the last row too, with a remark behind it', async () => {
    const reading = await workbook([
      ['Kode Kec.', 'kode', 'nama', 'tahun', 'idm', 'Keterangan'],
      ['16.07.01', REBO, 'Sungai Rebo', '2024-04', 0.71, 'sudah diperiksa'],
      ['16.07.01', 'Sungai Gerong', '2024-04', 0.37, 'sudah diperiksa', null],
    ])
    const rows = reading.problems.filter(({ severity }) => severity === 'galat')
    expect(rows.map(({ row }) => row)).toContain(3)
  })

  it('a number in the list and a figure that slid to the left are no numbers of columns', async () => {
    const reading = await csv('No.;kecamatan;penduduk', '1;31', '2;Betung;23')
    expect(idsOf(reading, 'galat')).not.toEqual([])
    const printed = await csv('kecamatan;tahun;keluarga;', '1;2;3;', 'Betung;2024;23;')
    expect(idsOf(printed)).not.toContain('wilayah-tidak-dikenal')
  })

  it('two numbers of columns, one of which stands above a hidden column', async () => {
    const rows = [
      ['desa', null, 'bank', 'keluarga'],
      ['1', null, null, '3'],
      ['Sungai Rebo', null, null, 40],
    ]
    const reading = await workbook([['Keluarga 2024', null, null, null], ...rows])
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024`]: 40 })
  })

  it('the code of a kecamatan and the name of the regency that changed places are no total', async () => {
    const rows = ['Banyuasin;16.07.01;2024;40', '16.07.02;Banyuasin;2024;50']
    const reading = await csv('Kabupaten;kode;tahun;keluarga', ...rows)
    expect(only(reading, 'baris-tanpa-wilayah').row).toBe(3)
    const desa = ['Banyuasin;1607012001;2024;40', '1607012002;Banyuasin;2024;50']
    const ofKecamatan = ['Banyuasin;1607010;2024;40', '1607020;Banyuasin;2024;50']
    const seven = await csv('nama_kabupaten_kota;Kode BPS;tahun;keluarga', ...ofKecamatan)
    expect(only(seven, 'baris-tanpa-wilayah').row).toBe(3)
    const byBps = await csv('nama_kabupaten_kota;Kode BPS;tahun;keluarga', ...desa)
    expect(only(byBps, 'baris-tanpa-wilayah').row).toBe(3)
  })

  it('a name alone in the last row is told: it may be a desa whose figure is gone', async () => {
    const lines = ['Keluarga 2024;', 'desa;keluarga', 'Kec. Banyuasin I;', 'Sungai Rebo;40']
    expect(only(await csv(...lines, 'Betung'), 'judul-tanpa-desa').row).toBe(5)
    expect(idsOf(await csv(...lines, 'Kec. Betung;'))).not.toContain('judul-tanpa-desa')
    expect(idsOf(await csv(...lines, 'Betung;', 'Lubuk Karet;3'))).not.toContain('judul-tanpa-desa')
  })

  it.each([
    [`nama_kabupaten_kota;kode;tahun;keluarga`, `${GERONG};KABUPATEN BANYUASIN;2024;6866`],
    [`kecamatan;nama desa;tahun;keluarga`, `14;Sungai Gerong;2024;Banyuasin I`],
    [`nama_kabupaten_kota;kecamatan;nama desa;tahun;keluarga`, `Banyuasin;Sungai Gerong;;2024;9`],
  ])('a place under the heading of another is told: %s', async (head, moved) => {
    const columns = head.split(';').map((column) => column.replace(/^nama_k.*/, 'outer'))
    const cells: Record<string, string> = {
      ...{ outer: 'Banyuasin', kode: REBO, kecamatan: 'Banyuasin I', 'nama desa': 'Sungai Rebo' },
      ...{ tahun: '2024', keluarga: '40' },
    }
    const honest = columns.map((column) => cells[column] ?? '').join(';')
    const { problems } = await csv(head, honest, moved)
    const told = problems.filter(({ severity }) => severity === 'galat')
    expect(told.map(({ row }) => row)).toEqual([3])
  })

  it('people beside families are no telephone number', async () => {
    const head = 'kode;nama;tahun;penduduk_perempuan;keluarga'
    const rows = [`${REBO};Sungai Rebo;2023;62896;135802`, `${GERONG};Sungai Gerong;2023;834;969`]
    const { problems } = await csv(head, ...rows)
    expect(problems.filter(({ id }) => id === 'data-pribadi-telepon')).toEqual([])
  })
})

describe('totals', () => {
  it('of a kecamatan without figures are not held against the whole table', async () => {
    const reading = await csv(
      'desa;tahun;keluarga',
      ...['Kecamatan Banyuasin I;;', 'Sungai Rebo;2024;40', 'Jumlah;;40'],
      ...['Kecamatan Betung;;', 'Bukit;2024;', 'Jumlah;;0', 'Jumlah Kabupaten;;40'],
    )
    expectRead(reading, { [`keluarga ${REBO} 2024`]: 40 })
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })

  it.each([
    ['a total', ';Jumlah;1961,6;1'],
    ['a row without figures', '16.07.01.2003;Merah Mata;;'],
  ])('%s above a repeated heading is no title with another year', async (_name, row) => {
    const head = 'kode;desa;jalan_baik;keluarga'
    const rows = [`${REBO};Sungai Rebo;;40`, row, head, '', `${GERONG};Sungai Gerong;;50`]
    expectRead(await csv('Tahun 2024;;;', head, ...rows), BOTH)
  })
})

describe('rows whose cells have moved', () => {
  it.each([
    ['a kecamatan', ';kode;kecamatan;tahun;listrik', ';Kec. Betung;2024;5,9'],
    ['a name', 'kecamatan;desa;tahun;keluarga', 'Banyuasin I;Sungai Rebo'],
    ['a kecamatan beside a name cut short', 'kecamatan;desa;tahun;keluarga', 'Banyuasin I;Sungai'],
  ])('are told where they hold %s', async (_name, head, row) => {
    const rows = head.startsWith(';') ? ['16.07.01;Banyuasin I;2024;9,5'] : []
    const reading = await csv(head, ...rows.map((one) => `;${one}`), row)
    expect(only(reading, 'baris-lebar-lain')).toMatchObject({ row: rows.length + 2 })
  })

  it('are told where a year stands under the names', async () => {
    const head = ['Kabupaten', 'kode', 'desa', 'tahun', 'keluarga']
    const moved = ['Banyuasin', 'Sungai Rebo', '2024-03', 40]
    const reading = await workbook([head, ['Banyuasin', GERONG, 'Sungai Gerong', 2024, 50], moved])
    expect(only(reading, 'baris-tanpa-wilayah')).toMatchObject({ row: 3 })
  })
})

describe('headings', () => {
  it('the first kecamatan under a column without heading is none', async () => {
    const rows = ['Kecamatan Banyuasin I;;;', '1;Sungai Rebo;2024;40', '2;Sungai Gerong;2024;50']
    expectRead(await csv(';Desa;tahun;keluarga', ...rows), BOTH)
  })

  it('the title right above the figures still says the year', async () => {
    expectRead(
      await csv(';;Tahun 2024', 'kode;nama;keluarga', `${REBO};Sungai Rebo;40`, `${GERONG};;50`),
      BOTH,
    )
  })

  it('a part of the year above the figures is refused', async () => {
    const reading = await csv(';;Semester I', 'kode;tahun;keluarga', `${REBO};2024;40`)
    expect(idsOf(reading, 'galat')).toEqual(['tahun-sebagian'])
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['percentages', 'kode;tahun;;keluarga', `${REBO};2024;48,7%;40`],
    ['words among columns that have one', 'kode;tahun;;keluarga', `${REBO};2024;Leding;40`],
    ['names beside the kecamatan', 'kecamatan;;tahun;keluarga', 'Betung;Bukit;2024;40'],
  ])('a column without one that holds %s is told', async (_name, head, row) => {
    expect(idsOf(await csv(head, row))).toContain('kolom-tanpa-judul')
  })

  it('the numbers of columns may stand below a blank row of a repeated heading', async () => {
    const head = ['kode;tahun;keluarga', '', '(1);(2);(3)']
    expectRead(await csv(...head, `${REBO};2024;40`, ...head, `${GERONG};2024;50`), BOTH)
  })

  it('a sheet of few rows without a heading for its places is told', async () => {
    const row = [REBO, 2024, 40]
    const reading = await workbook(
      [['kode', 'tahun', 'keluarga'], row],
      [[null, 'tahun', 'keluarga'], row],
    )
    expect(only(reading, 'lembar-tidak-dikenal')).toMatchObject({ sheet: 'Lembar 2' })
  })
})

describe('places', () => {
  it('a row without figures may be the one that names the kecamatan', async () => {
    const reading = await csv(
      'kecamatan;desa;tahun;keluarga',
      ...['Betung;Bukit;2024;7', 'Banyuasin I;Sungai Rebo;2024;', ';Sungai Gerong;2024;50'],
    )
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toMatchObject({ [`keluarga ${GERONG} 2024`]: 50 })
  })

  it('the name of another kecamatan beside a code is refused', async () => {
    const rows = ['16.07.01;Betung;2024;40', '16.07.02;Banyuasin II;2024;50']
    const reading = await csv('kode;kecamatan;tahun;keluarga', ...rows)
    expect(only(reading, 'kode-beda-nama')).toMatchObject({ row: 2 })
    expect(valuesOf(reading)).toEqual({ 'keluarga 16.07.02 2024': 50 })
  })
})

describe('CSV files', () => {
  it('of Windows have their dashes, also where the runtime leaves them as control characters', async () => {
    const text = ['kode;tahun;keluarga', `${REBO};2024;40`, `${GERONG};2024;\x96`, ''].join('\n')
    expectRead(await readTables({ 'a.csv': Buffer.from(text, 'latin1') }), {
      [`keluarga ${REBO} 2024`]: 40,
    })
  })

  it('with more notes than rows keep their separator', async () => {
    const notes = ['Sumber: Dinas, 2025', 'Betung, 2 Mei 2025', 'Kepala, Dinas', 'Arsip, 1']
    const reading = await csv(
      'kode;tahun;keluarga',
      `${REBO};2024;40`,
      `${GERONG};2024;50`,
      ...notes,
    )
    expectRead(reading, BOTH)
  })

  it('with a line break in a quoted heading keep theirs', async () => {
    const rows = [`${REBO}\t2024\t"5,5"\t1`, `${GERONG}\t2024\t"6,5"\t2`]
    const reading = await csv(
      'kode\ttahun\t"Jalan\nbaik"\t"Jumlah\nkeluarga"',
      ...rows,
      'a, b',
      'c, d',
    )
    expect(valuesOf(reading)).toMatchObject({ [`jalan_baik ${REBO} 2024`]: 5.5 })
  })

  it('with an empty column at the end still count the cells of a row', async () => {
    const rows = [`${REBO};2024;40;2;`, `${GERONG};2024;3;`, '16.07.01.2003;2024;8;1;']
    const reading = await csv('kode;tahun;keluarga;bank;', ...rows)
    expect(only(reading, 'baris-lebar-lain')).toMatchObject({ row: 3 })
  })
})

describe('codes and categories under another heading', () => {
  const HEAD = 'kode_kecamatan;kode;nama desa;tahun;keluarga'

  it('the codes of desa and kecamatan in each other s place are refused', async () => {
    const rows = [`16.07.01;${REBO};Sungai Rebo;2024;40`, `${GERONG};16.07.01;;2024;50`]
    const reading = await csv(HEAD, ...rows)
    expect(only(reading, 'kode-induk-berbeda')).toMatchObject({ row: 3, severity: 'galat' })
    expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024`]: 40 })
  })

  it('the kecamatan that a desa belonged to is worth a look; the right one and a number are none', async () => {
    const other = await csv(HEAD, `16.07.02;${REBO};Sungai Rebo;2024;40`)
    expect(only(other, 'kode-induk-berbeda').severity).toBe('peringatan')
    for (const code of ['16.07.01', '160701', '1607060', '010', '']) {
      const reading = await csv(HEAD, `${code};${REBO};Sungai Rebo;2024;40`)
      expect(idsOf(reading)).not.toContain('kode-induk-berbeda')
      expectRead(reading, { [`keluarga ${REBO} 2024`]: 40 })
    }
  })

  it.each(['csv', 'workbook'])(
    'a category that slid under a name is refused (%s)',
    async (kind) => {
      const rows = [
        ['kode', 'nama desa', 'idm_status'],
        [REBO, 'Sungai Rebo', 'Maju'],
        ['Sungai Gerong', 'Mandiri'],
        ['Pangkalan Balai', '3 Januari 2024'],
      ]
      const reading =
        kind === 'csv'
          ? await csv('Tahun 2024', ...rows.map((row) => row.join(',')))
          : await workbook([['Tahun 2024'], ...rows])
      const id = 'baris-tanpa-wilayah'
      expect(idsOf(reading, 'galat')).toEqual([id])
      expect(only(reading, id).row).toBe(4)
    },
  )

  it('two numbers below headings that are said once more are no figures', async () => {
    const head = ['nama desa;keluarga', '1;2']
    const reading = await csv(
      'Tahun 2024;',
      ...head,
      'Kecamatan Banyuasin I;',
      ...head,
      'Sungai Rebo;40',
    )
    expectRead(reading, { [`keluarga ${REBO} 2024`]: 40 })
  })

  it('the number of a row is no category', async () => {
    const head = 'No;kecamatan;nama desa;tahun;tipe_rawa;air_minum'
    const reading = await csv(head, '1;Banyuasin I;Sungai Rebo;2024;;')
    expect(idsOf(reading, 'galat')).toEqual([])
  })

  it('a table whose figures are all missing is told as empty, totals or not', async () => {
    const reading = await csv('kode;nama;tahun;keluarga', `${REBO};Sungai Rebo;2024;`, ';Jumlah;;0')
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(only(reading, 'tabel-tanpa-angka').severity).toBe('peringatan')
  })

  it('rows without figures and an empty total are an empty table too', async () => {
    const head = 'kecamatan;nama desa;tahun;keluarga'
    for (const total of ['', '0']) {
      const row = `;Jumlah Kabupaten Banyuasin;;${total}`
      const reading = await csv(head, 'Banyuasin I;Sungai Rebo;2024;', row)
      expect(idsOf(reading, 'galat')).toEqual([])
      expect(only(reading, 'tabel-tanpa-angka').severity).toBe('peringatan')
    }
  })

  it('a row that lost its desa is no total of the regency that stands before every row', async () => {
    const head = 'kabupaten;kecamatan;nama desa;tahun;keluarga'
    const row = 'Kabupaten Banyuasin;Banyuasin I;Sungai Rebo;2024;40'
    for (const short of ['Kabupaten Banyuasin;Banyuasin I;;50', 'Kabupaten Banyuasin;;;50']) {
      const reading = await csv(head, row, short)
      expect(idsOf(reading, 'galat')).toEqual(['baris-lebar-lain'])
    }
    const reading = await csv(head, row, 'Kabupaten Banyuasin;;;;40')
    expectRead(reading, { [`keluarga ${REBO} 2024`]: 40 })
  })

  it('a heading before a blank row still has the desa below that row', async () => {
    const lines = ['nama desa;kode;tahun;keluarga', `Sungai Rebo;${REBO};2024;40`]
    const below = ['Banyuasin II;;;', ';;;', 'Muara Sungsang;16.07.02.2004;2024;']
    expect(idsOf(await csv(...lines, ...below))).not.toContain('judul-tanpa-desa')
    const bare = await csv('nama desa;keluarga', 'Sungai Rebo;40', 'Banyuasin II;', 'Sungsang II;')
    expect(idsOf(bare)).not.toContain('judul-tanpa-desa')
    const lost = await csv(...lines, ...below.slice(0, 2), 'Sumber: Dinas Sosial;;;')
    expect(idsOf(lost)).toContain('judul-tanpa-desa')
  })
})
