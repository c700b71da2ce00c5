import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeColumns } from '../../../src/prepare/derive/compute-columns'
import { ColumnStore } from '../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../src/prepare/join/region-frame'
import { ProblemLog } from '../../../src/prepare/problems/problem-log'
import { catalogueEntry } from './support/catalogue-entry'
import { NOTHING_RESHAPED } from '../../../src/prepare/join/figure-shapes'
import { anyTree, regionTree } from './support/region-tree'

const filled = anyTree.chain((units) => {
  const size = units.filter((unit) => unit.level === 'desa').length
  const figure = fc.option(fc.integer({ min: -500, max: 5000 }), { freq: 5 })
  const column = fc.array(figure, { minLength: size, maxLength: size })
  return fc.record({ units: fc.constant(units), values: column, weights: column })
})

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0)
}

it('sums over desa = sums over kecamatan = kabupaten, for any tree, the missing left out', () => {
  fc.assert(
    fc.property(filled, ({ units, values }) => {
      const store = new ColumnStore(new RegionFrame(units))
      const desa = store.frame.positionsAt('desa')
      desa.forEach((index, order) => {
        store.state('x', '2024', index, values[order] ?? null)
      })
      computeColumns([catalogueEntry({ id: 'x' })], store, new ProblemLog())
      const column = store.column('x', '2024')
      const at = (positions: readonly number[]) => positions.map((index) => column[index] ?? null)
      const [kabupaten] = at(store.frame.positionsAt('kabupaten'))
      expect(kabupaten).toBe(sum(values))
      expect(sum(at(store.frame.positionsAt('kecamatan')))).toBe(sum(values))
      for (const index of store.frame.positionsAt('kecamatan')) {
        const children = store.frame.childrenOf(store.frame.codes[index] ?? '')
        expect(column[index]).toBe(sum(at(children)))
      }
    }),
  )
})

it('a weighted mean lies between the smallest and largest desa, and equals the ratio of sums', () => {
  fc.assert(
    fc.property(filled, ({ units, values, weights }) => {
      const store = new ColumnStore(new RegionFrame(units))
      const desa = store.frame.positionsAt('desa')
      const known: { value: number; weight: number }[] = []
      desa.forEach((index, order) => {
        const value = values[order] ?? null
        const weight = Math.abs(weights[order] ?? 0)
        store.state('x', '2024', index, value)
        store.state('w', '2024', index, weight)
        if (value !== null && weight > 0) known.push({ value, weight })
      })
      const mean = catalogueEntry({ id: 'x', aggregation: 'weighted-mean', weightBy: 'w' })
      computeColumns([mean, catalogueEntry({ id: 'w' })], store, new ProblemLog())
      const [kabupaten] = store.frame
        .positionsAt('kabupaten')
        .map((index) => store.column('x', '2024')[index] ?? null)
      if (known.length === 0) {
        expect(kabupaten).toBeNull()
        return
      }
      const figures = known.map(({ value }) => value)
      const top = known.reduce((all, { value, weight }) => all + value * weight, 0)
      const bottom = known.reduce((all, { weight }) => all + weight, 0)
      expect(kabupaten).toBeCloseTo(top / bottom, 6)
      expect(kabupaten).toBeGreaterThanOrEqual(Math.min(...figures) - 1e-9)
      expect(kabupaten).toBeLessThanOrEqual(Math.max(...figures) + 1e-9)
    }),
  )
})

it('a mean is missing where the desa with a value hold less than the minimum of their area', () => {
  const store = new ColumnStore(new RegionFrame(regionTree([3, 3])))
  const state = (id: string, values: readonly (number | null)[]) => {
    store.frame.positionsAt('desa').forEach((index, order) => {
      store.state(id, '2024', index, values[order] ?? null)
    })
  }
  // Of the first kecamatan 49 of 100 families are known, of the second 50; by rice land it is the reverse.
  state('keluarga', [49, 51, null, 50, 50, 0])
  state('lahan', [80, 20, 0, 30, 60, 10])
  for (const id of ['plain', 'weighted', 'highest']) state(id, [7, null, null, 9, null, null])
  const entries = [
    catalogueEntry({ id: 'plain', aggregation: 'mean' }),
    catalogueEntry({ id: 'weighted', aggregation: 'weighted-mean', weightBy: 'lahan' }),
    catalogueEntry({ id: 'highest', aggregation: 'max' }),
    catalogueEntry({ id: 'keluarga' }),
    catalogueEntry({ id: 'lahan' }),
  ]
  computeColumns(entries, store, new ProblemLog(), NOTHING_RESHAPED, {
    minimumCoverage: 0.5,
    families: 'keluarga',
  })
  const above = (id: string) =>
    [...store.frame.positionsAt('kecamatan'), ...store.frame.positionsAt('kabupaten')].map(
      (index) => store.column(id, '2024')[index] ?? null,
    )
  expect(above('plain')).toEqual([null, 9, null])
  expect(above('weighted')).toEqual([7, null, (7 * 80 + 9 * 30) / 110])
  expect(above('highest')).toEqual([7, 9, 9])
})
