import { describe, expect, test } from 'vitest'
import { overlaps, type Rect } from '../../../src/map/geo/rect'
import {
  type LabelRequest,
  type LabelSpace,
  type PlacedLabel,
} from '../../../src/map/labels/label-model'
import { placeLabels } from '../../../src/map/labels/place-labels'
import { cross } from '../../../src/map/labels/lines'
import { beads } from '../../../src/map/labels/place-leaders'

const SPACE: LabelSpace = {
  viewport: { x: 0, y: 0, width: 800, height: 600 },
  obstacles: [],
  isOpen: () => true,
}

function request(id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest {
  return {
    id,
    anchor: { x, y },
    variants: [{ lines: [id], width: 80, height: 16 }],
    reach: 24,
    clearance: 0,
    isRequired: false,
    coverage: () => 1,
    minCoverage: 0,
    leaders: [],
    ...more,
  }
}

const boxesOverlap = (labels: readonly PlacedLabel[]) =>
  labels.some((a, i) => labels.slice(i + 1).some((b) => overlaps(a.box, b.box)))

describe('names on their places', () => {
  test('a lone label sits on its anchor', () => {
    const [label] = placeLabels([request('Betung', 400, 300)], SPACE)
    expect(label?.box).toEqual({ x: 360, y: 292, width: 80, height: 16 })
    expect(label?.leader).toBeNull()
  })

  test('the later of two that would overlap moves, or goes', () => {
    const near = placeLabels([request('a', 400, 300), request('b', 410, 305)], SPACE)
    expect(near).toHaveLength(2)
    expect(boxesOverlap(near)).toBe(false)
    const rigid = placeLabels([request('a', 400, 300), request('b', 410, 305, { reach: 0 })], SPACE)
    expect(rigid.map(({ id }) => id)).toEqual(['a'])
  })

  test('a required label moves beyond its reach rather than go', () => {
    const requests = [
      request('a', 400, 300),
      request('b', 402, 300, { reach: 10, isRequired: true }),
    ]
    const placed = placeLabels(requests, SPACE)
    expect(placed).toHaveLength(2)
    expect(boxesOverlap(placed)).toBe(false)
  })

  test('breaks the name when only that fits its place', () => {
    const broken = request('Selat Penuguan', 400, 300, {
      variants: [
        { lines: ['Selat Penuguan'], width: 110, height: 16 },
        { lines: ['Selat', 'Penuguan'], width: 66, height: 32 },
      ],
      coverage: (box) => (box.width > 80 ? 0.5 : 1),
      minCoverage: 0.7,
    })
    expect(placeLabels([broken], SPACE)[0]?.variant.lines).toEqual(['Selat', 'Penuguan'])
  })

  test('keeps off chrome, off the edge and off its own circle', () => {
    const legend: Rect = { x: 350, y: 280, width: 100, height: 40 }
    const off = placeLabels([request('a', 400, 290)], { ...SPACE, obstacles: [legend] })
    expect(off.some(({ box }) => overlaps(box, legend))).toBe(false)
    expect(placeLabels([request('edge', 5, 5, { reach: 8 })], SPACE)).toEqual([])
    const [beside] = placeLabels([request('b', 400, 300, { clearance: 12, reach: 60 })], SPACE)
    expect(overlaps(beside?.box ?? SPACE.viewport, { x: 388, y: 288, width: 24, height: 24 })).toBe(
      false,
    )
  })

  test('moves off a mark where it can, and is written over it where it cannot', () => {
    const mark: Rect = { x: 392, y: 292, width: 16, height: 16 }
    const space = { ...SPACE, marks: [mark] }
    const [moved] = placeLabels([request('a', 400, 300)], space)
    expect(overlaps(moved?.box ?? mark, mark)).toBe(false)
    const [fixed] = placeLabels([request('a', 400, 300, { reach: 4 })], space)
    expect(overlaps(fixed?.box ?? SPACE.viewport, mark)).toBe(true)
  })

  test('places the same way every time', () => {
    const requests = Array.from({ length: 30 }, (_, i) =>
      request(`d${i}`, 100 + ((i * 97) % 600), 100 + ((i * 53) % 400)),
    )
    expect(placeLabels(requests, SPACE)).toEqual(placeLabels(requests, SPACE))
  })
})

describe('leaders', () => {
  /** Four tiny places close together near the right edge, as the Sungsang are. */
  const tiny = ['IV', 'III', 'II', 'I'].map((id, i) =>
    request(`Sungsang ${id}`, 640 + (i % 2) * 14, 300 + i * 12, {
      minCoverage: 0.9,
      coverage: () => 0.2,
      leaders: [
        { lines: [`Sungsang ${id}`, '0,845'], width: 130, height: 16 },
        { lines: [`Sungsang ${id}`], width: 80, height: 16 },
      ],
    }),
  )
  const space = { ...SPACE, isOpen: (box: Rect) => box.x > 680 }

  test('names of places too small stand beside them, joined by lines that do not cross', () => {
    const placed = placeLabels(tiny, space)
    expect(placed).toHaveLength(4)
    expect(boxesOverlap(placed)).toBe(false)
    expect(placed.every((label) => label.leader?.[0] === label.anchor)).toBe(true)
    expect(placed.every((label) => label.box.x + label.box.width <= 800)).toBe(true)
    expect(placed.some((a, i) => placed.slice(i + 1).some((b) => cross(a, b)))).toBe(false)
  })

  test('lines fan out and run under no name where the names stand far above their places', () => {
    const crowd = [0, 1, 2, 3, 4].map((i) =>
      request(`Sungsang ${i}`, 700 + ((i * 30) % 50), 500 + i * 6, {
        minCoverage: 0.9,
        coverage: () => 0.2,
        leaders: [{ lines: [`Sungsang ${i}`], width: 70 + i * 6, height: 16 }],
      }),
    )
    const sea = { ...SPACE, isOpen: (box: Rect) => box.y + box.height < 420 }
    const placed = placeLabels(crowd, sea)
    expect(placed).toHaveLength(5)
    const lines = placed.map((label) => ({ label, beads: beads(label) }))
    const crossed = lines.flatMap(({ label, beads: line }) =>
      placed.filter((other) => other !== label && line.some((bead) => overlaps(bead, other.box))),
    )
    expect(crossed).toEqual([])
  })

  test('values give way before names where there is little room', () => {
    expect(placeLabels(tiny, space).every((label) => label.variant.lines.length === 1)).toBe(true)
    const roomy = { ...space, viewport: { x: 0, y: 0, width: 1000, height: 600 } }
    expect(placeLabels(tiny, roomy).every((label) => label.variant.lines.length === 2)).toBe(true)
  })
})
