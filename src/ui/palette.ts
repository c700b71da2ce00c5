import type { ComponentId, Indicator } from '../contract'
import type { Theme } from './theme'

/** What a ramp says before its legend is read: dark is good, dark is bad, or neither. */
export type Ramp = 'cool' | 'warm' | 'neutral'

/**
 * Sequential ramps, low to high, even steps of OKLCH lightness; in the dark theme high is bright. A hazard
 * is never green, nor anything wished for red.
 */
const RAMPS: Record<Ramp, Record<Theme, readonly string[]>> = {
  cool: {
    light: ['#e8ecc6', '#85ccad', '#2fa29d', '#04707c', '#004253'],
    dark: ['#0c3d4b', '#006872', '#1a958d', '#68bf9b', '#d2e0a0'],
  },
  warm: {
    light: ['#f7e6c3', '#f1ae6b', '#de6b30', '#a93620', '#6d1c19'],
    dark: ['#601f1a', '#9b3522', '#d1632a', '#e6a25a', '#f3dba9'],
  },
  neutral: {
    light: ['#ece2ff', '#bfaef3', '#8c81d9', '#5b57a7', '#31326c'],
    dark: ['#2f315e', '#535196', '#7f73ca', '#b09ced', '#dfcdff'],
  },
}

const RAMP_OF = {
  'higher-is-better': 'cool',
  'lower-is-better': 'warm',
  none: 'neutral',
} as const satisfies Record<Indicator['direction'], Ramp>

/** The ramp of an indicator by which way is better. */
export function rampOf(direction: Indicator['direction']): Ramp {
  return RAMP_OF[direction]
}

/** One hue a component, for icons, dots and bars; never for text. */
const HUES: Record<ComponentId, Record<Theme, string>> = {
  ekonomi: { light: '#c97b57', dark: '#d2803d' },
  masyarakat: { light: '#3e33a2', dark: '#756ee2' },
  'tata-kelola': { light: '#277d78', dark: '#57a89e' },
  mobilitas: { light: '#4d93d8', dark: '#9dd9ff' },
  lingkungan: { light: '#415518', dark: '#c2eea0' },
  kehidupan: { light: '#990b37', dark: '#db4b64' },
}

/** Unordered categories: Okabe and Ito (2008), adjusted in lightness for each theme. */
const CATEGORIES: Record<Theme, readonly string[]> = {
  light: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a7d00', '#7a5195'],
  dark: ['#4a9fd8', '#f0b63c', '#2fbf95', '#dd9bc0', '#86cdf2', '#ee8140', '#cfc04a', '#a98ac4'],
}

/** Ground and figure colours that the map engines need as plain values. */
export const MAP_COLORS = {
  light: {
    sea: '#e6eef0',
    land: '#f4f3ee',
    landLine: '#d3d3ca',
    kecamatanLine: '#23444b',
    desaLine: '#ffffff',
    seaLabel: '#4a6b75',
    hatchLine: '#b5b8b4',
    hatchGround: '#efefeb',
    ink: '#10262b',
    halo: '#ffffff',
    hover: '#c08a1e',
    quiet: '#f4f3ee',
  },
  dark: {
    sea: '#0a1519',
    land: '#15262b',
    landLine: '#27393f',
    kecamatanLine: '#d3e2e0',
    desaLine: '#0b171b',
    seaLabel: '#7fa0aa',
    hatchLine: '#4c6269',
    hatchGround: '#1b2c32',
    ink: '#ffffff',
    halo: '#08171c',
    hover: '#e2b14b',
    quiet: '#15262b',
  },
} as const satisfies Record<Theme, Record<string, string>>

const SPREAD: readonly (readonly number[])[] = [
  [],
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
]

/** Colours for `count` classes (1 to 7), low to high; six and seven lie between the five. */
export function rampColors(name: Ramp, theme: Theme, count = 5): readonly string[] {
  const ramp = RAMPS[name][theme]
  const picks = SPREAD[Math.max(1, count)]
  if (picks) return picks.map((pick) => ramp[pick] ?? '')
  const classes = Math.min(MOST_COLORS, count)
  return Array.from({ length: classes }, (_, index) => between(ramp, (4 * index) / (classes - 1)))
}

const MOST_COLORS = 7

/** The colour at a place between two of a ramp, mixed channel by channel. */
function between(ramp: readonly string[], place: number): string {
  const [low = '', high = ''] = [ramp[Math.floor(place)], ramp[Math.ceil(place)]]
  const share = place - Math.floor(place)
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [low, high].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    return Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share)
  })
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

export function componentHue(component: ComponentId, theme: Theme): string {
  return HUES[component][theme]
}

/** Colour of the category at an index of the indicator's category list. */
export function categoryColor(index: number, theme: Theme): string {
  const colors = CATEGORIES[theme]
  return colors[index % colors.length] ?? ''
}
