import * as fc from 'fast-check'
import type { Unit } from '../../../../src/prepare/model/unit'

function unit(code: string, level: Unit['level'], parent: string | null): Unit {
  return { code, name: code, type: level, level, parent, bpsCode: null, splitFrom: null }
}

/** A kabupaten with so many desa in each kecamatan, in published order. */
export function regionTree(desaOf: readonly number[]): Unit[] {
  const two = (n: number) => String(n + 1).padStart(2, '0')
  const kecamatan = desaOf.map((_, k) => unit(`99.01.${two(k)}`, 'kecamatan', '99.01'))
  const desa = desaOf.flatMap((count, k) =>
    Array.from({ length: count }, (_, d) =>
      unit(`99.01.${two(k)}.20${two(d)}`, 'desa', `99.01.${two(k)}`),
    ),
  )
  return [unit('99.01', 'kabupaten', null), ...kecamatan, ...desa]
}

/** Any small kabupaten, a kecamatan without desa among them. */
export const anyTree = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 })
  .map(regionTree)
