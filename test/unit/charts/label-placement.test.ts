import { expect, test } from 'vitest'
import { placeLabels } from '../../../src/charts/label-placement'

const label = (at: number, text: string, priority = 0) => ({ at, text, priority })

test('labels that would touch give way to those of higher priority', () => {
  const placed = placeLabels(
    [label(50, '2020', 2), label(60, '2021'), label(150, '2022', 1)],
    200,
    10,
  )
  expect(placed.map((entry) => entry.text)).toEqual(['2020', '2022'])
})

test('a label near an end is moved inwards instead of being cut', () => {
  const [first] = placeLabels([label(0, '897.425')], 200, 10)
  expect(first?.from).toBe(0)
  const [last] = placeLabels([label(200, '897.425')], 200, 10)
  expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(200)
})
