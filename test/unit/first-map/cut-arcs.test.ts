import { expect, test } from 'vitest'
import { cutArcs } from '../../../src/prepare/output/first-view/cut-arcs'
import type { UnitRing } from '../../../src/prepare/output/first-view/frame-units'
import { thinLine } from '../../../src/prepare/output/first-view/thin-line'

const outline: UnitRing = [
  [0, 0],
  [10, 0],
  [20, 0],
  [20, 10],
  [10, 10],
  [0, 10],
]
const west: UnitRing = [
  [0, 0],
  [10, 0],
  [10, 5],
  [10, 10],
  [0, 10],
]
const east: UnitRing = [
  [20, 0],
  [20, 10],
  [10, 10],
  [10, 5],
  [10, 0],
]

test('a border of two areas is kept once and walked both ways', () => {
  const { arcs, outer, outline: cut, areas } = cutArcs([outline], [[west], [east]])
  const inner = arcs.slice(outer)
  expect(inner).toEqual([
    [
      [10, 0],
      [10, 5],
      [10, 10],
    ],
  ])
  expect(cut).toEqual([[0, 1, 2]])
  expect(areas[0]?.flat()).toContain(outer)
  expect(areas[1]?.flat()).toContain(~outer)
})

test('an outline that goes there and back along a line keeps both ways', () => {
  const spike: UnitRing = [
    [0, 0],
    [10, 0],
    [15, 0],
    [10, 0],
    [10, 10],
  ]
  const { arcs, outer } = cutArcs([spike], [])
  const walked = arcs.slice(0, outer).flatMap((arc) => arc.slice(0, -1))
  expect(walked).toEqual(spike)
})

test('an island of the same points is one arc wherever its ring begins', () => {
  const island: UnitRing = [
    [3, 3],
    [5, 3],
    [4, 5],
  ]
  const [first, ...rest] = island
  const turned = first ? [...rest, first] : []
  const { arcs, areas } = cutArcs([], [[island], [turned]])
  expect(arcs).toHaveLength(1)
  expect(areas).toEqual([[[0]], [[0]]])
})

test('a thinned line keeps its ends and every corner beyond the tolerance', () => {
  const line = [
    [0, 0],
    [10, 1],
    [20, 0],
    [20, 30],
    [0, 0],
  ] as const
  expect(thinLine(line, 2)).toEqual([line[0], line[2], line[3], line[4]])
  expect(thinLine(line, 100)).toEqual([line[0], line[4]])
})
