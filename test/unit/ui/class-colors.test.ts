import { describe, expect, it } from 'vitest'
import { luminance } from '../../../src/map/paint/color'
import { classColors, markHue } from '../../../src/ui/class-colors'
import { componentHue, MAP_COLORS, rampColors, type Ramp } from '../../../src/ui/palette'

const categories = ['Sangat tertinggal', 'Tertinggal', 'Berkembang', 'Maju', 'Mandiri'].map(
  (label, index) => ({ code: index + 1, label: { id: label, en: label } }),
)
const none = {
  kind: 'index' as const,
  direction: 'none' as const,
  categories: [] as { code: number; label: { id: string; en: string } }[],
}

describe('classColors', () => {
  it('gives an ordered category the colour of its band', () => {
    const status = {
      kind: 'category',
      direction: 'higher-is-better',
      ordered: true,
      categories,
    } as const
    const index = { ...none, direction: 'higher-is-better' } as const
    for (const theme of ['light', 'dark'] as const)
      expect(classColors(status, theme, 0)).toEqual(classColors(index, theme, 5))
  })

  it('keeps categories without an order apart by hue', () => {
    const colors = classColors({ ...none, kind: 'category', categories }, 'light', 0)
    expect(new Set(colors).size).toBe(5)
    expect(colors).not.toEqual(rampColors('cool', 'light'))
  })

  it('paints by direction, whatever the component', () => {
    expect(classColors({ ...none, direction: 'lower-is-better' }, 'light', 5)).toEqual(
      rampColors('warm', 'light'),
    )
    expect(classColors(none, 'light', 3)).toEqual(rampColors('neutral', 'light', 3))
  })

  it('marks a hazard in the warm hue, all else in that of its component', () => {
    const environment = { component: 'lingkungan', direction: 'lower-is-better' } as const
    expect(rampColors('warm', 'light')).toContain(markHue(environment, 'light'))
    expect(markHue({ ...environment, direction: 'none' }, 'dark')).toBe(
      componentHue('lingkungan', 'dark'),
    )
  })
})

describe.each(['light', 'dark'] as const)('ramps in the %s theme', (theme) => {
  it.each<Ramp>(['cool', 'warm', 'neutral'])(
    '%s goes one way in even steps of luminance',
    (ramp) => {
      const steps = rampColors(ramp, theme).map((color) => Math.cbrt(luminance(color)))
      const rises = steps.slice(1).map((step, index) => step - (steps[index] ?? 0))
      const sign = theme === 'light' ? -1 : 1
      for (const rise of rises) expect(sign * rise).toBeGreaterThan(0.08)
      expect(Math.max(...rises.map(Math.abs)) / Math.min(...rises.map(Math.abs))).toBeLessThan(1.8)
    },
  )

  it('the step of a hazard stands out from the land (3:1)', () => {
    const hue = markHue({ component: 'lingkungan', direction: 'lower-is-better' }, theme)
    const [a, b] = [luminance(hue), luminance(MAP_COLORS[theme].land)].toSorted((x, y) => y - x)
    expect(((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)).toBeGreaterThan(3)
  })
})
