import type { ComponentId } from '../contract'
import type { Theme } from './theme'

/** Sequential ramps, low to high, even steps of OKLCH lightness; in the dark theme high is bright. */
const RAMPS: Record<ComponentId, Record<Theme, readonly string[]>> = {
  'tata-kelola': {
    light: ['#e8ecc6', '#85ccad', '#2fa29d', '#04707c', '#004253'],
    dark: ['#0c3d4b', '#006872', '#1a958d', '#68bf9b', '#d2e0a0'],
  },
  ekonomi: {
    light: ['#f4e7c9', '#e0b17a', '#c77a41', '#974b25', '#602614'],
    dark: ['#552819', '#894625', '#b86c33', '#d69e5b', '#ebd5a1'],
  },
  masyarakat: {
    light: ['#ece2ff', '#bfaef3', '#8c81d9', '#5b57a7', '#31326c'],
    dark: ['#2f315e', '#535196', '#7f73ca', '#b09ced', '#dfcdff'],
  },
  mobilitas: {
    light: ['#cceeff', '#82c3ee', '#4896d3', '#2766a1', '#153b68'],
    dark: ['#1b375b', '#275e91', '#3988c4', '#64b4e7', '#a6e1fe'],
  },
  lingkungan: {
    light: ['#e8ebce', '#b5c285', '#849a49', '#546d24', '#2c430d'],
    dark: ['#2b3d16', '#4e6424', '#778c3b', '#a5b46a', '#d8dcab'],
  },
  kehidupan: {
    light: ['#ffded0', '#f79f9f', '#d5677c', '#9e3c59', '#641c36'],
    dark: ['#582133', '#8f3952', '#c6596e', '#f0898a', '#ffc5ae'],
  },
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
export function rampColors(component: ComponentId, theme: Theme, count = 5): readonly string[] {
  const ramp = RAMPS[component][theme]
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
