import { formatPeriod, formatSigned } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { timeMessages } from '../../i18n/time'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { legendRows } from '../legend/legend-rows'
import { MissingRow } from '../legend/missing-row'
import { useIsolation } from '../legend/use-isolation'
import type { ChangeView } from '../map-view'
import { changeNumber, changeUnit } from './change-text'
import './change-legend.css'

/** Fell to rose with the number of units in each class; pointing at one isolates it on the map. */
export default function ChangeLegend({ view }: { readonly view: ChangeView }) {
  const { change, choropleth } = view
  const messages = useMessages(timeMessages)
  const language = useLanguage()
  const text = useLocalized()
  const classes = legendRows(view, language, useTheme())
  const isolation = useIsolation(choropleth.key)
  const { indicator, from, to, level, seriesBreak, status } = change
  const { missing } = choropleth.legend
  const period = (value: string) => formatPeriod(value, language)
  const words = (value: number) => changeNumber(change, value, language)
  const edges = [...classes.map((item) => item.from), ...classes.slice(-1).map((item) => item.to)]
  const isWhole = edges.slice(1, -1).every(Number.isInteger)
  const short = (value: number) =>
    isWhole ? formatSigned(Math.round(value), 0, language) : words(value)
  const tallest = Math.max(1, ...classes.map(({ count }) => count))
  return (
    <section
      className="legend change-legend"
      aria-label={messages.legend}
      data-testid="change-legend"
    >
      <h2 className="legend__title">
        {messages.title(text(indicator.shortName), period(from), period(to))}
        {status !== 'resmi' && <StatusBadge status={status} />}
      </h2>
      {classes.length > 0 && (
        <>
          <p className="change-legend__ends" aria-hidden>
            <span>← {messages.fell}</span>
            <span>{changeUnit(change, language)}</span>
            <span>{messages.rose} →</span>
          </p>
          <div className="legend__bars">
            {classes.map((item) => (
              <button
                key={item.index}
                type="button"
                className="legend__class"
                aria-label={messages.classCount(item.words, item.count, messages[level])}
                {...isolation(item.index)}
              >
                <span className="legend__count number">{item.count}</span>
                <span
                  className="legend__bar"
                  style={{
                    height: `${(item.count / tallest) * 2.4}rem`,
                    background: item.color,
                  }}
                />
                <span className="legend__swatch" style={{ background: item.color }} />
              </button>
            ))}
          </div>
          <div className="legend__edges number" aria-hidden>
            {edges.map((edge, index) => {
              // An end without a unit beyond the last edge has nothing to say.
              const isEmptyEnd =
                (index === 0 && edge === edges[1]) ||
                (index === edges.length - 1 && edge === edges[index - 1])
              return <span key={index}>{isEmptyEnd ? '' : short(edge)}</span>
            })}
          </div>
        </>
      )}
      {seriesBreak && <p className="change-legend__break">{messages.broken(text(seriesBreak))}</p>}
      {missing > 0 && (
        <MissingRow legend={choropleth.key} words={messages.without(missing, messages[level])} />
      )}
    </section>
  )
}
