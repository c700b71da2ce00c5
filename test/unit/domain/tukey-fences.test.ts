import { expect, test } from 'vitest'
import { sideOutside, tukeyFences } from '../../../src/domain/tukey-fences'

const FREE = { minimum: null, maximum: null }

/** The example of the NIST/SEMATECH e-Handbook of Statistical Methods, 7.1.6. */
const NIST = [
  30, 171, 184, 201, 212, 250, 265, 270, 272, 289, 305, 306, 322, 322, 336, 346, 351, 370, 390, 404,
  409, 411, 436, 437, 439, 441, 444, 448, 451, 453, 470, 480, 482, 487, 494, 495, 499, 503, 514,
  521, 522, 527, 548, 550, 559, 560, 570, 572, 574, 578, 585, 592, 592, 607, 616, 618, 621, 629,
  637, 638, 640, 656, 668, 707, 709, 719, 737, 739, 752, 758, 766, 792, 792, 794, 802, 818, 830,
  832, 843, 858, 860, 869, 918, 925, 953, 991, 1000, 1005, 1068, 1441,
]

test('finds the one outlier of the published example', () => {
  const plain = { to: (value: number) => value, back: (place: number) => place }
  const fences = tukeyFences(NIST, FREE, plain)
  // Published as -39 and 1211 with quartiles of type 6; type 7 gives -17 and 1192.
  expect(Math.abs((fences?.low ?? 0) + 39)).toBeLessThan(25)
  expect(Math.abs((fences?.high ?? 0) - 1211)).toBeLessThan(25)
  const outside = NIST.filter((value) => sideOutside(value, fences) !== null)
  expect(outside).toEqual([1441])
  expect(sideOutside(-100, fences)).toBe('low')
})

test('says nothing of few values, or where half of them are equal', () => {
  expect(tukeyFences([1, 2, 3, 4, 5, 6, 700], FREE)).toBeNull()
  expect(tukeyFences([0, 0, 0, 0, 0, 0, 0, 0, 9], FREE)).toBeNull()
  expect(sideOutside(9, null)).toBeNull()
})

test('judges skewed values by their logarithm, and has no fence that nothing can cross', () => {
  const skewed = Array.from({ length: 101 }, (_, index) => Math.exp(index / 20))
  // On the plain scale a tenth of these would be far from the others.
  const fences = tukeyFences(skewed, { minimum: 0, maximum: null })
  expect(skewed.filter((value) => sideOutside(value, fences) !== null)).toEqual([])
  expect(fences?.low).toBeNull()
  expect(sideOutside(100_000, fences)).toBe('high')
  const shares = [...Array.from({ length: 40 }, (_, index) => 99 - index / 10), 20]
  const crowded = tukeyFences(shares, { minimum: 0, maximum: 100 })
  expect(crowded?.high).toBeNull()
  expect(sideOutside(20, crowded)).toBe('low')
  expect(crowded?.beyond(20)).toBeGreaterThan(0)
  expect(crowded?.beyond(98)).toBe(0)
})
