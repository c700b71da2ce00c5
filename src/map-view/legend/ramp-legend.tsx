import { Fragment } from 'react'
import type { Classing } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import { classingName, edgeTexts } from '../../i18n/class-words'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { legendMessages } from '../../i18n/legend'
import { useTheme } from '../../ui/theme'
import { placeBandLabels } from './band-labels'
import { indicatorRows, type LegendRow } from './legend-rows'
import { useIsolation } from './use-isolation'

interface RampLegendProps {
  readonly choropleth: Choropleth
  readonly compact: boolean
}

/** Classes of values: a bar each as high as its units are many, with the edges and official names below. */
export function RampLegend({ choropleth, compact }: RampLegendProps) {
  const { legend, indicator } = choropleth
  const language = useLanguage()
  const { dividedBy } = useMessages(legendMessages)
  const rows = indicatorRows(choropleth, language, useTheme())
  const tallest = Math.max(1, ...legend.classes.map((item) => item.count))
  // On a phone there is room for two words: the names of the outermost official classes say the order.
  const ends = [legend.classes[0], legend.classes.at(-1)].map((item) => item?.label?.[language])
  const edges =
    compact && legend.classing === 'official' && legend.classes.length > 1
      ? ends
      : edgeTexts(legend, indicator, language)
  return (
    <>
      <div className="legend__bars">
        {rows.map((row) => (
          <RampBar key={row.index} row={row} choropleth={choropleth} share={row.count / tallest} />
        ))}
      </div>
      <div className="legend__edges number" aria-hidden>
        {edges.map((edge, index) => (
          <span key={index}>{edge}</span>
        ))}
      </div>
      <Bands choropleth={choropleth} />
      {!compact && legend.classing !== null && !OBVIOUS.includes(legend.classing) && (
        <p className="legend__classing">{dividedBy(classingName(legend.classing, language))}</p>
      )}
    </>
  )
}

/** The usual division, and one whose names stand below the classes, need no words. */
const OBVIOUS: readonly Classing[] = ['natural', 'official']

interface RampBarProps {
  readonly row: LegendRow
  readonly choropleth: Choropleth
  readonly share: number
}

function RampBar({ row, choropleth, share }: RampBarProps) {
  const messages = useMessages(legendMessages)
  const { color, count, index, words } = row
  const isolation = useIsolation(choropleth.key)
  return (
    <button
      type="button"
      className="legend__class"
      aria-label={messages.classCount(words, count, messages.units[choropleth.unitLevel])}
      {...isolation(index)}
    >
      <span className="legend__count number">{count}</span>
      <span className="legend__bar" style={{ height: `${share * 2.4}rem`, background: color }} />
      <span className="legend__swatch" style={{ background: color }} />
    </button>
  )
}

/** Brackets of an official status: one below each class that it makes, else by value along their width. */
function Bands({ choropleth }: { choropleth: Choropleth }) {
  const localized = useLocalized()
  const { classes, bands, classing } = choropleth.legend
  const place = (value: number) => {
    const index = classes.findIndex((item) => value < item.to)
    const item = classes[index]
    if (!item) return 1
    const within = item.to === item.from ? 0 : (value - item.from) / (item.to - item.from)
    return Math.max(0, (index + Math.max(0, within)) / classes.length)
  }
  const first = classes[0]
  const last = classes.at(-1)
  if (bands.length === 0 || !first || !last) return null
  const brackets =
    classing === 'official'
      ? classes.map(({ label }, index) => ({
          label: label ? localized(label) : '',
          start: index / classes.length,
          end: (index + 1) / classes.length,
        }))
      : bands
          .map((band) => ({
            label: localized(band.label),
            start: place(band.from ?? first.from),
            end: place(band.to ?? last.to),
          }))
          .filter(({ start, end }) => end - start >= 0.04)
  const centres = placeBandLabels(brackets)
  return (
    <div className="legend__bands">
      {brackets.map(({ label, start, end }, index) => (
        <Fragment key={label}>
          <i style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }} />
          <span style={{ left: `${(centres[index] ?? 0) * 100}%` }}>{label}</span>
        </Fragment>
      ))}
    </div>
  )
}
