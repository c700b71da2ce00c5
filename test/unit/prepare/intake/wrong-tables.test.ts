import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [REBO, GERONG] = ['16.07.01.2001', '16.07.01.2002']

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

async function workbook(...sheets: WriteSheet[]): Promise<Reading> {
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) })
}

function expectRefused(reading: Reading, id: string): void {
  expect(idsOf(reading, 'galat')).toContain(id)
}

function expectRead(reading: Reading, values: Record<string, number>): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual(values)
}

const BOTH = { [`keluarga ${REBO} 2024`]: 40, [`keluarga ${GERONG} 2024`]: 50 }

describe('two tables on a sheet', () => {
  it.each([
    ['under another word', 'Desa;keluarga;;Kelurahan;bank', 'Sungai Gerong'],
    ['under the same word', 'Desa;keluarga;;Desa;bank', 'Sungai Gerong'],
    ['by kecamatan', 'Desa;keluarga;;Kecamatan;bank', 'Betung'],
  ])('side by side %s are refused', async (_name, head, right) => {
    const reading = await csv('Keluarga tahun 2024;;;;', head, `Sungai Rebo;40;;${right};3`)
    expect(only(reading, 'tabel-berdampingan').message.id).toContain('kolom D')
    expect(valuesOf(reading)).toEqual({})
  })

  it('a name to the right of its figures is no second table', async () => {
    const rows = [`${REBO};2024;40;Sungai Rebo;Banyuasin I`]
    expectRead(await csv('kode;tahun;keluarga;nama;kecamatan', ...rows), {
      [`keluarga ${REBO} 2024`]: 40,
    })
  })

  it.each([
    ['other columns', 'kode;tahun;bank'],
    ['the columns in another order', 'kode;keluarga;tahun'],
  ])('a second heading with %s is refused with its row', async (_name, second) => {
    const reading = await csv('kode;tahun;keluarga', `${REBO};2024;40`, second, `${GERONG};2024;50`)
    expect(only(reading, 'tabel-bertumpuk')).toMatchObject({ row: 3 })
    expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024`]: 40 })
  })

  it('the heading of a second page is a repetition, both of its rows', async () => {
    const head = ['kode;tahun;Kondisi jalan;', ';;Baik;Sedang']
    const reading = await csv(...head, `${REBO};2024;1;2`, ...head, `${GERONG};2024;3;4`)
    expectRead(reading, {
      [`jalan_baik ${REBO} 2024`]: 1,
      [`jalan_sedang ${REBO} 2024`]: 2,
      [`jalan_baik ${GERONG} 2024`]: 3,
      [`jalan_sedang ${GERONG} 2024`]: 4,
    })
  })

  it('a second title with another year is refused, with the same year it is read', async () => {
    const head = 'kode;keluarga'
    const table = (year: string) => [
      ...['Keluarga tahun 2024;', head, `${REBO};40`],
      ...[`Keluarga tahun ${year};`, head, `${GERONG};50`],
    ]
    expectRefused(await csv(...table('2023')), 'tabel-bertumpuk')
    expectRead(await csv(...table('2024')), BOTH)
  })
})

describe('columns and titles', () => {
  it('figures without heading are named', async () => {
    const reading = await csv('kode;tahun;keluarga;', `${REBO};2024;40;77`, `${GERONG};2024;50;78`)
    expect(only(reading, 'kolom-tanpa-judul')).toMatchObject({ severity: 'peringatan', row: 2 })
    expect(only(reading, 'kolom-tanpa-judul').message.id).toContain('Kolom D berisi 2 isian')
    const outside = await workbook({
      name: 'A',
      rows: [
        ['kode', 'tahun', 'keluarga'],
        [REBO, 2024, 40, null, 77],
      ],
    })
    expect(only(outside, 'kolom-tanpa-judul').message.id).toContain('Kolom E')
  })

  it('the numbers of the rows need no heading', async () => {
    const reading = await csv(';kode;tahun;keluarga', `0;${REBO};2024;40`, `1;${GERONG};2024;50`)
    expect(idsOf(reading)).not.toContain('kolom-tanpa-judul')
    expectRead(reading, BOTH)
  })

  it.each([
    ['Panjang jalan (meter)', 'Panjang jalan'],
    ['Panjang jalan, satuan: meter', 'Panjang jalan'],
    ['Panjang jalan dalam meter', 'Panjang jalan'],
    ['Keluarga (dalam ribu)', 'keluarga'],
    ['Luas (000 ha)', 'sawah_luas'],
    ['Belanja desa (ribu rupiah)', 'apbdes_belanja'],
    ['Belanja desa (Rp)', 'apbdes_belanja'],
  ])('the unit of "%s" is not that of %s', async (title, column) => {
    const reading = await csv(`${title} 2024;`, `kode;${column}`, `${REBO};40`)
    expectRefused(reading, 'satuan-berbeda')
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['Panjang jalan (Km)', 'Panjang jalan', 'jalan_total'],
    ['Keluarga (KK)', 'keluarga', 'keluarga'],
    ['Pemilih (orang)', 'pemilih', 'pemilih'],
    ['Balita stunting (jiwa)', 'balita_stunting', 'balita_stunting'],
    ['Banyuasin Dalam Angka (1)', 'keluarga', 'keluarga'],
    ['Belanja desa (dalam juta rupiah)', 'apbdes_belanja', 'apbdes_belanja'],
    ['Belanja desa (juta)', 'apbdes_belanja', 'apbdes_belanja'],
    ['Jalan desa (meter)', 'Panjang jalan (km)', 'jalan_total'],
  ])('the unit of "%s" is that of %s', async (title, column, id) => {
    const reading = await csv(`${title} tahun 2024;`, `kode;${column}`, `${REBO};40`)
    expectRead(reading, { [`${id} ${REBO} 2024`]: 40 })
  })
})

describe('rows that name a kecamatan', () => {
  const BELOW = ['1;Tanjung Menang;7']

  it.each([
    'B;Kecamatan Rantau Bayur;',
    'II.;Kec. Rantau Bayur;',
    '2;Rantau Bayur;',
    ';B. Kecamatan Rantau Bayur;',
    ';II Kecamatan Rantau Bayur;',
    'b);KECAMATAN : RANTAU BAYUR;',
  ])('"%s" parts the desa below it from those above', async (heading) => {
    const reading = await csv(
      'Keluarga 2024;;',
      'No;Desa;keluarga',
      ...['A;Kecamatan Banyuasin I;', '1;Sungai Rebo;40', heading, ...BELOW],
    )
    expectRead(reading, {
      [`keluarga ${REBO} 2024`]: 40,
      'keluarga 16.07.11.2007 2024': 7,
    })
  })

  it('"Kec. Banyuasin I" in a column beside each desa is no row of its own', async () => {
    const reading = await csv(
      'Kecamatan;Desa;tahun;keluarga',
      'Kec. Banyuasin I;Sungai Rebo;2024;40',
      'Kec. Banyuasin I;Sungai Gerong;2024;50',
    )
    expectRead(reading, BOTH)
  })
})

describe('names beside codes', () => {
  it.each([
    [REBO, GERONG],
    ['1607012001', '1607012002'],
  ])('that are sorted while %s is not are refused', async (first, second) => {
    const reading = await csv(
      'kode;nama;tahun;keluarga',
      `${first};Sungai Gerong;2024;40`,
      `${second};Sungai Rebo;2024;50`,
    )
    expect(idsOf(reading, 'galat')).toEqual(['kode-beda-nama', 'kode-beda-nama'])
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([REBO, '1607012001'])('that are misspelt beside %s pass with a warning', async (code) => {
    const reading = await csv('kode;nama;tahun;keluarga', `${code};Sungai Rebbo;2024;40`)
    expectRead(reading, { [`keluarga ${REBO} 2024`]: 40 })
    expect(idsOf(reading, 'peringatan')).toEqual(['nama-berbeda'])
  })

  it('a kecamatan that the desa is not in is told', async () => {
    const reading = await csv(
      'kode;nama;kecamatan;tahun;keluarga',
      `${REBO};Sungai Rebo;Betung;2024;40`,
    )
    expect(only(reading, 'nama-berbeda')).toMatchObject({ column: 'kecamatan' })
  })
})

describe('what is not read', () => {
  it('is named: folders within the folder of tables', async () => {
    const reading = await readTables({ '2024/a.csv': 'kode,tahun,keluarga\n' })
    expect(only(reading, 'tabel-tidak-dibaca')).toMatchObject({
      severity: 'peringatan',
      file: 'nilai/2024',
    })
  })

  it('is named: a sheet whose heading is misspelt', async () => {
    const rows = [
      ['Desa', 'tahun', 'keluarga'],
      ['Sungai Rebo', 2024, 40],
    ]
    const misspelt = [['Desa', 'tahun', 'kluargaa'], ...rows.slice(1)]
    const reading = await workbook({ name: 'Jan', rows }, { name: 'Feb', rows: misspelt })
    expect(only(reading, 'lembar-tidak-dikenal')).toMatchObject({
      severity: 'peringatan',
      sheet: 'Feb',
    })
  })

  it('is named: a sheet of totals, and no name of a place in it as a heading', async () => {
    const rows = [
      ['Desa', 'tahun', 'keluarga'],
      ['Sungai Rebo', 2024, 40],
    ]
    const recap = [
      ['REKAP', ''],
      ...['Tanjung Lago', 'Rantau Bayur', 'Betung'].map((name, at) => [name, at + 9]),
    ]
    const reading = await workbook({ name: 'A', rows }, { name: 'Rekap', rows: recap })
    const told = only(reading, 'lembar-tidak-dikenal').message.id
    expect(told).not.toMatch(/Tanjung Lago|Rantau Bayur|Betung/)
  })

  it('is named: a formula that nothing has computed', async () => {
    const reading = await workbook({
      name: 'A',
      rows: [
        ['kode', 'tahun', 'keluarga'],
        [REBO, 2024],
      ],
      cells: new Map([['1,2', { value: null, formula: '3+4' }]]),
    })
    expect(only(reading, 'rumus-belum-dihitung')).toMatchObject({ row: 2, column: 'keluarga' })
  })

  it.each([
    ['two desa', { startRow: 1, endRow: 2, startCol: 2, endCol: 2 }],
    ['two columns', { startRow: 1, endRow: 1, startCol: 2, endCol: 3 }],
  ])('is named: a figure merged over %s', async (_name, merge) => {
    const rows = [
      ['kode', 'tahun', 'keluarga', 'bank'],
      [REBO, 2024, 40],
      [GERONG, 2024, null, 2],
    ]
    const reading = await workbook({ name: 'A', rows, merges: [merge] })
    expect(only(reading, 'nilai-gabung')).toMatchObject({ row: 2, column: 'keluarga' })
    expect(valuesOf(reading)).toEqual({ [`bank ${GERONG} 2024`]: 2 })
  })
})

describe('a table of another kabupaten', () => {
  const rows = (...codes: string[]) => codes.map((code, index) => [code, 2024, index + 1])
  const table = (...codes: string[]) =>
    workbook({ name: 'Data', rows: [['Kode', 'Tahun', 'Bank'], ...rows(...codes)] })

  it.each([
    ['with dots', ['16.06.01.2001', '16.06.01.2002', '16.06.02.2003']],
    ['without', ['1606012001', '1606012002', '1606022003']],
    ['of kecamatan', ['16.06.01', '16.06.02', '16.06.03']],
  ])('is told once, its codes %s', async (_name, codes) => {
    const reading = await table(...codes)
    expect(idsOf(reading, 'galat')).toEqual(['kabupaten-lain'])
    expect(only(reading, 'kabupaten-lain').message.id).toContain('(16.06)')
    expect(valuesOf(reading)).toEqual({})
  })

  it('is none where one code is of this one: the others are slips, told by row', async () => {
    const reading = await table('16.06.01.2001', '16.06.01.2002', '16.06.02.2003', REBO)
    expect(idsOf(reading, 'galat')).toEqual(Array(3).fill('wilayah-tidak-dikenal'))
    expect(valuesOf(reading)).toEqual({ [`bank ${REBO} 2024`]: 4 })
  })

  const named = (sheet: string, titles: string[], head = 'Desa', place = 'Sungai Rebo') =>
    workbook({
      name: sheet,
      rows: [
        ...titles.map((title) => [title]),
        [head, 'Desa', 'Tahun', 'Bank'],
        [place, 'Sungai Rebo', 2024, 4],
      ],
    })

  it.each([
    ['a title', 'Data', ['Bank di Kabupaten Musi Banyuasin 2024']],
    ['a letterhead', 'Data', ['PEMERINTAH KABUPATEN OGAN KOMERING ULU', 'DATA BANK']],
    ['a short word', 'Data', ['Bank Kab. Ogan Ilir']],
    ['its sheet', 'musi banyuasin', []],
    ['its sheet, with a year', 'Lahat 2024', []],
    ['its sheet, in short', 'Bank Muba 2024', []],
    ['an office of the capital', 'Data', ['DINAS KOPERASI KOTA PALEMBANG', 'DATA BANK']],
  ])('is refused by the name in %s', async (_name, sheet, titles) => {
    const reading = await named(sheet, titles, 'No', '1')
    expect(idsOf(reading, 'galat')).toEqual(['kabupaten-lain'])
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['Kabupaten', 'Musi Banyuasin'],
    ['Kabupaten/Kota', 'Kab. Muara Enim'],
    ['Kode Kabupaten', '16.06'],
    ['Kode Kabupaten', '1606'],
  ])('is refused by a column %s of %s', async (head, place) => {
    const reading = await named('Data', ['Kabupaten Banyuasin'], head, place)
    expect(only(reading, 'kabupaten-lain').message.id).toContain(place)
    expect(valuesOf(reading)).toEqual({})
  })

  it('is refused by the name of its file', async () => {
    const table = 'Desa,Tahun,Bank\nSungai Rebo,2024,4\n'
    const reading = await readTables({ 'musi-banyuasin-2024.csv': table })
    expect(idsOf(reading, 'galat')).toEqual(['kabupaten-lain'])
  })

  it.each(['muba-2024', 'data_oki_2024', 'lahat 2024', 'ogan-ilir'])(
    'is refused by the name of its file, in short or with a year: %s',
    async (name) => {
      const table = 'Desa,Tahun,Bank\nSungai Rebo,2024,4\n'
      const reading = await readTables({ [`${name}.csv`]: table })
      expect(idsOf(reading, 'galat')).toEqual(['kabupaten-lain'])
    },
  )

  it.each(['banyuasin-2024', 'bank-2024', 'bank banyuasin dan muba', 'mubazir'])(
    'is none by the name of its file: %s',
    async (name) => {
      const table = 'Desa,Tahun,Bank\nSungai Rebo,2024,4\n'
      expect(idsOf(await readTables({ [`${name}.csv`]: table }), 'galat')).toEqual([])
    },
  )

  it.each([
    ['Data', ['PEMERINTAH KABUPATEN BANYUASIN'], 'Kabupaten', 'Kab. Banyuasin'],
    ['Data', ['Pemerintah Provinsi Sumatera Selatan', 'Dinas Kesehatan'], 'Kabupaten', 'BANYUASIN'],
    ['Data', ['Sumber: Dinas Koperasi Kabupaten Musi Banyuasin'], 'Kode Kabupaten', '16.07'],
    ['Data', ['Bank dan jaraknya ke Kota Palembang'], 'No', '1'],
    ['Data', ['BPS PROVINSI SUMATERA SELATAN, KOTA PALEMBANG'], 'No', '1'],
    ['Data', ['Dinas Koperasi, Jalan Merdeka Nomor 1 Kota Palembang'], 'No', '1'],
    ['Data', ['DINAS KOPERASI KABUPATEN BANYUASIN', 'Kantor di Kota Palembang'], 'No', '1'],
    [
      'Data',
      ['Bank per kabupaten menurut desa', 'Jalan Kabupaten kondisi baik'],
      'Kode Kabupaten',
      '07',
    ],
    ['Data', ['Kabupaten Banyuasin yang berbatasan dengan Kabupaten Musi Banyuasin'], 'No', '1'],
    ['banyuasin', ['Kabupaten Layak Anak'], 'Kabupaten', 'Banyuasn'],
  ])('is none: sheet %s, titles %s, column %s of %s', async (sheet, titles, head, place) => {
    const reading = await named(sheet, titles, head, place)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [`bank ${REBO} 2024`]: 4 })
  })

  it.each(['Kabupaten', 'nama_kabupaten_kota', 'Kab/Kota'])(
    'is none where %s stands once more at the top of a page',
    async (head) => {
      const page = (place: string, name: string, idm: string) =>
        [`${head};Desa;IDM 2024`, `${place};${name};${idm}`].join('\n')
      const own = [
        page('Banyuasin', 'Sungai Rebo', '0,6'),
        page('Banyuasin', 'Sungai Gerong', '0,7'),
      ]
      expectRead(await csv(...own), { [`idm ${REBO} 2024`]: 0.6, [`idm ${GERONG} 2024`]: 0.7 })
      const other = page('Muara Enim', 'Sungai Gerong', '0,7')
      expectRefused(await csv(page('Banyuasin', 'Sungai Rebo', ''), other), 'kabupaten-lain')
    },
  )
})
