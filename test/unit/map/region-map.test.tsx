import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { RegionMap, type RegionDescription, type RegionMapProps } from '../../../src/map'
import { mapMessages } from '../../../src/i18n/map'
import { tinyCountry } from '../support/tiny-country'
import {
  choroplethOf,
  HILIR,
  HULU,
  KOTA_HULU,
  MUARA,
  PULAU,
  ROOT,
  SAWAH,
  tinyGeometry,
  tinySchools,
} from './support/tiny-map'

const dataset = tinyCountry()
const geometry = tinyGeometry()
const words = mapMessages.id

const describeRegion = (code: string): RegionDescription => {
  const isMissing = code === KOTA_HULU
  return {
    name: dataset.regions.get(code)?.name ?? code,
    context: 'Kabupaten <b>Mungil</b>',
    value: isMissing ? null : '0,700',
    unit: 'indeks',
    band: isMissing ? null : 'Maju',
    status: 'resmi',
    ranks: isMissing ? [] : ['Peringkat 2 dari 3 desa'],
    note: isMissing ? 'tidak ada data: di luar cakupan IDM' : null,
  }
}

const intents = { onHover: vi.fn(), onSelect: vi.fn(), onOpen: vi.fn(), onUp: vi.fn() }

function showMap(props: Partial<RegionMapProps> = {}) {
  return render(
    <RegionMap
      regions={dataset.regions}
      geometry={geometry}
      choropleth={choroplethOf(dataset, 'idm', ROOT)}
      theme="light"
      label="Peta IDM"
      attribution="Batas: BIG"
      padding={{ top: 20, right: 20, bottom: 40, left: 20 }}
      hovered={null}
      isolatedClass={null}
      describe={describeRegion}
      engine="svg"
      controls={{ top: 20, right: 20 }}
      {...intents}
      {...props}
    />,
  )
}

const stage = () => screen.getByRole('application', { name: 'Peta IDM' })
const desa = (code: string) => document.querySelector(`path[data-code="${code}"]`)
const outline = (kind: string) =>
  document.querySelector(`[data-outline="${kind}"]`)?.getAttribute('data-code') ?? null

beforeEach(() => {
  // jsdom has no pointer capture.
  Element.prototype.setPointerCapture = vi.fn()
  for (const intent of Object.values(intents)) intent.mockClear()
})

describe('what is drawn', () => {
  test('every desa is coloured in the very first rendering', () => {
    showMap()
    for (const code of [KOTA_HULU, SAWAH, MUARA, PULAU])
      expect(desa(code)).toHaveAttribute('fill', expect.stringMatching(/^#/))
  })

  test('a missing value is hatched, a present one is not', () => {
    showMap()
    expect(desa(KOTA_HULU)).toHaveAttribute('data-hatch', 'missing')
    expect(desa(MUARA)).not.toHaveAttribute('data-hatch')
    expect(document.querySelector('path[fill*="missing"]')).toBeInTheDocument()
  })

  test('a sample has its own hatch', () => {
    showMap({ choropleth: choroplethOf(dataset, 'lahir', ROOT) })
    expect(desa(MUARA)).toHaveAttribute('data-hatch', 'sample')
    expect(document.querySelector('path[fill*="sample"]')).toBeInTheDocument()
  })

  test('only fills that differ are touched when the indicator changes', () => {
    const { rerender } = showMap()
    const before = desa(MUARA)?.getAttribute('fill')
    rerender(
      <RegionMap
        regions={dataset.regions}
        geometry={geometry}
        choropleth={choroplethOf(dataset, 'listrik', ROOT)}
        theme="light"
        label="Peta listrik"
        attribution="Batas: BIG"
        padding={{ top: 20, right: 20, bottom: 40, left: 20 }}
        hovered={PULAU}
        isolatedClass={null}
        describe={describeRegion}
        engine="svg"
        {...intents}
      />,
    )
    expect(desa(MUARA)?.getAttribute('fill')).not.toBe(before)
    expect(desa(KOTA_HULU)).not.toHaveAttribute('data-hatch')
    expect(outline('hovered')).toBe(PULAU)
  })

  test('counts are circles on a pale ground', () => {
    showMap({ choropleth: choroplethOf(dataset, 'faskes', ROOT) })
    expect(document.querySelectorAll('circle[data-radius]')).toHaveLength(4)
  })

  test('frame and selection are outlined', () => {
    showMap({ choropleth: choroplethOf(dataset, 'idm', MUARA) })
    expect(outline('framed')).toBe(HILIR)
    expect(outline('selected')).toBe(MUARA)
  })

  test('tells which choropleth is on the screen', async () => {
    showMap()
    await waitFor(() => {
      expect(screen.getByTestId('map')).toHaveAttribute('data-shown', '99.01|idm|2024')
    })
    expect(screen.getByTestId('map')).toHaveAttribute('data-map-engine', 'svg')
    expect(screen.getByTestId('map')).toHaveAttribute('data-map-coloured', 'true')
  })

  test('schools with a place in the kabupaten are marked and named', () => {
    showMap({ schools: tinySchools() })
    expect(screen.getByRole('group', { name: words.schools(4) })).toBeInTheDocument()
    expect(screen.getByRole('img', { name: 'SMP 1, SMP negeri' })).toBeInTheDocument()
    expect(screen.queryByRole('img', { name: /SD 4/ })).not.toBeInTheDocument()
  })

  test('a picture has no tab stop and no buttons', () => {
    showMap({ interactive: false })
    expect(screen.getByRole('img', { name: 'Peta IDM' })).not.toHaveAttribute('tabindex')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('keyboard', () => {
  test('arrows walk the kecamatan, Enter opens, Escape goes up', async () => {
    const user = userEvent.setup()
    showMap()
    stage().focus()
    await user.keyboard('{ArrowRight}')
    const first = outline('hovered')
    expect([HULU, HILIR]).toContain(first)
    await user.keyboard(first === HULU ? '{ArrowRight}' : '{ArrowLeft}')
    const second = first === HULU ? HILIR : HULU
    expect(outline('hovered')).toBe(second)
    expect(intents.onHover).toHaveBeenLastCalledWith(second)
    await user.keyboard('{Enter}')
    expect(intents.onOpen).toHaveBeenCalledWith(second)
    await user.keyboard('{Escape}')
    expect(intents.onUp).toHaveBeenCalledOnce()
  })

  test('inside a kecamatan the arrows start at the chosen desa and walk its siblings', async () => {
    const user = userEvent.setup()
    showMap({ choropleth: choroplethOf(dataset, 'idm', MUARA) })
    stage().focus()
    await user.keyboard('{ArrowRight}')
    expect(outline('hovered')).toBe(MUARA)
    await user.keyboard('{ArrowRight}')
    expect(outline('hovered')).toBe(PULAU)
    await user.keyboard('{ArrowRight}')
    expect(outline('hovered')).toBe(PULAU)
  })

  test('the live region speaks the region reached; leaving silences it', async () => {
    const user = userEvent.setup()
    showMap({ choropleth: choroplethOf(dataset, 'idm', MUARA) })
    stage().focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByTestId('map-live')).toHaveTextContent(
      'Muara. Kabupaten <b>Mungil</b>. 0,700 indeks. Maju. Peringkat 2 dari 3 desa',
    )
    fireEvent.blur(stage())
    expect(screen.getByTestId('map-live')).toBeEmptyDOMElement()
    expect(intents.onHover).toHaveBeenLastCalledWith(null)
  })

  test('a missing value is spoken in words', async () => {
    const user = userEvent.setup()
    showMap({ choropleth: choroplethOf(dataset, 'idm', KOTA_HULU) })
    stage().focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByTestId('map-live')).toHaveTextContent(
      'Kota Hulu. Kabupaten <b>Mungil</b>. tidak ada data: di luar cakupan IDM',
    )
  })

  test('the help is read with the map', () => {
    showMap()
    expect(stage()).toHaveAccessibleDescription(words.help)
  })
})

describe('mouse', () => {
  /** jsdom lays nothing out: the map is drawn at 800 x 600, the kabupaten across it. */
  const overMuara = { clientX: 495, clientY: 290, pointerId: 1, button: 0 }

  test('the card names the desa, its figure and its ranks; markup in data stays text', () => {
    showMap()
    fireEvent.pointerMove(stage(), overMuara)
    expect(outline('hovered')).toBe(MUARA)
    expect(intents.onHover).toHaveBeenCalledWith(MUARA)
    expect(screen.getByText('0,700')).toBeInTheDocument()
    expect(screen.getByText('Kabupaten <b>Mungil</b>')).toBeInTheDocument()
    expect(screen.getByText('Resmi')).toBeInTheDocument()
    fireEvent.pointerLeave(stage(), overMuara)
    expect(outline('hovered')).toBeNull()
  })

  test('a click goes to the kecamatan, a double click to the desa', () => {
    showMap()
    fireEvent.pointerDown(stage(), overMuara)
    fireEvent.pointerUp(stage(), overMuara)
    expect(intents.onSelect).toHaveBeenCalledWith(HILIR)
    fireEvent.pointerDown(stage(), overMuara)
    fireEvent.pointerUp(stage(), overMuara)
    expect(intents.onOpen).toHaveBeenCalledWith(MUARA)
    expect(intents.onSelect).toHaveBeenCalledOnce()
  })

  test('a drag selects nothing and moves the map', () => {
    showMap()
    const world = document.querySelector('.region-map__svg > g')
    const before = world?.getAttribute('transform')
    fireEvent.pointerDown(stage(), overMuara)
    fireEvent.pointerMove(stage(), { ...overMuara, clientX: 430 })
    fireEvent.pointerUp(stage(), { ...overMuara, clientX: 430 })
    expect(intents.onSelect).not.toHaveBeenCalled()
    expect(world?.getAttribute('transform')).not.toBe(before)
  })

  test('buttons carry names', () => {
    showMap()
    for (const name of [words.zoomIn, words.zoomOut, words.recentre])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })
})
