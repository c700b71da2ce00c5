import type { Indicator } from '../../../../src/contract'
import type { Dataset } from '../../../../src/domain/dataset'
import { buildRegionIndex } from '../../../../src/domain/region-index'
import { reshapedDataset } from '../../support/reshaped-dataset'
import { scoresFile } from '../../support/scores-file'
import { indicatorOf, tinyDataset, withheldDataset } from '../../support/tiny-dataset'

const both = (text: string) => ({ id: text, en: text })
const NOTHING = [null, null, null, null, null, null, null, null]

/** The tiny country with one more indicator; columns: kabupaten, Hulu, Hilir, Alfa, Beta, Gama, Kota, Delta. */
function withIndicator(
  values: Partial<Indicator> & { id: string },
  columns: Dataset['values'][string],
  breaks: Dataset['series'][string]['breaks'] = [],
): Dataset {
  const tiny = tinyDataset()
  const indicator: Indicator = {
    ...indicatorOf(tiny, 'jarak'),
    periods: Object.keys(columns).toSorted(),
    ...values,
  }
  return {
    ...tiny,
    indicators: new Map([...tiny.indicators, [indicator.id, indicator]]),
    catalogue: { ...tiny.catalogue, indicators: [...tiny.catalogue.indicators, indicator] },
    values: { ...tiny.values, [indicator.id]: columns },
    series: { ...tiny.series, [indicator.id]: { points: [], breaks } },
  }
}

const official = { kabupaten: 'resmi', kecamatan: 'resmi', desa: 'resmi' } as const
/** Without figures of the kecamatan the desa are compared. */
const ofDesa = ['kabupaten', 'desa'] as const
const same = (value: number) => [value, value, value, value, value, value, value, value]
const rate = { kind: 'rate', unit: both('%'), status: official, decimals: 1 } as const

/** Data for the sentences that the edition at hand never writes. */
export function rareDatasets(): readonly Dataset[] {
  const tiny = tinyDataset()
  const area = { id: 'lahan', shortName: both('Lahan'), kind: 'count', unit: both('ha') } as const
  const land = { ...area, aggregation: 'sum', decimals: 0, direction: 'none' } as const
  const levels = [...ofDesa]
  const stunting = { ...rate, id: 'stunting', shortName: both('Stunting') } as const
  const reason = { id: 'Cara baru.', en: 'New method.' }
  return [
    tiny,
    withheldDataset(),
    tinyDataset({
      values: { idm: { '2024': NOTHING }, keluarga: { '2024': same(5) } },
    }),
    tinyDataset({
      values: { idm: { '2024': NOTHING }, jarak: { '2024': NOTHING } },
      suppressed: { idm: { '2024': [3] }, jarak: { '2024': [3] } },
    }),
    tinyDataset({ values: { jarak: { '2024': NOTHING } } }),
    withIndicator({ ...land, levels }, { '2024': [12, null, null, 5, 2, 2, null, 3] }),
    withIndicator({ ...land, levels }, { '2024': [14, null, null, 5, 5, 2, null, 2] }),
    withIndicator(
      { ...stunting, direction: 'none', levels },
      { '2024': [8, null, null, 9, 9, 8, null, 7] },
    ),
    withIndicator(stunting, { '2023': same(8), '2024': same(8) }),
    withIndicator(stunting, { '2023': same(20), '2024': same(8) }, [{ after: '2023', reason }]),
    withIndicator(
      { ...rate, id: 'curah', shortName: both('Curah hujan'), kind: 'measure', unit: both('mm') },
      { '2023': same(100), '2024': same(120) },
    ),
    withIndicator(stunting, {
      '2021': same(10),
      '2022': same(30),
      '2023': same(8),
      '2024': same(11),
    }),
    surveyed(stunting),
    reshapedDataset(),
    withoutFigures(tiny),
    ...standings(tiny),
    ...unscored(tiny),
    withIndicator(
      { ...indicatorOf(tiny, 'mutasi'), id: 'pindah', shortName: both('Pindah') },
      { '2024': same(3) },
    ),
  ]
}

/** A rate of a survey whose change its interval holds. */
function surveyed(values: Partial<Indicator> & { id: string }): Dataset {
  const dataset = withIndicator(values, { '2023': same(22), '2024': same(22.4) })
  const points = [22, 22.4].map((value, index) => ({
    ...({ value, status: 'resmi', source: 'bps', trust: 'sedang' } as const),
    period: String(2023 + index),
    note: both(''),
    marks: ['survei' as const],
    margin: 2,
  }))
  return { ...dataset, series: { ...dataset.series, [values.id]: { points, breaks: [] } } }
}

/** Scores that only lag, and regions told by what they hold. */
function withoutFigures(tiny: Dataset): Dataset {
  const { scores, coverage } = tiny.scores
  const low = (column: readonly (number | null)[]) =>
    column.map((score, position) => (score === null ? null : position === 0 ? 90 : 40))
  return {
    ...tiny,
    values: {},
    scores: scoresFile(
      {
        ekonomi: low(scores.ekonomi),
        masyarakat: low(scores.masyarakat),
        'tata-kelola': low(scores['tata-kelola']),
        mobilitas: low(scores.mobilitas),
        lingkungan: low(scores.lingkungan),
        kehidupan: low(scores.kehidupan),
      },
      coverage,
    ),
  }
}

/** Groups that cannot be told apart, and official indices that say the contrary of our figures. */
function standings(tiny: Dataset): readonly Dataset[] {
  const { scores } = tiny
  // Six kecamatan: four behind or ahead that overlap, two that do not.
  const kecamatan = Array.from({ length: 6 }, (_, index) => ({
    ...tiny.regions.root,
    code: `16.07.0${index + 1}`,
    name: `Hulu ${index + 1}`,
    level: 'kecamatan' as const,
    type: 'kecamatan' as const,
    parent: tiny.regions.root.code,
  }))
  const group = (ranks: readonly (readonly [number, number])[]): Dataset => ({
    ...tiny,
    values: {},
    regions: buildRegionIndex([tiny.regions.root, ...kecamatan]),
    scores: {
      ...scores,
      coverage: Object.fromEntries(
        Object.keys(scores.coverage).map((id) => [id, Array.from({ length: 7 }, () => 1)]),
      ) as typeof scores.coverage,
      overall: [null, 60, 59, 58, 57, 56, 55],
      ranks: [null, ...ranks.map(([best, worst]): [number, number] => [best, worst])],
    },
  })
  const turned = [null, 60, 40, 10, 40, 50, null, 70]
  return [
    group([
      [1, 1],
      [2, 2],
      [3, 6],
      [3, 6],
      [3, 6],
      [3, 6],
    ]),
    group([
      [1, 4],
      [1, 4],
      [1, 4],
      [1, 4],
      [5, 5],
      [6, 6],
    ]),
    group([
      [1, 2],
      [1, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
    ]),
    { ...tiny, scores: { ...scores, overall: turned } },
    {
      ...tiny,
      catalogue: {
        ...tiny.catalogue,
        components: tiny.catalogue.components.map((one) =>
          one.id === 'tata-kelola' ? { ...one, officialIndex: 'idm' } : one,
        ),
      },
      scores: {
        ...scores,
        scores: { ...scores.scores, 'tata-kelola': [50, 40, 30, 5, 40, 60, null, 80] },
      },
    },
  ]
}

/** Without scores: one country with all its figures, one of which nothing is judged. */
function unscored(tiny: Dataset): readonly Dataset[] {
  const nothing = Object.fromEntries(
    Object.keys(tiny.scores.scores).map((id) => [id, NOTHING]),
  ) as Dataset['scores']['scores']
  const scores = { ...tiny.scores, scores: nothing, overall: NOTHING }
  const indicators = tiny.catalogue.indicators.filter(({ scoreWeight }) => scoreWeight === 0)
  return [
    { ...tiny, scores, values: { ...tiny.values, mutasi: { '2024': NOTHING } } },
    {
      ...tiny,
      scores,
      values: {},
      catalogue: { ...tiny.catalogue, indicators },
      indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    },
  ]
}
