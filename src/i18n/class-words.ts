import type { Classing, Indicator } from '../contract'
import type { Legend, LegendClass } from '../domain/choropleth'
import { formatNumber } from './format'
import { defineMessages, type Language } from './language'

/** Official edges are written in full: the IDM's have four. */
const MOST_DECIMALS = 4

const messages = defineMessages({
  id: {
    upTo: (from: string, to: string) => `${from}–${to}`,
    aboveZero: '> 0',
    classings: {
      official: 'batas resmi',
      stated: 'batas yang ditetapkan',
      natural: 'pembagian alami',
      'natural-log': 'pembagian alami pada skala log',
      quantile: 'kuantil, tiap kelas kira-kira sama banyak',
      equal: 'selang sama lebar',
      deviation: 'simpangan baku',
      own: 'batas sendiri',
    } satisfies Record<Classing, string>,
  },
  en: {
    upTo: (from: string, to: string) => `${from}–${to}`,
    aboveZero: '> 0',
    classings: {
      official: 'official limits',
      stated: 'stated limits',
      natural: 'natural breaks',
      'natural-log': 'natural breaks on a log scale',
      quantile: 'quantiles, about as many in each class',
      equal: 'equal intervals',
      deviation: 'standard deviations',
      own: 'own breaks',
    } satisfies Record<Classing, string>,
  },
})

/** The name of how classes were divided, for a legend. */
export function classingName(classing: Classing, language: Language): string {
  return messages[language].classings[classing]
}

/**
 * As few decimals as keep the inner edges exact and all of them apart; more than the indicator's own only
 * where two edges would read the same (0.0–0.0).
 */
function decimalsOf({ classes, classing }: Legend, { decimals }: Indicator): number {
  const edges = [...classes.map(({ from }) => from), ...classes.slice(-1).map(({ to }) => to)]
  const isExact = (edge: number, places: number) =>
    Math.abs(edge - Number(edge.toFixed(places))) < 1e-9
  const most = classing === 'official' ? MOST_DECIMALS : decimals
  for (let places = 0; places < MOST_DECIMALS; places += 1) {
    const isEnough = places >= most || edges.slice(1, -1).every((edge) => isExact(edge, places))
    const shown = new Set(edges.map((edge) => edge.toFixed(places)))
    if (isEnough && shown.size === new Set(edges).size) return places
  }
  return MOST_DECIMALS
}

/**
 * The edges of the shown classes in ascending order, one more than classes. Above a class of zeros alone
 * stands "> 0", not the smallest figure that happens to follow; below a last class of one figure "< 100", which
 * stands again at its end.
 */
export function edgeTexts(legend: Legend, indicator: Indicator, language: Language): string[] {
  const { classes } = legend
  const places = decimalsOf(legend, indicator)
  const write = (edge: number) => formatNumber(edge, places, language)
  return [
    ...classes.map((entry, at) => {
      if (at > 0 && isZeroClass(classes[at - 1])) return messages[language].aboveZero
      return at > 0 && isOneFigure(entry) ? below(write(entry.from)) : write(entry.from)
    }),
    // An open class that nobody is in has no largest value.
    ...classes
      .slice(-1)
      .map(({ to, from, open }) => (open === 'above' && to === from ? '' : write(to))),
  ]
}

const below = (edge: string) => `< ${edge}`

function isOneFigure({ from, to, open }: LegendClass): boolean {
  return from === to && open === null
}

function isZeroClass(entry: LegendClass | undefined): boolean {
  return entry?.from === 0 && entry.to === 0
}

/** The values of a class: "0,7072–0,8155", "≥ 0,8155", "0" where it holds zeros alone. */
export function classRange(
  entry: LegendClass,
  legend: Legend,
  indicator: Indicator,
  language: Language,
): string {
  const places = decimalsOf(legend, indicator)
  const write = (edge: number) => formatNumber(edge, places, language)
  if (entry.open === 'above') return `≥ ${write(entry.from)}`
  if (entry.open === 'below') return `< ${write(entry.to)}`
  if (entry.from === entry.to) return write(entry.from)
  const at = legend.classes.indexOf(entry)
  const [before, after] = [legend.classes[at - 1], legend.classes[at + 1]]
  const isBelowOne = after !== undefined && isOneFigure(after) && after.from === entry.to
  return messages[language].upTo(
    isZeroClass(before) ? messages[language].aboveZero : write(entry.from),
    isBelowOne ? below(write(entry.to)) : write(entry.to),
  )
}

/** A class in words: its name where it has one, an official one with its values, else its values alone. */
export function className(
  entry: LegendClass,
  legend: Legend,
  indicator: Indicator,
  language: Language,
): string {
  const name = entry.label?.[language]
  if (name === undefined) return classRange(entry, legend, indicator, language)
  return legend.classing === 'official'
    ? `${name} (${classRange(entry, legend, indicator, language)})`
    : name
}
