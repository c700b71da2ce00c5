import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Facility, Position, SchoolPoint } from '../../../src/contract'
import { facilitiesOf, unplacedNear } from '../../../src/domain/facilities-of-region'
import {
  facilityDestination,
  kmTo,
  originOf,
  schoolDestination,
} from '../../../src/domain/facility-distance'
import { haversineKm } from '../../../src/domain/great-circle'
import { listSchools } from '../../../src/domain/schools-of-region'
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

const labelPointOf = (code: string) => dataset.regions.get(code)?.labelPoint ?? null
const facility = (id: string, values: Partial<Facility> = {}): Facility => ({
  id,
  name: `Sekolah ${id}`,
  kind: 'SMA',
  ownership: 'negeri',
  kecamatan: HULU,
  desa: BETA,
  placed: 'desa',
  lng: null,
  lat: null,
  source: 'bps',
  ...values,
})

describe('kmTo', () => {
  const unit = { code: ALFA, labelPoint: [104, -2] as Position }

  const from = originOf(unit, [])

  it('is zero inside, wherever in the unit it stands', () => {
    const point = [104, -2.1] as Position
    expect(kmTo(from, { point, inside: [BETA, ALFA] })).toBe(0)
    expect(kmTo(from, { point: null, inside: [ALFA] })).toBe(0)
    // A tenth of a degree of latitude.
    expect(kmTo(from, { point, inside: [BETA] })).toBeCloseTo(11.12, 2)
  })

  it('goes from the nearest part of a scattered unit, and from its trusted schools', () => {
    const scattered = originOf({ ...unit, partPoints: [[104, -2.4]] }, [])
    const to = { point: [104, -2.5] as Position, inside: [BETA] }
    expect(kmTo(scattered, to)).toBeCloseTo(11.12, 2)
    expect(kmTo(from, to)).toBeCloseTo(55.6, 1)
    const settled = originOf(unit, [
      school('1', { lat: -2.3 }),
      school('2', { lat: -2.49, desa: BETA }),
      school('3', { lat: -2.49, desa: null, coordinates: 'beda-kecamatan' }),
    ])
    expect(kmTo(settled, to)).toBeCloseTo(22.24, 2)
  })

  it('is unknown without a point on either side', () => {
    const undrawn = originOf({ ...unit, labelPoint: null }, [school('1')])
    expect(kmTo(undrawn, { point: [104, -2], inside: [] })).toBeNull()
    expect(kmTo(from, { point: null, inside: [BETA] })).toBeNull()
  })
})

describe('destinations', () => {
  it('a school of the register counts by its trusted point alone', () => {
    expect(schoolDestination(school('1'))).toEqual({
      point: [104, -2.1],
      inside: [ALFA],
    })
    expect(schoolDestination(school('3', { coordinates: 'beda-kecamatan', desa: null }))).toBeNull()
  })

  it('a facility stands by its point, or by the label point of its desa, or not at all', () => {
    const at = { lng: 104.2, lat: -2.2 }
    expect(facilityDestination(facility('1', { placed: 'titik', ...at }), labelPointOf)).toEqual({
      point: [104.2, -2.2],
      inside: [BETA],
    })
    const across = facility('1', { placed: 'titik-kecamatan', ...at, pointDesa: ALFA })
    expect(facilityDestination(across, labelPointOf)?.inside).toEqual([BETA, ALFA])
    expect(facilityDestination(facility('1'), labelPointOf)).toEqual({
      point: labelPointOf(BETA),
      inside: [BETA],
    })
    const unknown = facility('1', { placed: 'kecamatan', desa: null })
    expect(facilityDestination(unknown, labelPointOf)).toBeNull()
  })
})

describe('facilitiesOf', () => {
  const list = [
    facility('1'),
    facility('2', { desa: null, placed: 'kecamatan' }),
    facility('3', { kind: 'puskesmas', desa: ALFA }),
  ]

  it('tells a desa what it has itself, never something farther away', () => {
    expect(facilitiesOf(dataset, region(BETA), list, ['SMA'], [])).toEqual({
      kind: 'inside',
      facilities: [list[0]],
    })
  })

  it('tells a desa without any the nearest, and that one more may be nearer', () => {
    expect(facilitiesOf(dataset, region(ALFA), list, ['SMA'], [])).toMatchObject({
      kind: 'nearest',
      facility: { id: '1' },
    })
    expect(unplacedNear(region(ALFA), list, ['SMA'], { id: '1' })).toBe(1)
    expect(unplacedNear(region(ALFA), list, ['puskesmas'], { id: '1' })).toBe(0)
    // No address confirms its point; only of itself it is not said that it may be nearer.
    const measured = facility('4', { desa: null, placed: 'titik-kecamatan', lng: 104, lat: -2 })
    expect(unplacedNear(region(ALFA), [measured], ['SMA'], { id: '1' })).toBe(1)
    expect(unplacedNear(region(ALFA), [measured], ['SMA'], { id: '4' })).toBe(0)
    expect(facilitiesOf(dataset, region(KOTA), list, ['SMA'], [])).toEqual({ kind: 'noPlace' })
    expect(facilitiesOf(dataset, region(ALFA), [], ['SMA'], [])).toEqual({ kind: 'none' })
  })

  it('tells a desa of one whose point lies in it, though its address does not', () => {
    const across = facility('5', { pointDesa: ALFA })
    expect(facilitiesOf(dataset, region(ALFA), [...list, across], ['SMA'], [])).toEqual({
      kind: 'inside',
      facilities: [across],
    })
  })

  it('has no distance for an area: how many, and how many desa have one', () => {
    expect(facilitiesOf(dataset, region(HULU), list, ['SMA'], [])).toEqual({
      kind: 'area',
      count: 2,
      unnamed: 1,
      desaWith: 1,
      desa: 3,
    })
    expect(facilitiesOf(dataset, region(ROOT), list, ['SMA'], [])).toMatchObject({
      count: 2,
      desa: 5,
    })
  })
})

test('the schools of a region: two levels of the register, all others of the newer list', () => {
  const schools = [
    school('10', { kind: 'SD', name: 'SDN 10' }),
    school('2', { kind: 'SD', name: 'SDN 2' }),
    // Upper secondary schools of the old register are left to the newer list.
    school('1'),
    // Stated in Hulu, without a point that could be trusted.
    school('5', { kind: 'SMP', desa: null, coordinates: 'tanpa-koordinat', lng: null, lat: null }),
    // Stated in Hulu, but it lies in Hilir.
    school('6', { kind: 'SD', desa: '16.07.02.2001' }),
  ]
  const seniors = [
    facility('20', { desa: ALFA, kind: 'MA' }),
    facility('21', { desa: null, placed: 'kecamatan' }),
    facility('22', { desa: ALFA, kind: 'puskesmas' }),
  ]
  const own = listSchools(region(ALFA), schools, seniors)
  expect(own.groups.map((group) => [group.kind, group.schools.map(({ name }) => name)])).toEqual([
    ['SD', ['SDN 2', 'SDN 10']],
    ['MA', ['Sekolah 20']],
  ])
  expect(own).toMatchObject({ total: 3, isLowerBound: true, isUnknown: false })
  expect(listSchools(region(HULU), schools, seniors)).toMatchObject({
    total: 5,
    isLowerBound: false,
  })
  expect(listSchools(region(ROOT), schools, seniors).total).toBe(6)
  expect(listSchools(region(BETA), schools, seniors)).toMatchObject({ total: 0, isUnknown: true })
})
