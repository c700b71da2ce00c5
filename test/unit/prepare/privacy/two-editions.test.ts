import { describe, expect, it } from 'vitest'
import type { EditionBefore } from '../../../../src/prepare/derive/edition-before'
import { cellsOf, editionOf, make, YEAR } from './support/made-datasets'
import { attackBoth, REVISIONS, revise, type Revision } from './support/revisions'

/** Revisions after which not even the difference of a withheld figure is told. */
const CLEAN: readonly Revision[] = ['desa', 'month', 'total', 'laki', 'zero', 'deleted', 'left-out']
const WITHDRAWN: readonly Revision[] = ['laki', 'perempuan', 'semua']
const DATASETS = 30

describe('an attack with two editions, and all that a reader can guess of what stayed the same', () => {
  it.each(REVISIONS)(
    'finds no withheld figure after a revision of one: %s',
    (revision) => {
      let hidden = 0
      for (let seed = 0; seed < DATASETS; seed += 1) {
        const found = attackBoth(revise(revision, seed))
        expect(found.exact, `dataset ${String(seed)}`).toEqual([])
        // Where a table is withdrawn, sums that hold by chance alone would be taken for known ones.
        if (!WITHDRAWN.includes(revision))
          expect(found.alone, `dataset ${String(seed)}`).toEqual([])
        if (CLEAN.includes(revision)) expect(found.narrow, `dataset ${String(seed)}`).toEqual([])
        hidden += found.hidden
      }
      expect(hidden).toBeGreaterThan(100)
    },
    60_000,
  )

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
