import { describe, expect, it } from 'vitest'
import { buildComparison } from '../../../src/domain/comparison-view'
import {
  ALFA,
  BETA,
  GAMA,
  HILIR,
  HULU,
  KOTA,
  ROOT,
  tinyDataset,
  withheldDataset,
} from '../support/tiny-dataset'

const dataset = tinyDataset()
const rowOf = (codes: readonly string[], id: string, data = dataset) => {
  const rows = buildComparison(data, codes).groups.flatMap((group) => group.rows)
  const row = rows.find(({ indicator }) => indicator.id === id)
  if (!row) throw new Error(id)
  return row
}

describe('regions beside each other', () => {
  it('compares values with the first: difference, rank and who is best', () => {
    const row = rowOf([BETA, ALFA, GAMA], 'idm')
    expect(row).toMatchObject({ isComparable: true, reason: null, domain: [0, 0.85] })
    expect(row.cells.map(({ difference }) => difference)).toEqual([null, 0.1, -0.1])
    expect(row.cells.map(({ isBest }) => isBest)).toEqual([false, true, false])
    expect(row.cells[0]?.standing).toMatchObject({ rank: 2, total: 3 })
    // Nearer to the road is better.
    expect(rowOf([BETA, ALFA], 'jarak').cells.map(({ isBest }) => isBest)).toEqual([false, true])
  })

  it('takes the latest period that all have', () => {
    const values = {
      penduduk: {
        '2023': [1, 1, 1, 990, 660, 1, 1, 1],
        '2024': [1, 1, 1, 1020, null, 1, 1, 1],
      },
    }
    const row = rowOf([ALFA, BETA], 'penduduk', tinyDataset({ values }))
    expect(row.cells.map(({ period }) => period)).toEqual(['2023', '2023'])
    expect(row.cells[1]?.difference).toBe(-330)
    const apart = {
      penduduk: {
        '2023': [1, 1, 1, null, 660, 1, 1, 1],
        '2024': [1, 1, 1, 1020, null, 1, 1, 1],
      },
    }
    expect(rowOf([ALFA, BETA], 'penduduk', tinyDataset({ values: apart }))).toMatchObject({
      isComparable: false,
      reason: 'periods',
      cells: [{ period: '2024' }, { period: '2023', difference: null }],
    })
  })

  it('does not compare totals across levels, categories, or what is missing', () => {
    expect(rowOf([ALFA, HULU], 'keluarga').reason).toBe('levels')
    expect(rowOf([HULU, HILIR], 'keluarga').reason).toBeNull()
    expect(rowOf([ALFA, HULU], 'idm').reason).toBeNull()
    expect(rowOf([ALFA, GAMA], 'air')).toMatchObject({
      reason: 'category',
      domain: null,
      cells: [{ label: { id: 'Sumur' } }, { label: { id: 'Sungai' } }],
    })
    expect(rowOf([ALFA, KOTA], 'idm').reason).toBe('missing')
  })

  it('says what is withheld', () => {
    expect(rowOf([ALFA, GAMA], 'keluarga', withheldDataset()).cells).toMatchObject([
      { value: null, isWithheld: true },
      { value: 100, isWithheld: false },
    ])
  })

  it('has six scores, with differences of the printed ones', () => {
    const { scores } = buildComparison(dataset, [HILIR, HULU])
    expect(scores).toHaveLength(6)
    const governance = scores.find(({ component }) => component === 'tata-kelola')
    expect(governance).toMatchObject({ scores: [32, 62.4], differences: [0, 30] })
    expect(scores[0]?.differences).toEqual([null, null])
  })

  it('keeps two to four known regions, each once', () => {
    const found = buildComparison(dataset, [ALFA, ALFA, 'tidak-ada', BETA, GAMA, HULU, ROOT], 9)
    expect(found.regions.map(({ code }) => code)).toEqual([ALFA, BETA, GAMA, HULU])
    expect(found).toMatchObject({
      dropped: [ALFA, 'tidak-ada', ROOT],
      isEnough: true,
      reference: 0,
    })
    expect(buildComparison(dataset, [ALFA])).toMatchObject({ isEnough: false })
  })
})
