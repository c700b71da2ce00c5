import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { showFirstMap } from '../../../src/first-map/show-first-map'
import { MAP_COLORS, rampColors, rampOf } from '../../../src/ui/palette'
import { readEdition } from './support/published-first-view'

const { view } = readEdition('test/fixtures/tiny/published')
const HULU = view.kecamatan[0]?.code ?? ''
let root: HTMLElement

const firstMap = () => document.querySelector<HTMLElement>('[data-testid="first-map"]')

/** The page's own map, as the first picture sees it. */
function pageMap(): HTMLElement {
  const map = document.createElement('div')
  map.dataset['testid'] = 'map'
  root.append(map)
  return map
}

beforeEach(() => {
  window.location.hash = ''
  document.body.innerHTML = '<div id="root"></div>'
  root = document.body.querySelector('div') ?? document.body
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('light') }))
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { load: () => Promise.resolve([]) },
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  pageMap().dataset['mapColoured'] = 'true'
})

describe('the first picture', () => {
  test('colours every desa by its class and hatches what is missing', async () => {
    await showFirstMap(view, root)
    const fills = [...(firstMap()?.querySelectorAll('a path') ?? [])].map((path) =>
      path.getAttribute('fill'),
    )
    const ramp = rampColors(rampOf(view.direction), 'light', view.classes)
    expect(fills).toEqual(
      view.cells.split('').map((cell) => ramp[Number(cell)] ?? MAP_COLORS.light.hatchGround),
    )
    expect(
      firstMap()?.querySelector('[fill="url(#first-map-missing)"]')?.getAttribute('d'),
    ).toMatch(view.cells.includes('-') ? /^M/ : /^$/)
    expect(firstMap()?.dataset['mapColoured']).toBe('true')
    expect(firstMap()?.getAttribute('aria-hidden')).toBe('true')
  })

  test('leads to the kecamatan by links off the tab order, language and theme kept', async () => {
    window.location.hash = '#/?bahasa=en&tema=gelap'
    await showFirstMap(view, root)
    const link = firstMap()?.querySelector(`a[data-code="${HULU}"]`)
    expect(link?.getAttribute('href')).toBe(`#/?wilayah=${HULU}&bahasa=en&tema=gelap`)
    expect(link?.getAttribute('tabindex')).toBe('-1')
  })

  test('writes names as text', async () => {
    const [first, ...rest] = view.kecamatan
    if (!first) throw new Error('no kecamatan')
    const evil = { ...first, name: '<b>Hulu</b>' }
    await showFirstMap({ ...view, kecamatan: [evil, ...rest] }, root)
    expect(firstMap()?.textContent).toContain('<b>Hulu</b>')
    expect(firstMap()?.querySelector('b')).toBeNull()
  })

  test('takes the theme of the address and sets it for the style sheets', async () => {
    window.location.hash = '#/?tema=gelap'
    await showFirstMap(view, root)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(firstMap()?.querySelector('rect')?.getAttribute('fill')).toBe(MAP_COLORS.dark.sea)
  })

  test('goes when the page has coloured its own map, and gives it the pointer before', async () => {
    await showFirstMap(view, root)
    const map = pageMap()
    await waitFor(() => expect(firstMap()?.style.pointerEvents).toBe('none'))
    map.dataset['mapColoured'] = 'true'
    await waitFor(() => expect(firstMap()).toBeNull())
    expect(document.body.children).toHaveLength(1)
  })

  test('goes when the page tells of a failure, or the address asks for another page', async () => {
    await showFirstMap(view, root)
    root.innerHTML = '<p role="alert">gagal</p>'
    await waitFor(() => expect(firstMap()).toBeNull())
    root.innerHTML = ''
    await showFirstMap(view, root)
    window.location.hash = '#/peringkat'
    await waitFor(() => expect(firstMap()).toBeNull())
  })

  test('keeps a kecamatan that was chosen before the page is there, the others quiet', async () => {
    await showFirstMap(view, root)
    window.location.hash = `#/?wilayah=${HULU}`
    await waitFor(() => {
      const opacities = [...(firstMap()?.querySelectorAll<SVGAElement>('a') ?? [])].map(
        ({ style }) => style.opacity,
      )
      expect(opacities).toEqual(['', '0.3'])
    })
  })

  test('is not drawn for another address', async () => {
    window.location.hash = `#/?indikator=lain`
    await showFirstMap(view, root)
    expect(firstMap()).toBeNull()
  })
})
