import { describe, expect, it } from 'vitest'
import type { EditionBefore } from '../../../../src/prepare/derive/edition-before'
import { change, CHANGES } from './support/changes'
import { cellsOf, editionOf, make, YEAR } from './support/made-datasets'
import { attackBoth, REVISIONS, revise, type Revision } from './support/revisions'

/** Revisions after which not even the difference of a withheld figure is told. */
const CLEAN: readonly Revision[] = [
  ...(['desa', 'month', 'total', 'zero', 'deleted', 'left-out'] as const),
  ...(['laki', 'perempuan', 'semua'] as const),
]
const DATASETS = 30

describe('an attack with two editions, and all that a reader can guess of what stayed the same', () => {
  it.each(REVISIONS)(
    'finds no withheld figure after a revision of one: %s',
    (revision) => {
      let hidden = 0
      for (let seed = 0; seed < DATASETS; seed += 1) {
        const found = attackBoth(revise(revision, seed))
        expect(found.exact, `dataset ${String(seed)}`).toEqual([])
        expect(found.alone, `dataset ${String(seed)}`).toEqual([])
        if (CLEAN.includes(revision)) expect(found.narrow, `dataset ${String(seed)}`).toEqual([])
        hidden += found.hidden
      }
      expect(hidden).toBeGreaterThan(100)
    },
    60_000,
  )

  // In the datasets after the first thirty a reader followed figures once.
  it.each([
    ['laki', 38, 'a figure that was published binds too'],
    ['laki', 76, 'what is withdrawn may be what stayed the same'],
    ['perempuan', 290, 'a sum that lacks a table is still at least its others'],
    ['semua', 291, 'a kecamatan that a sum of indicators shows revised has a desa that is'],
  ] as const)('finds none beside a withdrawn table: %s, dataset %i: %s', (revision, seed, why) => {
    const { narrow, alone } = attackBoth(revise(revision, seed))
    expect([narrow, alone], why).toEqual([[], []])
  })

  it.each(CHANGES)(
    'finds none after a change of what there is: %s',
    (kind) => {
      let [hidden, told, warned] = [0, 0, 0]
      for (let seed = 0; seed < DATASETS; seed += 1) {
        const editions = change(kind, seed)
        const found = attackBoth(editions)
        expect([found.narrow, found.alone], `dataset ${String(seed)}`).toEqual([[], []])
        hidden += found.hidden
        told += cellsOf(editions.second.store).size
        warned += editions.second.warned ? 1 : 0
      }
      expect(hidden).toBeGreaterThan(100)
      expect(told).toBeGreaterThan(hidden / 4)
      expect(warned).toBeLessThan(DATASETS / 2)
    },
    60_000,
  )

  it('takes a desa with a new code for the one that it was', () => {
    const figures = { 'laki 2024': [6, 9, 30] }
    const first = make([3], figures)
    const recoded = new Map([['99.01.01.2003', '99.01.01.2099']])
    const before = editionOf(first.store)
    const second = make([3], { 'laki 2024': [3, 9, 30] }, { before, recoded })
    // What the first edition published under the old code protects nothing under the new one.
    expect(second.store.hiddenPositions('laki', YEAR)).toEqual([0, 1, 2])
    // A new code alone costs nothing.
    const honest = make([3], figures, { before, recoded })
    expect(cellsOf(honest.store).size).toBe(5)
  })

  it('finds a merged desa by the figures that were published of its parts', () => {
    const first = make([4], { 'laki 2024': [6, 9, 30, 8] })
    const before = editionOf(first.store)
    const second = make([3], { 'laki 2024': [3, 9, 38] }, { before })
    expect(second.store.hiddenPositions('laki', YEAR)).toEqual([0, 1, 2])
    const honest = make([3], { 'laki 2024': [6, 9, 38] }, { before })
    expect(honest.store.hiddenPositions('laki', YEAR)).toEqual([])
    expect(honest.warned).toBe(false)
  })

  it('finds a new desa by the difference of two totals, had the second edition not known the first', () => {
    const first = make([3], { 'laki 2024': [3, 9, 30] })
    const figures = { 'laki 2024': [3, 9, 30, 4] }
    const naive = { first, second: make([4], figures) }
    expect(attackBoth(naive).exact).toContain('laki 2024 99.01.01.2004: 4.00 - 4.00')
    const second = make([4], figures, { before: editionOf(first.store) })
    expect(attackBoth({ first, second }).narrow).toEqual([])
  })

  it.each([
    ['set to zero', 0],
    ['raised', 40],
    ['left out', null],
  ])('finds no small cell that is %s, by the difference of its kecamatan', (_, later) => {
    const figures = (small: number | null) => ({ 'laki 2024': [small, 15, 4, 2, 0, 4, 3, 21] })
    const first = make([4, 4], figures(1))
    const naive = { first, second: make([4, 4], figures(later)) }
    expect(attackBoth(naive).exact.join(' ')).toMatch(/laki 2024 99.01.01.2001@?1?: 1.00 - 1.00/)
    const second = make([4, 4], figures(later), { before: editionOf(first.store) })
    expect(attackBoth({ first, second }).narrow).toEqual([])
    expect(cellsOf(second.store).size).toBeGreaterThanOrEqual(3)
  })

  it('protects an edition by itself where the one before told all and is withdrawn', () => {
    const figures = { 'laki 2024': [3, 9, 30, 40] }
    const guarded = make([4], figures)
    const told: EditionBefore = {
      ...editionOf(guarded.store),
      published: (id, period, code) => guarded.truth.get(`${id} ${period} ${code}`) ?? null,
      isWithheld: () => false,
      withheld: new Map(),
    }
    const second = make([4], figures, { before: told })
    // The first edition is of no use to a reader who never saw it.
    const unseen = make([4], { 'laki 2024': [null, null, null, null] })
    expect(attackBoth({ first: unseen, second }).alone).toEqual([])
    expect(second.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
  })

  it('withholds a zero again that was withheld, and publishes one that was not', () => {
    const first = make([4], { 'laki 2024': [1, 9, 30, 0] })
    const again = make([4], { 'laki 2024': [0, 9, 30, 0] }, { before: editionOf(first.store) })
    expect(first.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
    expect(again.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
    expect(again.store.column('laki', YEAR)[5]).toBe(0)
    const unguarded = make([4], { 'laki 2024': [0, 9, 30, 0] })
    expect(unguarded.store.hiddenPositions('laki', YEAR)).toEqual([])
  })

  it('does not withhold a column for the total of desa that were published before', () => {
    // The only small cell of the first kecamatan is gone; what is left of it are published zeros.
    const first = make([3, 4], { 'laki 2024': [3, 0, 0, 9, 7, 9, 30] })
    const figures = { 'laki 2024': [null, 0, 0, 9, 7, 9, 30] }
    const second = make([3, 4], figures, { before: editionOf(first.store) })
    expect(attackBoth({ first, second }).narrow).toEqual([])
    expect(second.warned).toBe(false)
    expect(cellsOf(second.store).get('laki 2024 99.01.01.2002')).toBe(0)
  })

  it('finds nothing when the only guarded table is withdrawn and what hid it is published', () => {
    const all = { 'laki 2024': [3, 9, 30], 'perempuan 2024': [6, 7, 8], 'semua 2024': [9, 16, 38] }
    const first = make([3], all)
    const second = make([3], all, {
      before: editionOf(first.store),
      withdrawn: ['laki', 'perempuan'],
    })
    expect(first.store.hiddenPositions('laki', YEAR)).not.toEqual([])
    expect(attackBoth({ first, second }).narrow).toEqual([])
  })
})
