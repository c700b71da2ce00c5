import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Position, SchoolPoint } from '../../../src/contract'
import { haversineKm } from '../../../src/domain/great-circle'
import { findNearSchools, listSchools } from '../../../src/domain/nearest-school'
import { ALFA, BETA, HULU, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const region = (code: string) => {
  const found = dataset.regions.get(code)
  if (!found) throw new Error(code)
  return found
}
const school = (id: string, values: Partial<SchoolPoint> = {}): SchoolPoint => ({
  id,
  name: `SMAN ${id}`,
  kind: 'SMA',
  ownership: 'negeri',
  lng: 104,
  lat: -2.1,
  kecamatan: HULU,
  desa: ALFA,
  coordinates: 'cocok',
  ...values,
})

describe('haversineKm', () => {
  it("finds published distances: Nashville to Los Angeles, Land's End to John o' Groats", () => {
    // 2886.44 km with a radius of 6371 km (Rosetta Code), 968.9 km (Movable Type Scripts).
    expect(haversineKm([-86.67, 36.12], [-118.4, 33.94])).toBeCloseTo(2886.45, 1)
    expect(haversineKm([-5.714722, 50.066389], [-3.07, 58.643889])).toBeCloseTo(968.9, 1)
  })

  it('is a distance: zero to itself, the same both ways, at most half round', () => {
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    fc.assert(
      fc.property(point, point, (a: Position, b: Position) => {
        expect(haversineKm(a, a)).toBe(0)
        expect(haversineKm(a, b)).toBeCloseTo(haversineKm(b, a), 6)
        expect(haversineKm(a, b)).toBeLessThanOrEqual(20015.2)
      }),
    )
  })
})

describe('findNearSchools', () => {
  const far = school('2', { lat: -2.5, desa: BETA })
  const wrong = school('3', { lat: -2, coordinates: 'beda-kecamatan', desa: null })

  it('measures to trusted points of the kind alone', () => {
    const found = findNearSchools(
      region(ALFA),
      [far, wrong, school('1'), school('4', { kind: 'SD', lat: -2 })],
      ['SMA'],
    )
    expect(found).toMatchObject({
      kind: 'found',
      nearest: { school: { id: '1' }, isInside: true },
      next: [{ school: { id: '2' }, isInside: false }],
    })
    // A tenth of a degree of latitude.
    if (found.kind === 'found') expect(found.nearest.km).toBeCloseTo(11.12, 2)
  })

  it('says why there is none', () => {
    expect(findNearSchools(region(ALFA), [wrong], ['SMA'])).toEqual({ kind: 'noSchool' })
    expect(findNearSchools(region(KOTA), [far], ['SMA'])).toEqual({ kind: 'noPlace' })
  })
})

test('the schools of a region, by kind and per thousand families', () => {
  const schools = [
    school('1'),
    school('10', { kind: 'SD', name: 'SDN 10' }),
    school('2', { kind: 'SD', name: 'SDN 2' }),
    // Stated in Hulu, without a point that could be trusted.
    school('5', { desa: null, coordinates: 'tanpa-koordinat', lng: null, lat: null }),
    // Stated in Hulu, but it lies in Hilir.
    school('6', { desa: '16.07.02.2001' }),
  ]
  const own = listSchools(dataset, region(ALFA), schools)
  expect(own.groups.map((group) => [group.kind, group.schools.map(({ name }) => name)])).toEqual([
    ['SD', ['SDN 2', 'SDN 10']],
    ['SMA', ['SMAN 1']],
  ])
  expect(own).toMatchObject({ total: 3, perThousandFamilies: 10, isLowerBound: true })
  expect(listSchools(dataset, region(HULU), schools)).toMatchObject({
    total: 4,
    isLowerBound: false,
  })
  expect(listSchools(dataset, region(ROOT), schools).total).toBe(5)
  expect(listSchools(dataset, region(BETA), schools)).toMatchObject({
    total: 0,
    isUnknown: true,
    perThousandFamilies: null,
  })
})
