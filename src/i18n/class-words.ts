import type { Classing } from '../contract'
import type { Legend, LegendClass } from '../domain/choropleth'
import { formatNumber, formatSigned } from './format'
import { defineMessages, type Language } from './language'

const messages = defineMessages({
  id: {
    upTo: (from: string, to: string) => `${from}–${to}`,
    signedUpTo: (from: string, to: string) => `${from} sampai ${to}`,
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
    signedUpTo: (from: string, to: string) => `${from} to ${to}`,
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

/** How the edges of a legend are written: those of a change with their sign. */
function edgeWriter({ mark, decimals }: Legend, language: Language): (edge: number) => string {
  const write = mark === 'change' ? formatSigned : formatNumber
  return (edge) => write(edge, decimals, language)
}

/**
 * The edges of the shown classes in ascending order, one more than classes. Above a class of zeros alone
 * stands "> 0", not the smallest figure that happens to follow; below a last class of one figure "< 100", which
 * stands again at its end.
 */
export function edgeTexts(legend: Legend, language: Language): string[] {
  const { classes } = legend
  const write = edgeWriter(legend, language)
  return [
    ...classes.map((entry, at) => {
      if (at === 0 && isEmpty(entry)) return ''
      if (at > 0 && isZeroClass(classes[at - 1])) return messages[language].aboveZero
      return at > 0 && isOneFigure(entry) ? below(write(entry.from)) : write(entry.from)
    }),
    ...classes.slice(-1).map((entry) => (isEmpty(entry) ? '' : write(entry.to))),
  ]
}

/** An open class with nothing beyond its edge, which so has no end. */
function isEmpty({ from, to, open }: LegendClass): boolean {
  return from === to && open !== null
}

const below = (edge: string) => `< ${edge}`

function isOneFigure({ from, to, open }: LegendClass): boolean {
  return from === to && open === null
}

function isZeroClass(entry: LegendClass | undefined): boolean {
  return entry?.from === 0 && entry.to === 0
}

/** The values of a class: "0,7072–0,8155", "≥ 0,8155", "0" where it holds zeros alone. */
export function classRange(entry: LegendClass, legend: Legend, language: Language): string {
  const write = edgeWriter(legend, language)
  // A fall by just as much as its edge is in the class below it.
  const isChange = legend.mark === 'change'
  if (entry.open === 'above') return `≥ ${write(entry.from)}`
  if (entry.open === 'below') return `${isChange ? '≤' : '<'} ${write(entry.to)}`
  if (entry.from === entry.to) return write(entry.from)
  const at = legend.classes.indexOf(entry)
  const [before, after] = [legend.classes[at - 1], legend.classes[at + 1]]
  const isBelowOne = after !== undefined && isOneFigure(after) && after.from === entry.to
  const { upTo, signedUpTo } = messages[language]
  return (isChange ? signedUpTo : upTo)(
    isZeroClass(before) ? messages[language].aboveZero : write(entry.from),
    isBelowOne ? below(write(entry.to)) : write(entry.to),
  )
}

/** A class in words: its name where it has one, an official one with its values, else its values alone. */
export function className(entry: LegendClass, legend: Legend, language: Language): string {
  const name = entry.label?.[language]
  if (name === undefined) return classRange(entry, legend, language)
  return legend.classing === 'official' ? `${name} (${classRange(entry, legend, language)})` : name
}
