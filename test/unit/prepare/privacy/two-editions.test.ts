import { describe, expect, it } from 'vitest'
import { editionOf, make, YEAR } from './support/made-datasets'
import { attackBoth, REVISIONS, revise, type Revision } from './support/revisions'

/** Revisions after which not even the difference of a withheld figure is told. */
const CLEAN: readonly Revision[] = ['desa', 'month', 'total', 'laki']
const DATASETS = 30

describe('an attack with two editions, and all that a reader can guess of what stayed the same', () => {
  it.each(REVISIONS)(
    'finds no withheld figure after a revision of one: %s',
    (revision) => {
      let hidden = 0
      for (let seed = 0; seed < DATASETS; seed += 1) {
        const found = attackBoth(revise(revision, seed))
        expect(found.exact, `dataset ${String(seed)}`).toEqual([])
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
