import type { ValueStatus } from '../../contract'
import type { Choropleth, LegendClass } from '../../domain/choropleth'
import type { Dataset } from '../../domain/dataset'
import { isInWords } from '../../domain/value-label'
import { className, classingName, edgeTexts } from '../../i18n/class-words'
import type { Language } from '../../i18n/language'
import { legendMessages } from '../../i18n/legend'
import { meanName } from '../../i18n/mean-name'
import { statusMessages } from '../../i18n/status'
import { choroplethColors } from '../../map'
import type { Theme } from '../../ui/theme'
import { bandBrackets, type Bracket } from './band-labels'

/** A row of bars with their edges, a list by name, nested circles, or the square of two indicators. */
export type LegendForm = 'bars' | 'list' | 'circles' | 'square'

export interface LegendEntry extends LegendClass {
  readonly color: string
  /** The class by name, by its values or both; a change with its sign and unit. */
  readonly words: string
}

interface Missing {
  readonly count: number
  /** How many of what have no figure. */
  readonly words: string
  /** The same where room is short; null for not at all. */
  readonly short: string | null
}

/**
 * What a legend says, whatever the map shows and wherever it is drawn: on the screen, at the kiosk, over
 * several maps, on paper, in a saved picture.
 */
export interface LegendModel {
  /** Of the map that it explains, where pointing at a class isolates it. */
  readonly key: string
  readonly form: LegendForm
  /** The legend itself, for a screen reader. */
  readonly label: string
  readonly title: string
  readonly status: ValueStatus
  readonly unitLevel: Choropleth['unitLevel']
  readonly entries: readonly LegendEntry[]
  /** Whether the classes have names: they can then be listed, whatever their form. */
  readonly isNamed: boolean
  /** Below bars: one more than there are of them. */
  readonly edges: readonly string[]
  /** Below bars: what spans of them are called officially. */
  readonly brackets: readonly Bracket[]
  /** Over bars from left to right, or along a square to the right and upwards. */
  readonly axis: readonly string[]
  /** The largest figure, for circles. */
  readonly largest: number
  readonly missing: Missing | null
  /** How the classes were divided where that is not usual, or why there are none. */
  readonly note: string | null
}

/** What each kind of view says in its own way. */
type Said = Pick<LegendModel, 'form' | 'label' | 'title'> &
  Partial<Pick<LegendModel, 'axis' | 'note' | 'brackets'>> & {
    readonly words: (entry: LegendClass) => string
    readonly missing: Omit<Missing, 'count'>
  }

/** The legend of a map from its classes and what its kind says of them. */
export function legendOf(
  choropleth: Choropleth,
  language: Language,
  theme: Theme,
  { words, missing, ...said }: Said,
): LegendModel {
  const { key, status, unitLevel, legend } = choropleth
  const colors = choroplethColors(choropleth, theme)
  return {
    key,
    status,
    unitLevel,
    entries: legend.classes.map((entry) => ({
      ...entry,
      color: colors[entry.index] ?? '',
      words: words(entry),
    })),
    isNamed: legend.classes.some(({ label }) => label !== null),
    edges: said.form === 'bars' ? edgeTexts(legend, language) : [],
    brackets: [],
    axis: [],
    largest: legend.largest,
    missing: legend.missing > 0 ? { count: legend.missing, ...missing } : null,
    note: null,
    ...said,
  }
}

/** Of a map of one indicator. */
export function indicatorLegend(
  dataset: Dataset,
  choropleth: Choropleth,
  language: Language,
  theme: Theme,
): LegendModel {
  const messages = legendMessages[language]
  const { legend, indicator, weight, unitLevel } = choropleth
  const form = formOf(choropleth)
  const mean = meanName(indicator, weight, unitLevel, language)
  const name = indicator.shortName[language] + (mean === '' ? '' : ` (${mean})`)
  const level = messages.units[unitLevel]
  const frame = dataset.regions.get(choropleth.frame)
  const count = legend.present + legend.missing
  const brackets = form === 'bars' ? bandBrackets(legend, language) : []
  const { classing } = legend
  // The usual division, and one whose names stand below the classes, need no words.
  const isObvious = classing === 'natural' || (classing === 'official' && brackets.length > 0)
  return legendOf(choropleth, language, theme, {
    form,
    label: messages.label,
    title:
      form === 'circles'
        ? messages.circle(name)
        : frame?.level === 'kecamatan' && unitLevel === 'desa'
          ? messages.within(name, count, level, frame.name)
          : messages.counts(name, level),
    words: (entry) => className(entry, legend, language),
    brackets,
    missing: {
      words: messages.missing(missingUnits(dataset, choropleth).join(messages.and)),
      short: `${legend.missing} ${statusMessages[language].noData}`,
    },
    note:
      form !== 'bars' || classing === null || isObvious
        ? null
        : messages.dividedBy(classingName(classing, language)),
  })
}

function formOf({ mark, indicator, unitLevel }: Choropleth): LegendForm {
  if (mark === 'circle') return 'circles'
  return isInWords(indicator, unitLevel) ? 'list' : 'bars'
}

/** Kelurahan are counted apart: much is published for desa only. Levels have one name in both languages. */
function missingUnits(
  { regions }: Dataset,
  { cells, active, unitLevel, legend }: Choropleth,
): readonly string[] {
  if (unitLevel === 'kecamatan') return [`${legend.missing} kecamatan`]
  const kelurahan = cells.filter(
    ({ code, value }) =>
      value === null && active.has(code) && regions.get(code)?.type === 'kelurahan',
  ).length
  const desa = legend.missing - kelurahan
  return [
    ...(desa > 0 ? [`${desa} desa`] : []),
    ...(kelurahan > 0 ? [`${kelurahan} kelurahan`] : []),
  ]
}
