import { describe, expect, it } from 'vitest'
import { outermost, steadyObstacles } from '../../../src/map-view/steady-obstacles'

const legend = { x: 500, y: 20, width: 300, height: 190 }
const rail = { x: 10, y: 20, width: 260, height: 240 }

describe('the room kept free of the map', () => {
  it('stays when a card shrinks a little', () => {
    const before = [rail, legend]
    expect(steadyObstacles(before, [rail, { ...legend, height: 150 }])).toBe(before)
  })

  it('grows with a card, and leaves the others as they were', () => {
    const taller = { ...legend, height: 260 }
    expect(steadyObstacles([rail, legend], [{ ...rail, height: 220 }, taller])).toEqual([
      rail,
      taller,
    ])
  })

  it('is given back when a card shrinks by much', () => {
    const small = { ...legend, height: 60 }
    expect(steadyObstacles([rail, legend], [rail, small])).toEqual([rail, small])
  })

  it('follows a card that moves', () => {
    const moved = { ...legend, x: 480 }
    expect(steadyObstacles([rail, legend], [rail, moved])).toEqual([rail, moved])
  })
})

describe('what floats over the map', () => {
  const inside = { x: 20, y: 60, width: 80, height: 20 }

  it('counts once where a card holds parts of its own', () => {
    expect(outermost([rail, inside, legend])).toEqual([rail, legend])
    expect(outermost([inside, rail])).toEqual([rail])
  })

  it('keeps one of two that are alike, and what only overlaps', () => {
    const beside = { ...rail, x: 40 }
    expect(outermost([rail, { ...rail }, beside])).toEqual([rail, beside])
  })
})
