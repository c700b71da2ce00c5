import type { Indicator, Region } from '../../../src/contract/index.ts'
import type { Published } from './published.ts'

export const RAMP = ['#e8ecc6', '#85ccad', '#2fa29d', '#04707c', '#004253'] as const
export const NO_DATA = '#efefeb'

/** What the address asks for, with every value a page needs to draw it. */
export type View = {
  region: Region
  indicator: Indicator
  period: string
  valueOf: (code: string) => number | null
  colourOf: (code: string) => string
}

/** Reads `#/?wilayah=…&indikator=…` the way the product does. */
export function readView(data: Published): View {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '')
  const region =
    data.regions.find(({ code }) => code === query.get('wilayah')) ?? data.regions.at(0)
  const indicator = data.indicators.get(query.get('indikator') ?? data.defaultIndicator)
  if (!region || !indicator) throw new Error(`Nothing to show for ${location.hash}.`)
  const period = indicator.periods.at(-1) ?? ''
  const column = data.values[indicator.id]?.[period] ?? []
  const values = new Map(data.regions.map(({ code }, index) => [code, column[index] ?? null]))
  const valueOf = (code: string) => values.get(code) ?? null
  const colourOf = (code: string) => {
    const value = valueOf(code)
    if (value === null) return NO_DATA
    const index = indicator.breaks.desa.filter((edge) => value >= edge).length
    return RAMP[Math.min(index, RAMP.length - 1)] ?? NO_DATA
  }
  return { region, indicator, period, valueOf, colourOf }
}

function mapElement(): HTMLElement {
  const element = document.getElementById('map')
  if (!element) throw new Error('The page has no map.')
  return element
}

/** Writes what is drawn on the map's container, as the product does. */
export function announceShown({ region, indicator, period }: View): void {
  mapElement().dataset['shown'] = `${region.code}|${indicator.id}|${period}`
}

/** Tells that the map is on the screen in colour, drawn by the engine that stays. */
export function announceColoured(engine: string): void {
  mapElement().dataset['mapColoured'] = ''
  mapElement().dataset['mapEngine'] = engine
  document.documentElement.dataset['ready'] = 'true'
}
