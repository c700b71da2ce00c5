import { describe, expect, it } from 'vitest'
import { monthsOf } from '../../../../src/prepare/derive/sum-months'
import { workOut } from '../support/attacker'
import { boundByProgramming, boundByTrying, type KnownEquation } from '../support/linear-attack'
import {
  cellsOf,
  editionOf,
  equationsOf,
  figuresOf,
  figuresOfMonths,
  generator,
  make,
  MINIMUM,
  planOf,
  TIED,
  YEAR,
  type Made,
} from './support/made-datasets'

/** Attacks with all that is known; the cells known too well. `told` are figures of an edition before. */
function attack(made: Made, told: ReadonlyMap<string, number> = new Map()) {
  const published = new Map([...told, ...cellsOf(made.store)])
  const equations = equationsOf(made)
  // Zeros are published, so what is hidden is at least 1; a rest to a limit, or a hidden zero, may be 0.
  const least = (cell: string): number => Math.min(1, made.truth.get(cell) ?? 0)
  const isJudged = (cell: string): boolean => TIED.includes(cell.split(' ')[0] ?? '')
  const intervals = boundByProgramming(equations, published, least, MINIMUM)
  const narrow = intervals.filter(
    ({ cell, low, high }) => isJudged(cell) && high - low < MINIMUM - 1e-6,
  )
  const hidden = [...made.truth.keys()].filter((cell) => !published.has(cell))
  // Trying needs the whole intervals, not only that they are wide.
  const whole =
    hidden.length > 10 ? null : boundByProgramming(equations, published, least, Infinity)
  const tried = whole && boundByTrying(equations, published, whole)
  const narrowTried = (tried ?? []).filter(
    ({ cell, low, high }) => isJudged(cell) && high - low < MINIMUM,
  )
  const sums = equations.flatMap((one) => {
    const [total, ...parts] = one
    const isSum = total?.[1] === -1 && parts.every(([, factor]) => factor === 1)
    return isSum ? [{ total: total[0], parts: parts.map(([cell]) => cell) }] : []
  })
  return {
    found: [...narrow, ...narrowTried].map(({ cell, low, high }) => `${cell}: ${low} - ${high}`),
    exact: hidden.length > 150 ? [] : workOut(sums, published, hidden),
    hidden: hidden.length,
    isTried: tried !== null,
  }
}

const SEEDS = Array.from({ length: 210 }, (_, seed) => seed)

describe('an attack with all published sums at once', () => {
  it('finds no hidden cell, by null space, linear programming or trying all solutions', () => {
    let [hidden, tried] = [0, 0]
    for (const seed of SEEDS) {
      const next = generator(seed)
      const plan = planOf(seed, next)
      const made = make(plan.desaOf, figuresOf(plan, next))
      const { found, exact, ...seen } = attack(made)
      expect(found, `dataset ${String(seed)}`).toEqual([])
      expect(exact, `dataset ${String(seed)}`).toEqual([])
      hidden += seen.hidden
      tried += seen.isTried && seen.hidden > 0 ? 1 : 0
    }
    // The attack must have had something to do, and the program something to publish.
    expect(hidden).toBeGreaterThan(2000)
    expect(tried).toBeGreaterThan(20)
  }, 60_000)

  it('would have found the cells of a table that is protected one sum at a time', () => {
    // Eight months of the year are withheld and together 8: each is 1, for zero would be published.
    const months = monthsOf(YEAR)
    const cells = months.map((month, at) => [`laki ${month} 0`, at < 8 ? 1 : 9] as const)
    const equation: KnownEquation = [
      [`laki ${YEAR} 0`, -1],
      ...cells.map(([cell]) => [cell, 1] as const),
    ]
    const published = new Map([[`laki ${YEAR} 0`, 44], ...cells.slice(8)])
    const found = boundByProgramming([equation], published, () => 1, MINIMUM)
    expect(found).toHaveLength(8)
    for (const { low, high } of found) expect([low, high]).toEqual([1, 1])
    const { found: after } = attack(make([1], figuresOfMonths(cells.map(([, value]) => value))))
    expect(after).toEqual([])
  })

  it('finds none with the edition before at hand either, where figures stayed the same', () => {
    let hidden = 0
    for (const seed of SEEDS.filter((one) => one % 3 !== 1)) {
      const next = generator(seed + 1000)
      const plan = { ...planOf(0, next), ids: ['laki'] }
      const figures = figuresOf(plan, next)
      const before = make(plan.desaOf, figures)
      const later = Object.fromEntries(
        Object.entries(figures).map(([key, column]) => [
          key,
          column.map((value) => (value !== null && next(5) === 0 ? next(20) : value)),
        ]),
      )
      const made = make(plan.desaOf, later, { before: editionOf(before.store) })
      const told = [...cellsOf(before.store)].filter(([cell, value]) => {
        return made.truth.get(cell) === value
      })
      // A small cell that the edition before published with its figure is out already.
      const { found, ...seen } = attack(made, new Map(told))
      expect(found, `dataset ${String(seed)}`).toEqual([])
      hidden += seen.hidden
    }
    expect(hidden).toBeGreaterThan(200)
  })

  it('withholds again what the edition before withheld', () => {
    const before = make([4], { 'laki 2024': [3, 9, 30, 40] })
    const again = make([4], { 'laki 2024': [3, 9, 30, 8] }, { before: editionOf(before.store) })
    expect(before.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
    expect(again.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
    expect(make([4], { 'laki 2024': [3, 9, 30, 8] }).store.hiddenPositions('laki', YEAR)).toEqual([
      2, 5,
    ])
  })

  it('kolom-disembunyikan: withholds a whole column where nothing less protects it, and says so', () => {
    const made = SEEDS.map((seed) => {
      const next = generator(seed)
      const plan = planOf(seed, next)
      return make(plan.desaOf, figuresOf(plan, next))
    })
    const warned = made.filter((one) => one.warned)
    expect(warned.length).toBeGreaterThan(0)
    expect(warned.length).toBeLessThan(made.length / 8)
    for (const { store } of warned) {
      const isWhole = (id: string, period: string): boolean =>
        store.hiddenPositions(id, period).length > 0 &&
        store.column(id, period).every((value) => value === null)
      expect(TIED.some((id) => store.periods(id).some((period) => isWhole(id, period)))).toBe(true)
    }
  })
})
