import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../src/domain/comparison'
import { getValue, type Dataset } from '../../../src/domain/dataset'
import {
  findDisagreements,
  findExtreme,
  findStanding,
  findWeakComponents,
  listComponents,
  missingComponents,
  weakestComponent,
} from '../../../src/domain/standing'
import { buildSentence } from '../../../src/domain/sentences'
import { thinCoverage, tooThinCoverage } from '../../../src/domain/figure-coverage'
import { banyuasin } from '../support/banyuasin'
import {
  ALFA,
  BETA,
  GAMA,
  HILIR,
  HULU,
  indicatorOf,
  KOTA,
  ROOT,
  tinyDataset,
} from '../support/tiny-dataset'

const tiny = tinyDataset()
const regionOf = (dataset: Dataset, code: string) => {
  const region = dataset.regions.get(code)
  if (!region) throw new Error(`no region ${code}`)
  return region
}
/** The tiny country with other overall scores and rank ranges; columns as its regions. */
function ranked(
  overall: readonly (number | null)[],
  ranks: readonly ([number, number] | null)[],
): Dataset {
  return { ...tiny, scores: { ...tiny.scores, overall: [...overall], ranks: [...ranks] } }
}
const names = (dataset: Dataset, frame: string, side: 'behind' | 'ahead' = 'behind') =>
  findExtreme(dataset, dataset.regions.units(frame), side)?.members.map(({ region }) => region.name)

describe('who is behind', () => {
  const scores = [50, 60, 40, 30, 32, 70, null, 34]

  it('is the lowest alone where the rank ranges do not overlap', () => {
    const sure = [null, [1, 1], [2, 2], [4, 4], [3, 3], [1, 1], null, [2, 2]] as const
    const dataset = ranked(
      scores,
      sure.map((range) => range && [range[0], range[1]]),
    )
    expect(names(dataset, ROOT)).toEqual(['Alfa'])
    expect(names(dataset, ROOT, 'ahead')).toEqual(['Gama'])
  })

  it('is named together with those that cannot be told apart, the lowest first', () => {
    const dataset = ranked(scores, [null, [1, 1], [2, 2], [3, 4], [2, 4], [1, 1], null, [2, 2]])
    expect(names(dataset, ROOT)).toEqual(['Alfa', 'Beta'])
    expect(findExtreme(dataset, dataset.regions.units(ROOT), 'behind')).toMatchObject({
      isTied: false,
      of: 4,
    })
  })

  it('is not also ahead: where the two ends cannot be told apart, nobody is ahead', () => {
    const wide = ranked(scores, [null, [1, 1], [2, 2], [3, 4], [1, 4], [1, 1], null, [2, 2]])
    expect(names(wide, ROOT)).toEqual(['Alfa', 'Beta'])
    expect(names(wide, ROOT, 'ahead')).toBeUndefined()
  })

  it('is a tie where the overall scores are the same', () => {
    const dataset = ranked(
      [50, 60, 40, 30, 30, 70, null, 34],
      tiny.scores.ranks.map(() => null),
    )
    expect(names(dataset, ROOT)).toEqual(['Alfa', 'Beta'])
    expect(findExtreme(dataset, dataset.regions.units(ROOT), 'behind')?.isTied).toBe(true)
    expect(findStanding(dataset, regionOf(dataset, BETA))).toMatchObject({ rank: 3, tied: 1 })
  })

  it('is nobody of one, and nobody where too little is known', () => {
    expect(findExtreme(tiny, [regionOf(tiny, ALFA)], 'behind')).toBeNull()
    expect(findStanding(tiny, regionOf(tiny, KOTA))).toBeNull()
    expect(findStanding(tiny, regionOf(tiny, ROOT))).toBeNull()
    const half = { ...tiny.scores.coverage }
    const thin = Object.fromEntries(
      Object.entries(half).map(([id, column]) => [id, column.map(() => 0.4)]),
    ) as typeof half
    const uncovered: Dataset = { ...tiny, scores: { ...tiny.scores, coverage: thin } }
    expect(findStanding(uncovered, regionOf(uncovered, ALFA))).toBeNull()
  })
})

describe('in what', () => {
  it('lists components that are below 40 and in the lower half, the lowest first', () => {
    // Hilir has 30, 32, 40, 50, 60 and Hulu is better in each.
    expect(
      findWeakComponents(tiny, regionOf(tiny, HILIR)).map(({ component }) => component),
    ).toEqual(['masyarakat', 'tata-kelola'])
    expect(weakestComponent(tiny, regionOf(tiny, HULU))).toBeNull()
    expect(weakestComponent(tiny, regionOf(tiny, GAMA))).toBe('tata-kelola')
    expect(listComponents(tiny, regionOf(tiny, HULU))[0]?.component).toBe('masyarakat')
  })

  it('names the indicator that pulls it down', () => {
    const [, governance] = findWeakComponents(tiny, regionOf(tiny, HILIR))
    expect(governance?.indicators.map(({ indicator }) => indicator.id)).toEqual(['idm'])
  })
})

describe('an official index that says the contrary', () => {
  // Alfa has the best IDM of four desa, Delta the worst.
  const turned = ranked(
    [50, 60, 40, 20, 40, 50, null, 70],
    tiny.scores.ranks.map(() => null),
  )

  it('is found where it and the standing lie in opposite quarters', () => {
    const [found] = findDisagreements(turned, regionOf(turned, ALFA))
    expect(found).toMatchObject({ component: null, rank: 4, total: 4, official: { rank: 1 } })
    expect(findDisagreements(turned, regionOf(turned, BETA))).toEqual([])
    expect(findDisagreements(tiny, regionOf(tiny, ALFA))).toEqual([])
  })

  it('is said before everything else', () => {
    const [first] = buildSentence(turned, {
      region: ALFA,
      indicator: indicatorOf(turned, 'idm'),
      period: '2024',
    })
    expect(first?.template).toBe('disagree')
  })
})

describe('of Banyuasin', () => {
  const dataset = banyuasin()
  const kecamatan = dataset.regions.children(ROOT)

  it('every region has a standing or is short of components, and the ranges hold the ranks', () => {
    for (const region of dataset.regions.all.filter(({ level }) => level !== 'kabupaten')) {
      const standing = findStanding(dataset, region)
      if (!standing) {
        expect(missingComponents(dataset, region).length).toBeGreaterThan(0)
        continue
      }
      expect(standing.known).toBeGreaterThanOrEqual(4)
      if (standing.range) {
        expect(standing.range.best).toBeLessThanOrEqual(standing.range.worst)
      }
    }
  })

  it('one kecamatan is last, and nobody outside its group is lower', () => {
    const behind = findExtreme(dataset, kecamatan, 'behind')
    const [last] = behind?.members ?? []
    if (!last) throw new Error('nobody is behind')
    for (const region of kecamatan) {
      const standing = findStanding(dataset, region)
      if (standing) expect(standing.overall).toBeGreaterThanOrEqual(last.overall)
    }
  })

  it('the IDM of Betung rests on a part of its families, that of Talang Kelapa on too few for a mean', () => {
    const idm = indicatorOf(dataset, 'idm')
    const talang = kecamatan.find(({ name }) => name === 'Talang Kelapa')
    const betung = kecamatan.find(({ name }) => name === 'Betung')
    const sembawa = kecamatan.find(({ name }) => name === 'Sembawa')
    if (!talang || !betung || !sembawa) throw new Error('no such kecamatan')
    expect(thinCoverage(dataset, idm, '2024', betung)?.share).toBeCloseTo(0.62, 2)
    expect(tooThinCoverage(dataset, idm, '2024', betung)).toBeNull()
    expect(thinCoverage(dataset, idm, '2024', talang)).toBeNull()
    expect(tooThinCoverage(dataset, idm, '2024', talang)?.share).toBeCloseTo(0.22, 2)
    expect(getValue(dataset, 'idm', '2024', talang.code)).toBeNull()
    expect(standingOf(dataset, idm, '2024', talang.code)).toBeNull()
    expect(thinCoverage(dataset, idm, '2024', sembawa)).toBeNull()
  })
})
