import { afterEach, expect, it, vi } from 'vitest'
import { elementToSvg } from '../../../../src/pages/map/options/export/element-to-svg'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** A bar of 40 by 10 px at (30, 20), as the style sheets draw it. */
function barWith(style: Partial<CSSStyleDeclaration>): Element {
  const bar = document.createElement('i')
  document.body.append(bar)
  vi.spyOn(bar, 'getBoundingClientRect').mockReturnValue({
    ...{ x: 30, y: 20, width: 40, height: 10 },
    ...{ left: 30, right: 70, top: 20, bottom: 30 },
    toJSON: () => ({}),
  })
  const plain = {
    display: 'block',
    visibility: 'visible',
    backgroundImage: 'none',
    backgroundColor: 'rgba(0, 0, 0, 0)',
    borderRadius: '2px',
    color: 'rgb(9, 8, 7)',
  }
  const shown: object = Object.assign(plain, style)
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(shown as CSSStyleDeclaration)
  return bar
}

const origin = { x: 10, y: 10 } as DOMRect

it('fills an official bar with its colour, counted from the corner of the chart', () => {
  const [rect, ...others] = elementToSvg(barWith({ backgroundColor: 'rgb(1, 2, 3)' }), origin)
  expect(others).toEqual([])
  expect(rect?.getAttribute('fill')).toBe('rgb(1, 2, 3)')
  expect(['x', 'y', 'width', 'height'].map((name) => rect?.getAttribute(name))).toEqual([
    '20',
    '10',
    '40',
    '10',
  ])
})

it('hatches the bar of a sample in its full colour', () => {
  const bar = barWith({ backgroundImage: 'repeating-linear-gradient(-45deg, red 0 2px)' })
  const [pattern, rect] = elementToSvg(bar, origin)
  expect(pattern?.tagName).toBe('pattern')
  expect(pattern?.querySelector('rect')?.getAttribute('fill')).toBe('rgb(9, 8, 7)')
  expect(rect?.getAttribute('fill')).toBe(`url(#${pattern?.id ?? ''})`)
  expect(rect?.getAttribute('stroke')).toBe('rgb(9, 8, 7)')
  expect(rect?.hasAttribute('fill-opacity')).toBe(false)
})

it('gives every hatch a name of its own', () => {
  const bar = barWith({ backgroundImage: 'repeating-linear-gradient(-45deg, red 0 2px)' })
  const ids = [elementToSvg(bar, origin), elementToSvg(bar, origin)].map(([one]) => one?.id)
  expect(new Set(ids).size).toBe(2)
})
