import { describe, expect, it } from 'vitest'
import { getValue } from '../../../src/domain/dataset'
import { familyMismatch } from '../../../src/domain/family-size'
import { banyuasin } from '../support/banyuasin'

const dataset = banyuasin()
const region = (code: string) => {
  const found = dataset.regions.get(code)
  if (!found) throw new Error(code)
  return found
}
/** The same people and other families of one desa. */
function withFamilies(code: string, families: number | null) {
  const index = dataset.regions.all.findIndex((one) => one.code === code)
  const { keluarga, ...others } = dataset.values
  const [period, column] = Object.entries(keluarga ?? {}).at(-1) ?? ['', []]
  const changed = [...column]
  changed[index] = families
  return { ...dataset, values: { ...others, keluarga: { [period]: changed } } }
}

describe('familyMismatch', () => {
  it('tells of more families than people', () => {
    const code = '16.07.21.2010'
    expect(familyMismatch(withFamilies(code, 2019), region(code))).toEqual({
      people: 1748,
      peoplePeriod: '2024',
      families: 2019,
      familiesPeriod: '2021',
      isFormerShape: false,
    })
  })

  it('has nothing to tell of Ringin Harjo, whose families were a year and are not known', () => {
    expect(getValue(dataset, 'keluarga', '2021', '16.07.21.2010')).toBeNull()
    expect(familyMismatch(dataset, region('16.07.21.2010'))).toBeNull()
  })

  it('tells where the families are of the former shape: Talang Keramat', () => {
    expect(familyMismatch(dataset, region('16.07.10.1023'))).toMatchObject({ isFormerShape: true })
  })

  it.each([
    [1748 / 1.8, false],
    [1748 / 1.79, true],
    [1748 / 7, false],
    [1748 / 7.01, true],
    [0, false],
    [null, false],
  ])('of 1,748 people and %s families: %s', (families, isTold) => {
    const code = '16.07.21.2010'
    expect(familyMismatch(withFamilies(code, families), region(code)) !== null).toBe(isTold)
  })

  it('is silent of areas and of the usual desa', () => {
    const told = dataset.regions.all.filter((one) => familyMismatch(dataset, one) !== null)
    expect(told.every(({ level }) => level === 'desa')).toBe(true)
    expect(told.length).toBeLessThan(10)
  })
})
