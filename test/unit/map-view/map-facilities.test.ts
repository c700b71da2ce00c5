import { describe, expect, it } from 'vitest'
import type { Facility } from '../../../src/contract'
import { placeFacilities } from '../../../src/map-view/marks/map-facilities'
import { HULU, tinyDataset } from '../support/tiny-dataset'

const { regions } = tinyDataset()
const desa = regions.units(HULU)[0]
const base: Facility = {
  id: 'a',
  name: 'Puskesmas Alfa',
  kind: 'puskesmas',
  kecamatan: HULU,
  desa: desa?.code ?? '',
  placed: 'desa',
  lng: null,
  lat: null,
  source: 's',
}
const place = (facilities: readonly Facility[], ...layers: Parameters<typeof placeFacilities>[1]) =>
  placeFacilities(facilities, layers, regions, 'id')

describe('facilities on the map', () => {
  it('stand in the middle of their desa, and say so, when they have no point of their own', () => {
    const { sites, unplaced } = place([base], 'kesehatan')
    expect(unplaced).toEqual([])
    expect(sites).toHaveLength(1)
    expect(sites[0]).toMatchObject({ mark: 'cross', isExact: false, place: desa?.labelPoint })
    expect(sites[0]?.lines.join(' ')).toContain(`digambar di tengah ${desa?.name ?? ''}`)
  })

  it('stand at their own point when it is trusted', () => {
    const { sites } = place([{ ...base, placed: 'titik', lng: 104.5, lat: -2.5 }], 'kesehatan')
    expect(sites[0]).toMatchObject({ isExact: true, place: [104.5, -2.5] })
    expect(sites[0]?.lines).toEqual(['Puskesmas Alfa', 'puskesmas'])
  })

  it('have no place, by name, when only their kecamatan is known', () => {
    const { sites, unplaced } = place([{ ...base, desa: null, placed: 'kecamatan' }], 'kesehatan')
    expect([sites, unplaced]).toEqual([[], ['Puskesmas Alfa']])
  })

  it('belong to the layer of their kind alone', () => {
    const school: Facility = { ...base, id: 'b', kind: 'MA', ownership: 'swasta' }
    expect(place([base, school], 'menengah').sites.map(({ id }) => id)).toEqual(['menengah-b'])
    expect(place([base, school], 'pelabuhan', 'sekolah').sites).toEqual([])
  })
})
