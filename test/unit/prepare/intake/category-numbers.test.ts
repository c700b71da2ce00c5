import { expect, it } from 'vitest'
import { idsOf, readTables, valuesOf } from './support/read-tables'

it.each(['2,5G/E/GPRS', '2.5G/E/GPRS', '2,5g', '2.5G'])(
  'a name with a decimal mark is a category with either: %s',
  async (name) => {
    const reading = await readTables({
      'sinyal.csv': `kode,tahun,sinyal_internet\n16.07.01.2001,2024,"${name}"\n`,
    })
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.values(valuesOf(reading))).toEqual([3])
  },
)

it('another name with a decimal mark is none', async () => {
  const reading = await readTables({
    'sinyal.csv': 'kode,tahun,sinyal_internet\n16.07.01.2001,2024,"3,5G"\n',
  })
  expect(idsOf(reading, 'galat')).toContain('kategori-tidak-dikenal')
})
