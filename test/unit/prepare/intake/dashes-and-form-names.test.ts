import { describe, expect, it } from 'vitest'
import { statedIn } from '../../../../src/prepare/intake/periods/stated-period'
import { readTables, valuesOf } from './support/read-tables'

describe('a column of nothing but dashes', () => {
  const read = async (note: string) => {
    const rows = ['Tahun 2024,,', 'Kecamatan,Puskesmas,Bank', 'Banyuasin I,-,3', 'Betung,-,4', note]
    return valuesOf(await readTables({ 'a.csv': rows.join('\n') + '\n' }))
  }

  it('is one of zeros where a note says so, and else empty', async () => {
    expect(await read('Catatan: - = nol,,')).toHaveProperty('faskes_puskesmas 16.07.01 2024', 0)
    expect(await read(',,')).not.toHaveProperty('faskes_puskesmas 16.07.01 2024')
  })
})

describe('the number of a form before the year', () => {
  it.each([
    ['R05-2022', []],
    ['keluarga R03-2023', []],
    ['keluarga 05-2022', [5]],
    ['data05-2022', [5]],
  ])('is no month: %s', (name, months) => {
    const stated = statedIn([name], true)
    expect([...stated.months]).toEqual(months)
    expect(stated.years.size).toBe(1)
  })
})
