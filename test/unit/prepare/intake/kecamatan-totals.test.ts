import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, units, valuesOf, type Reading } from './support/read-tables'

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

const BETUNG = '16.07.05.1017'
const KECAMATAN = '16.07.05'
const OTHERS = units.all.filter(
  ({ parent, code, name }) =>
    parent === KECAMATAN && code !== BETUNG && units.named(name).length === 1,
)
const TITLE = 'Keluarga Menurut Desa di Kecamatan Betung;;;2024'
const NUMBERED = OTHERS.map(({ name }, at) => `${String(at + 1)};${name};${String(at + 4)}`)
const PLAIN = OTHERS.map(({ name }, at) => `${name};${String(at + 4)}`)
const dated = (row: string) => row.replace(';', ';2024;')
const SUM = OTHERS.reduce((sum, _, at) => sum + at + 4, 0)
const OF_BETUNG = `keluarga ${BETUNG} 2024`

function expectTotal(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(idsOf(reading)).toContain('baris-jumlah')
  expect(idsOf(reading)).not.toContain('total-berbeda')
  expect(Object.keys(valuesOf(reading))).toHaveLength(OTHERS.length)
  expect(valuesOf(reading)).not.toHaveProperty([OF_BETUNG])
}

describe('the total of a kecamatan under its name alone', () => {
  it.each([
    ['below numbered rows', [`;Betung;${String(SUM)}`]],
    ['in capitals below an empty row', [';;', `;BETUNG;${String(SUM)}`]],
    ['in the column of numbers too', [`Betung;Betung;${String(SUM)}`]],
  ])('%s is no kelurahan', async (_name, last) => {
    expectTotal(await csv(TITLE, 'No;Desa;Keluarga', ...NUMBERED, ...last))
  })

  it('is none below rows without numbers either', async () => {
    expectTotal(await csv(TITLE, 'Desa;Keluarga', ...PLAIN, `Betung;${String(SUM)}`))
  })

  it('is none beside a column of kecamatan, filled in once', async () => {
    const rows = PLAIN.map((row, at) => (at === 0 ? `Betung;${row}` : `;${row}`))
    const reading = await csv(
      'Keluarga 2024;;',
      'Kecamatan;Desa;Keluarga',
      ...rows,
      `;Betung;${String(SUM)}`,
    )
    expectTotal(reading)
  })

  it('is none where no title names the kecamatan: its desa do', async () => {
    expectTotal(await csv('Keluarga 2024;', 'Desa;Keluarga', ...PLAIN, `Betung;${String(SUM)}`))
  })

  it('is none above its desa, and names those of them that have a twin elsewhere', async () => {
    const reading = await csv(
      'Keluarga 2024;',
      'Desa;Keluarga',
      ...['Rantau Bayur;23', 'Tanjung Menang;12'],
      'Lebung;11',
    )
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({
      'keluarga 16.07.11.2007 2024': 12,
      [`keluarga ${units.named('Lebung')[0]?.code ?? ''} 2024`]: 11,
    })
  })

  it('beside the kelurahan itself is left out, the kelurahan is read', async () => {
    const rows = [`${String(OTHERS.length + 1)};Betung;9`, `;Betung;${String(SUM + 9)}`]
    const reading = await csv(TITLE, 'No;Desa;Keluarga', ...NUMBERED, ...rows)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)[OF_BETUNG]).toBe(9)
  })

  it.each([
    [
      'less than one of those above',
      'Desa;Tahun;Keluarga',
      [...PLAIN.map(dated), '', 'Betung;2024;3'],
    ],
    [
      'listed for another year above',
      'Desa;Tahun;Keluarga',
      [...PLAIN.map(dated), 'Betung;2023;40', '', 'Betung;2024;60'],
    ],
  ])('is a kelurahan below an empty row where it is %s', async (_name, head, rows) => {
    const reading = await csv('Keluarga;;', head, ...rows)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toHaveProperty([OF_BETUNG])
  })

  it('is asked about below an empty row where one column of it is the sum', async () => {
    const rows = PLAIN.map((row) => `${dated(row)};1`)
    const head = 'Desa;Tahun;Keluarga;Bank'
    const wrong = `Betung;2024;3;${String(OTHERS.length)}`
    const reading = await csv('Data;;;', head, ...rows, '', wrong)
    expect(idsOf(reading, 'galat')).toEqual(['baris-jumlah-atau-desa'])
  })

  it('is a kelurahan where it is far more than all of those above', async () => {
    const reading = await csv(TITLE, 'Desa;Keluarga', ...PLAIN, `Betung;${String(SUM * 20)}`)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)[OF_BETUNG]).toBe(SUM * 20)
  })

  it('is asked about below an empty row where it may be the sum', async () => {
    const reading = await csv(
      'Keluarga;;',
      'Desa;Tahun;Keluarga',
      ...PLAIN.map(dated),
      '',
      'Betung;2024;60',
    )
    expect(idsOf(reading, 'galat')).toEqual(['baris-jumlah-atau-desa'])
  })

  it.each([
    ['without a number', 'No;Desa;Keluarga', NUMBERED, `;Betung;${String(SUM + 70)}`],
    ['near the sum', 'Desa;Keluarga', PLAIN, `Betung;${String(SUM - 1)}`],
    ['in capitals', 'Desa;Keluarga', PLAIN, 'BETUNG;8'],
    ['with a number and the sum', 'No;Desa;Keluarga', NUMBERED, `11;Betung;${String(SUM)}`],
  ])('is asked about where it is %s', async (_name, head, rows, last) => {
    const reading = await csv(TITLE, head, ...rows, last)
    expect(only(reading, 'baris-jumlah-atau-desa').message.id).toContain('"Kelurahan Betung"')
    expect(valuesOf(reading)).not.toHaveProperty([OF_BETUNG])
  })
})

describe('the kelurahan of the same name', () => {
  const middle = (rows: readonly string[], own: string) => [
    ...rows.slice(0, 2),
    own,
    ...rows.slice(2),
  ]
  const renumber = (rows: readonly string[]) =>
    rows.map((row, at) => row.replace(/^\d*;/, `${String(at + 1)};`))

  it.each([
    ['first', 'Desa;Keluarga', ['Betung;40', ...PLAIN]],
    ['in the middle', 'Desa;Keluarga', middle(PLAIN, 'Betung;40')],
    ['in the middle with the sum of two', 'Desa;Keluarga', middle(PLAIN, 'Betung;9')],
    ['last', 'Desa;Keluarga', [...PLAIN, 'Betung;40']],
    ['last with its number', 'No;Desa;Keluarga', renumber([...NUMBERED, ';Betung;200'])],
    ['last with its type', 'Desa;Keluarga', [...PLAIN, `Kelurahan Betung;${String(SUM)}`]],
    [
      'last, all in capitals',
      'Desa;Keluarga',
      [...PLAIN, 'Betung;40'].map((row) => row.toUpperCase()),
    ],
    ['last before a total', 'Desa;Keluarga', [...PLAIN, 'Betung;40', `Jumlah;${String(SUM + 40)}`]],
    ['alone', 'Desa;Keluarga', ['Betung;40']],
  ])('is read where it stands %s', async (_name, head, rows) => {
    const reading = await csv(TITLE, head, ...rows)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toHaveProperty([OF_BETUNG])
  })

  it('is read below its kecamatan and a desa without a figure, by chance the sum of the others', async () => {
    const [first = '', second = '', third = ''] = OTHERS.map(({ name }) => name)
    const rows = [`${first};`, 'Betung;28', `${second};12`, `${third};16`]
    const reading = await csv('Keluarga 2024;', 'Desa;Keluarga', 'Kec. Betung;', ...rows)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)[OF_BETUNG]).toBe(28)
    const unsure = await csv('Keluarga 2024;', 'Desa;Keluarga', 'Kec. Betung;', ...rows.slice(1))
    expect(only(unsure, 'baris-jumlah-atau-desa').row).toBe(4)
  })

  it('is read in a table of several kecamatan without their names', async () => {
    const reading = await csv(
      'Keluarga 2024;',
      'Desa;Keluarga',
      'Sungai Rebo;4',
      'Sungai Gerong;5',
      'Betung;9',
    )
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)[OF_BETUNG]).toBe(9)
  })
})

describe('other totals', () => {
  it.each(['J U M L A H', 'Banyuasin', 'BANYUASIN', 'Kabupaten Banyuasin', 'T O T A L'])(
    '"%s" is one',
    async (label) => {
      for (const head of ['Desa;Tahun;Keluarga', 'Kecamatan;Tahun;Keluarga']) {
        const places = head.startsWith('Desa')
          ? ['Sungai Rebo', 'Sungai Gerong']
          : ['Betung', 'Rambutan']
        const rows = places.map((name, at) => `${name};2024;${String(at + 4)}`)
        const reading = await csv(head, ...rows, `${label};;9`)
        expect(idsOf(reading)).toEqual(['baris-jumlah'])
        expect(Object.keys(valuesOf(reading))).toHaveLength(2)
      }
    },
  )

  it.each(['Persentase', 'Persen (%)', '% terhadap total'])(
    '"%s" is none to add up',
    async (label) => {
      const reading = await csv(
        'Desa;Tahun;Keluarga',
        'Sungai Rebo;2024;4',
        'Jumlah;;4',
        `${label};;100`,
      )
      expect(idsOf(reading)).toEqual(['baris-jumlah'])
    },
  )
})
