import { describe, expect, it } from 'vitest'
import { findOverlaps } from '../../../../src/prepare/checks/find-overlaps'
import { findSelfCrossings } from '../../../../src/prepare/checks/self-crossings'
import { append, replace, writeTable } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const BORDERS = 'batas/desa.geojson'
const PULAU = '99.01.02.2002'
const SQUARE = '[[104.3,-2.1],[104.4,-2.1],[104.4,-2],[104.3,-2],[104.3,-2.1]]'

function ring(coordinates: string) {
  return replace(BORDERS, SQUARE, coordinates)
}

describe('batas-memotong-diri', () => {
  it('names the unit and where its border crosses', async () => {
    const bow = ring('[[104.3,-2.1],[104.4,-2.0],[104.4,-2.1],[104.3,-2.0],[104.3,-2.1]]')
    const [problem] = await problemsOf('batas-memotong-diri', bow)
    expect(problem).toMatchObject({ severity: 'galat', file: BORDERS, region: PULAU })
    expect(problem?.message.id).toContain(
      `Pulau (${PULAU}) memotong dirinya di 104.35000, -2.05000`,
    )
  })

  it('is not a border with a sharp dent', async () => {
    const dent = ring(
      '[[104.3,-2.1],[104.4,-2.1],[104.31,-2.05],[104.4,-2],[104.3,-2],[104.3,-2.1]]',
    )
    expect(await problemsOf('batas-memotong-diri', dent)).toEqual([])
  })

  it('is not a ring that touches itself at a vertex', () => {
    const eight = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
      [0, 0],
    ]
    expect(findSelfCrossings({ type: 'Polygon', coordinates: [eight] })).toEqual([])
  })
})

describe('batas-tumpang-tindih', () => {
  it('names both units and the area', async () => {
    const wide = ring('[[104.29,-2.1],[104.4,-2.1],[104.4,-2],[104.29,-2],[104.29,-2.1]]')
    const [problem] = await problemsOf('batas-tumpang-tindih', wide)
    expect(problem).toMatchObject({ severity: 'galat', file: BORDERS, region: '99.01.02.2001' })
    // 0.01 by 0.1 degrees near the equator: 1.11 by 11.06 km.
    expect(problem?.message.en).toBe(
      `Muara (99.01.02.2001) and Pulau (${PULAU}) overlap by 12.3 km². Run npm run data -- --impor-batas <file>.`,
    )
  })

  it('is not a shared border', async () => {
    expect(await problemsOf('batas-tumpang-tindih')).toEqual([])
  })

  it('tells every pair, the largest first', async () => {
    const square = (kode: string, west: number) => ({
      type: 'Feature' as const,
      properties: { kode },
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [west, 0],
            [west, 1],
            [west + 1, 1],
            [west + 1, 0],
            [west, 0],
          ],
        ],
      },
    })
    const features = [square('a', 0), square('b', 0.9), square('c', 1.5)]
    const found = await findOverlaps({ type: 'FeatureCollection', features })
    expect(found.map(({ codes }) => codes.join())).toEqual(['b,c', 'a,b'])
  })
})

const SITES = 'titik/wisata.csv'
const HEADING = 'nama,jenis,kode_kecamatan,kecamatan,kode_desa,desa,sumber,lat,lng'
const site = (lat: string, lng: string, desa = PULAU) =>
  writeTable(SITES, HEADING, `Pantai,alam,99.01.02,Hilir,${desa},,podes,${lat},${lng}`)

describe('points of tourism sites', () => {
  it('titik-di-luar-wilayah: a site in another desa than stated, or in another kecamatan', async () => {
    const [problem] = await problemsOf('titik-di-luar-wilayah', site('-2.05', '104.25'))
    expect(problem).toMatchObject({ severity: 'peringatan', file: SITES, row: 2, region: PULAU })
    expect(problem?.message.id).toContain('bertitik di Muara, bukan di Pulau')
    expect(await problemsOf('titik-di-luar-wilayah', site('-2.05', '104.15', ''))).toHaveLength(1)
  })

  it('lets a point be a little beside its region', async () => {
    expect(await problemsOf('titik-di-luar-wilayah', site('-2.05', '104.295'))).toEqual([])
    expect(await problemsOf('titik-di-luar-wilayah', site('-2.05', '104.25', ''))).toEqual([])
  })

  it('titik-tidak-dipakai: a facility in another desa than its address, or outside', async () => {
    const problems = await problemsOf('titik-tidak-dipakai', () => undefined)
    expect(problems.map(({ file, row, region }) => [file, row, region])).toEqual([
      ['titik/faskes.csv', 3, '99.01.01.2001'],
      ['titik/faskes.csv', 4, '99.01.02.2001'],
      ['titik/faskes.csv', 5, '99.01.02'],
    ])
    expect(problems[0]?.message.id).toContain('jatuh di Kota Hulu, bukan di Sawah')
    expect(problems[1]?.message.id).toContain('jatuh di luar kabupaten')
  })

  it('titik-di-luar-kabupaten: swapped coordinates, not a pier off the coast', async () => {
    const [problem] = await problemsOf('titik-di-luar-kabupaten', site('2.05', '104.35'))
    expect(problem).toMatchObject({ severity: 'galat', row: 2 })
    expect(await problemsOf('titik-di-luar-kabupaten', site('-1.995', '104.35'))).toEqual([])
  })

  it('induk-salah: a desa of another kecamatan than the row names', async () => {
    const [problem] = await problemsOf('induk-salah', site('', '', '99.01.01.2001'))
    expect(problem).toMatchObject({ severity: 'galat', file: SITES, row: 2, column: 'kode_desa' })
    expect(await problemsOf('induk-salah', site('', ''))).toEqual([])
  })

  it('wants both coordinates or neither', async () => {
    const [problem] = await problemsOf('isian-kosong', site('-2.05', ''))
    expect(problem).toMatchObject({ row: 2, column: 'lng' })
    expect(await problemsOf('isian-kosong', site('', ''))).toEqual([])
  })

  it('knows no coordinates where the table has no such columns', async () => {
    const old = append(SITES, 'Taman,alam,99.01.02,Hilir,,,podes')
    expect(await problemsOf('titik-di-luar-kabupaten', old)).toEqual([])
  })
})

describe('islands', () => {
  const ISLANDS = 'titik/pulau.csv'
  const isle = (lat: string, lng: string) =>
    replace(ISLANDS, 'Pulau Kecil,-2.05,104.35', `Pulau Kecil,${lat},${lng}`)

  it.each([
    ['a degree away at sea', '-1.05', '104.35'],
    ['with its coordinates turned', '2.05', '104.35'],
    ["on a neighbour's land", '-1.95', '104.2'],
  ])('%s are told', async (_, lat, lng) => {
    const [problem] = await problemsOf('titik-di-luar-kabupaten', isle(lat, lng))
    expect(problem).toMatchObject({ severity: 'peringatan', file: ISLANDS, row: 2, column: 'lat' })
  })

  it('may lie off the coast', async () => {
    expect(await problemsOf('titik-di-luar-kabupaten', isle('-2.05', '104.5'))).toEqual([])
  })
})

describe('polygons and units', () => {
  it('geometri-tanpa-unit and tanpa-poligon tell what lacks its other half', async () => {
    const strange = replace(BORDERS, PULAU, '99.01.02.2009')
    expect(await problemsOf('geometri-tanpa-unit', strange)).toHaveLength(1)
    const more = append('unit.csv', '99.01.02.2003,Karang,desa,99.01.02,,')
    const missing = await problemsOf('tanpa-poligon', more)
    expect(missing.map(({ region }) => region)).toEqual(['99.01.01.1002', '99.01.02.2003'])
  })
})
