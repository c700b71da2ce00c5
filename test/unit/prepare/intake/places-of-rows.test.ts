import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

const REBO = 'keluarga 16.07.01.2001 2024'
const MENANG = 'keluarga 16.07.11.2007 2024'

function expectRead(reading: Reading, values: Record<string, number>): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual(values)
}

describe('two codes in a row', () => {
  const head = 'Kode;Kode BPS;Tahun;Keluarga'

  it.each(['1607060018', '1607.060.018'.replaceAll('.', ''), '1607060030'])(
    'that are of two desa (%s) are refused',
    async (bps) => {
      const reading = await csv(head, `16.07.01.2001;${bps};2024;4`)
      expect(only(reading, 'kode-dua-beda')).toMatchObject({ row: 2, column: 'Kode' })
      expect(valuesOf(reading)).toEqual({})
    },
  )

  it.each(['1607060017', '', '1607060', '1607', '99'])(
    'pass where the second (%s) is of the same, of what is around it, or none',
    async (bps) => {
      expectRead(await csv(head, `16.07.01.2001;${bps};2024;4`), { [REBO]: 4 })
    },
  )
})

describe('codes in parts, as of BPS', () => {
  it('say which of two desa of one name is meant', async () => {
    const reading = await csv(
      'kdprov;kdkab;kdkec;kddesa;nmdesa;tahun;keluarga',
      '16;07;010;011;Tanjung Menang;2024;5',
      '16;7;60;17;Sungai Rebo;2024;4',
    )
    expectRead(reading, { [MENANG]: 5, [REBO]: 4 })
  })

  it('need no name beside them where the kabupaten is told', async () => {
    expectRead(await csv('kdprov;kdkab;kdkec;kddesa;tahun;keluarga', '16;07;060;017;2024;4'), {
      [REBO]: 4,
    })
    const numbers = await csv('kdkec;kddesa;tahun;keluarga', '060;017;2024;4')
    expect(idsOf(numbers, 'galat')).toEqual(['wilayah-tidak-dikenal'])
  })

  it('that are numbers of a list give way to the names', async () => {
    const reading = await csv('kdkec;kddesa;nmdesa;tahun;keluarga', '10;11;Sungai Rebo;2024;4')
    expectRead(reading, { [REBO]: 4 })
  })
})

describe('a column of kecamatan', () => {
  const HEAD = 'Kecamatan;Desa;Tahun;Keluarga'

  it('that names each in the middle of its rows is told once', async () => {
    const reading = await csv(
      ...[HEAD, ';Sungai Rebo;2024;4', 'Banyuasin I;Sungai Gerong;2024;5', ';Merah Mata;2024;6'],
      ...[';Langkan;2024;7', ';Pangkalan Panji;2024;8', 'Banyuasin III;Petaling;2024;9'],
    )
    expect(idsOf(reading, 'galat')).toEqual(['kecamatan-di-tengah'])
    expect(only(reading, 'kecamatan-di-tengah')).toMatchObject({ row: 7, column: 'Kecamatan' })
    expect(only(reading, 'kecamatan-di-tengah').message.id).toContain('baris 6')
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['once at the top', ['Banyuasin I', '', 'Banyuasin III']],
    ['in each row', ['Banyuasin I', 'Banyuasin I', 'Banyuasin III']],
    ['not in the first', ['', 'Banyuasin I', 'Banyuasin III']],
  ])('that names them %s is read', async (_name, [first = '', second = '', third = '']) => {
    const rows = [`${first};Sungai Rebo;2024;4`, `${second};Merah Mata;2024;6`]
    expectRead(await csv(HEAD, ...rows, `${third};Petaling;2024;9`), {
      [REBO]: 4,
      'keluarga 16.07.01.2003 2024': 6,
      'keluarga 16.07.03.2015 2024': 9,
    })
  })
})

describe('rows that are no desa', () => {
  it('such as a signature below the last figures, in the column of codes, are notes', async () => {
    const signature = ['Kepala Dinas', 'NIP 19690312 199503 1 002'].map((text) => `${text},,,`)
    const reading = await csv('kode,desa,tahun,keluarga', '16.07.01.2001,,2024,4', ...signature)
    expectRead(reading, { [REBO]: 4 })
    expect(idsOf(reading, 'galat')).toEqual([])
  })

  it.each(['Fax (0711) 891 056', '"HIV 3, TBC 12"', 'NSM 131116070012'])(
    'such as %s below the last figures, in the column of codes, are notes',
    async (text) => {
      const reading = await csv('kode,desa,tahun,keluarga', '16.07.01.2001,,2024,4', `${text},,,`)
      expectRead(reading, { [REBO]: 4 })
      expect(idsOf(reading, 'galat')).toEqual([])
      expect(idsOf(reading, 'catatan')).toEqual(['baris-catatan'])
    },
  )

  it('a damaged code above the last figures is told all the same', async () => {
    const rows = ['NIP 12;;2024;', '16.07.01.2001;;2024;4']
    const reading = await csv('kode;desa;tahun;keluarga', ...rows)
    expect(idsOf(reading, 'galat')).toEqual(['wilayah-tidak-dikenal'])
  })

  it('"II. Kecamatan Rantau Bayur" with its sum parts the desa of a column of both', async () => {
    const reading = await csv(
      ...['Kecamatan/Desa;Tahun;Keluarga', 'I. Kecamatan Banyuasin I;2024;4', 'Sungai Rebo;2024;4'],
      ...['II. Kecamatan Rantau Bayur;2024;5', 'Tanjung Menang;2024;5'],
    )
    expectRead(reading, {
      'keluarga 16.07.01 2024': 4,
      [REBO]: 4,
      'keluarga 16.07.11 2024': 5,
      [MENANG]: 5,
    })
  })
})

it.each(['Ds', 'Ds.', 'Kel/Ds', 'Nama Ds/Kel'])('"%s" is a column of desa', async (heading) => {
  expectRead(await csv(`${heading};Tahun;Keluarga`, 'Sungai Rebo;2024;4'), { [REBO]: 4 })
})

describe('marks that say "as above" in the column of kecamatan', () => {
  const head = 'Kecamatan;Desa;Tahun;Keluarga'
  const first = 'Banyuasin I;Sungai Rebo;2024;4'

  it.each(['""""', '"-""-"', '”', "''", '〃', 'sda', 'SDA', 's.d.a', 's.d.a.'])(
    '%s is the kecamatan above, like a blank',
    async (mark) => {
      const reading = await csv(
        head,
        first,
        `${mark};Sungai Gerong;2024;6`,
        'Suak Tapeh;Tanjung Laut;2024;5',
        `${mark};Lubuk Lancang;2024;7`,
      )
      const blank = await csv(
        head,
        first,
        ';Sungai Gerong;2024;6',
        'Suak Tapeh;Tanjung Laut;2024;5',
        ';Lubuk Lancang;2024;7',
      )
      expect(Object.values(valuesOf(reading))).toEqual([4, 6, 5, 7])
      expectRead(reading, valuesOf(blank))
    },
  )

  it('stay words that name nothing where none is above', async () => {
    const reading = await csv(head, 'sda;Sungai Rebo;2024;4', 'Banyuasin I;Sungai Gerong;2024;6')
    expect(idsOf(reading, 'galat')).toEqual(['nama-tidak-dikenal'])
  })
})
