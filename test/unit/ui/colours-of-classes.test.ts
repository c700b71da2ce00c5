import { describe, expect, it } from 'vitest'
import { luminance } from '../../../src/map/paint/color'
import { bivariateColor } from '../../../src/ui/bivariate-palette'
import { rampColors } from '../../../src/ui/palette'

type Vector = readonly [number, number, number]

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const BLINDNESS: Record<string, readonly Vector[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

function linear(hex: string): Vector {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Vector
}

/** Ottosson's OKLab (2020) of linear RGB. */
function oklab([r, g, b]: Vector): Vector {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function seenAs(hex: string, rows: readonly Vector[]): Vector {
  const [r, g, b] = linear(hex)
  return oklab(rows.map(([x, y, z]) => Math.max(0, x * r + y * g + z * b)) as unknown as Vector)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(Object.entries(BLINDNESS))('nine colours stay apart with %s', (_, rows) => {
    const seen = Array.from({ length: 9 }, (__, index) =>
      seenAs(bivariateColor(index, theme), rows),
    )
    const distances = seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    )
    expect(Math.min(...distances)).toBeGreaterThan(0.055)
  })

  it.each([6, 7])(
    '%i classes have as many colours, each darker or lighter than the last',
    (count) => {
      const light = rampColors('cool', theme, count).map(luminance)
      const sorted = light.toSorted((a, b) => (theme === 'light' ? b - a : a - b))
      expect(new Set(light).size).toBe(count)
      expect(light).toEqual(sorted)
    },
  )
})
