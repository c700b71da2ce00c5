import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/contract'
import { buildBriefFigures } from '../../../src/brief/brief-figures'
import { buildPartTable } from '../../../src/brief/brief-tables'
import { buildComparison } from '../../../src/domain/comparison-view'
import type { Dataset } from '../../../src/domain/dataset'
import { figureOf, rankedFigureOf } from '../../../src/domain/figure-of-region'
import { buildHeadline } from '../../../src/domain/headline'
import { buildIndicatorRows } from '../../../src/domain/indicator-rows'
import { comparePlaces } from '../../../src/domain/place-comparison'
import { buildRanking } from '../../../src/domain/ranking'
import { buildRegionTable } from '../../../src/domain/table-rows'
import { formatFigure } from '../../../src/i18n/indicator-value'
import { profileCsv } from '../../../src/pages/profile/profile-csv'
import { factRow } from '../../../src/place/fact-rows'
import { ALFA, BETA, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()

function regionOf(code: string, { regions }: Dataset = dataset) {
  const region = regions.get(code)
  if (!region) throw new Error(`no region ${code}`)
  return region
}

/** The dataset with some indicators changed, in the catalogue too. */
function withIndicators(data: Dataset, changed: Readonly<Record<string, Partial<Indicator>>>) {
  const indicators = data.catalogue.indicators.map((one) => ({ ...one, ...changed[one.id] }))
  return {
    ...data,
    catalogue: { ...data.catalogue, indicators },
    indicators: new Map(indicators.map((one) => [one.id, one])),
  }
}

/** A figure by everybody who shows it: of a desa, of the latest period. */
function everywhere(data: Dataset, id: string, code: string) {
  const [indicator, region] = [indicatorOf(data, id), regionOf(code, data)]
  const { component } = indicator
  const [period = ''] = indicator.periods.slice(-1)
  const other = code === ALFA ? BETA : ALFA
  const query = { region: HULU, indicator, period, level: 'desa', component } as const
  const table = buildRegionTable(data, { ...query, text: '', filter: { kind: 'all' } })
  const parts = buildPartTable(data, regionOf(HULU, data), { indicator, period })
  const compared = buildComparison(data, [code, other]).groups.flatMap(({ rows }) => rows)
  const is = (one: { readonly indicator: Indicator }) => one.indicator.id === id
  return {
    headline: buildHeadline(data, code).find(is),
    brief: buildBriefFigures(data, region).find(is),
    profile: factRow(data, region, indicator),
    panel: buildIndicatorRows(data, component, code).rows.find(is),
    comparison: compared.find(is)?.cells[0],
    places: comparePlaces(data, indicator, region).places[0],
    table: table.rows.find((row) => row.region.code === code),
    ranking: buildRanking(data, code, indicator, period).rows.find((row) => row.code === code),
    paper: parts.rows.find((row) => row.region.code === code)?.cells[0],
  }
}

describe('a figure is the same wherever it stands', () => {
  it.each([
    ['keluarga', ALFA],
    ['keluarga', KOTA],
    ['penduduk', BETA],
  ])('%s of %s', (id, code) => {
    const data = tinyDataset({ suppressed: { keluarga: { '2024': [3] } } })
    const figure = figureOf(data, regionOf(code, data), indicatorOf(data, id))
    const shown = everywhere(data, id, code)
    const places = Object.entries(shown).filter(([, one]) => one !== undefined)
    expect(places.length).toBeGreaterThan(6)
    for (const [place, one] of places) expect(one, place).toMatchObject(figure)
  })

  it('is the latest known, and of an asked period that one or none', () => {
    const values = { idm: { '2023': [0.7, 0.7, 0.6, 0.8], '2024': [0.7, 0.7, 0.6, null] } }
    const data = withIndicators(tinyDataset({ values }), { idm: { periods: ['2023', '2024'] } })
    const idm = indicatorOf(data, 'idm')
    const alfa = regionOf(ALFA, data)
    expect(figureOf(data, alfa, idm)).toMatchObject({ period: '2023', value: 0.8 })
    expect(figureOf(data, alfa, idm, '2024')).toMatchObject({ value: null, label: null })
  })
})

describe('where two places decided differently', () => {
  it('what is withheld is not shown, though a series has it', () => {
    const data = tinyDataset({ suppressed: { penduduk: { '2024': [0] } } })
    const people = indicatorOf(data, 'penduduk')
    const hidden = { value: null, isWithheld: true, shape: null }
    expect(figureOf(data, data.regions.root, people, '2024')).toMatchObject(hidden)
  })

  it('the series of the kabupaten comes before the rounded table, also in a download', () => {
    const values = { penduduk: { '2023': [3000], '2024': [3399] } }
    const data = tinyDataset({ values })
    const people = indicatorOf(data, 'penduduk')
    expect(figureOf(data, data.regions.root, people).value).toBe(3400)
    expect(figureOf(data, data.regions.root, people, '2024').value).toBe(3400)
    const csv = profileCsv(data, data.regions.root, 'en')
    expect(csv).toMatch(/,penduduk,[^\n]*,2024,3400,/)
  })

  it('a figure of an earlier year names the source of that year, also in a download', () => {
    const old = { id: 'lama', publisher: 'Dinas Lama' }
    const source = dataset.sources.get('bps')
    if (!source) throw new Error('no source')
    const changed = { penduduk: { earlierSources: { '2022': 'lama' } } }
    const data = withIndicators(
      { ...dataset, sources: new Map(dataset.sources).set('lama', { ...source, ...old }) },
      changed,
    )
    const people = indicatorOf(data, 'penduduk')
    expect(figureOf(data, regionOf(ALFA, data), people, '2022').source).toBe('lama')
    expect(figureOf(data, regionOf(ALFA, data), people, '2023').source).toBe('bps')
    const lines = profileCsv(data, regionOf(ALFA, data), 'en').split('\n')
    const named = lines.filter((line) => line.includes('Dinas Lama'))
    expect(named).toHaveLength(1)
    expect(named[0]).toMatch(/,penduduk,[^\n]*,2022,/)
  })

  it('an area has no decimals from 100 square kilometres on, one below, and none without a boundary', () => {
    const [area, tiny] = [{ ...indicatorOf(dataset, 'jarak'), id: 'luas' }, tinyDataset()]
    const data = { ...tiny, indicators: new Map(tiny.indicators).set('luas', area) }
    const of = (code: string) => {
      const { value, decimals } = figureOf(data, regionOf(code, data), area)
      return [value, decimals]
    }
    expect(of(ROOT)).toEqual([100, 0])
    expect(of(ALFA)).toEqual([20, 1])
    expect(of(KOTA)[0]).toBeNull()
    const [head] = buildHeadline(data, ROOT).filter(({ indicator }) => indicator.id === 'luas')
    expect(head?.decimals).toBe(0)
  })

  it('what a desa has or has not is a word and has no place, whoever tells it', () => {
    const yesNo = { yes: { id: 'Ada', en: 'Yes' }, no: { id: 'Tidak ada', en: 'No' } }
    const values = { jarak: { '2024': [50, 66, 25, 100, 0, 100, null, 0] } }
    const data = withIndicators(tinyDataset({ values }), { jarak: { yesNo } })
    const told = indicatorOf(data, 'jarak')
    const [alfa, hulu] = [regionOf(ALFA, data), regionOf(HULU, data)]
    expect(formatFigure(figureOf(data, alfa, told), 'id')).toBe('Ada')
    expect(rankedFigureOf(data, alfa, told).standing).toBeNull()
    expect(rankedFigureOf(data, hulu, told).standing).toMatchObject({ total: 2 })
    const { ranking, table, comparison } = everywhere(data, 'jarak', ALFA)
    expect([ranking?.rank, table?.rank, comparison?.standing]).toEqual([null, null, null])
  })
})
