import { describe, expect, test } from 'vitest'
import { placeBandLabels } from '../../../src/map-view/legend/band-labels'
import { commonestEntries } from '../../../src/map-view/legend/commonest-entries'

const LETTER = 0.0285

describe('labels of official bands', () => {
  const brackets = (labels: readonly [string, string, string]) => [
    { label: labels[0], start: 0, end: 0.43 },
    { label: labels[1], start: 0.43, end: 0.84 },
    { label: labels[2], start: 0.84, end: 1 },
  ]

  test('stand under the middle of their bracket where there is room', () => {
    const [first, second] = placeBandLabels(brackets(['Berkembang', 'Maju', 'Mandiri']))
    expect(first).toBeCloseTo(0.215, 6)
    expect(second).toBeCloseTo(0.635, 6)
  })

  test.each([
    [['Berkembang', 'Maju', 'Mandiri']],
    [['Developing', 'Advanced', 'Independent']],
  ] as const)('%s: none leaves the legend or touches another', (labels) => {
    const centres = placeBandLabels(brackets(labels))
    const edges = centres.map((centre, index) => {
      const half = ((labels[index] ?? '').length * LETTER) / 2
      return [centre - half, centre + half] as const
    })
    expect(edges[0]?.[0]).toBeGreaterThanOrEqual(0)
    expect(edges[2]?.[1]).toBeLessThanOrEqual(1 + 1e-9)
    expect(edges[0]?.[1]).toBeLessThan(edges[1]?.[0] ?? 0)
    expect(edges[1]?.[1]).toBeLessThan(edges[2]?.[0] ?? 0)
  })
})

describe('a folded list of categories', () => {
  const shown = (...items: [words: string, count: number][]) =>
    commonestEntries(items.map(([words, count]) => ({ words, count }))).map(({ words }) => words)

  test('shows the three commonest', () => {
    expect(shown(['Sumur', 53], ['Sungai', 15], ['Air isi ulang', 86], ['Air hujan', 128])).toEqual(
      ['Air hujan', 'Air isi ulang', 'Sumur'],
    )
  })

  test('shows fewer when their names need more lines, at least one, and none that is empty', () => {
    expect(shown(['Sumur bor atau pompa', 9], ['Ledeng bermeter', 8], ['Sumur', 7])).toEqual([
      'Sumur bor atau pompa',
    ])
    expect(shown(['Pertanian, kehutanan, perikanan dan lainnya', 10], ['Jasa', 0])).toHaveLength(1)
    expect(shown(['Ada', 3], ['Tidak ada', 0], ['Lain', 0])).toEqual(['Ada'])
  })
})
