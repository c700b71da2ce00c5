import { memo } from 'react'
import type { Choropleth, LegendClass } from '../../domain/choropleth'
import { formatNumber } from '../../i18n/format'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { useHover } from '../../state/hover-store'
import { categoryColor, rampColors } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { CircleLegend } from './circle-legend'
import './legend.css'

interface LegendProps {
  readonly choropleth: Choropleth
  /** Name of the framed kecamatan, null when the whole kabupaten is framed. */
  readonly place: string | null
  readonly kelurahanMissing: number
  readonly largestRadius: number
}

/** What the colours mean and how many units have each; pointing at a class isolates it on the map. */
export const Legend = memo(function Legend({
  choropleth,
  place,
  kelurahanMissing,
  largestRadius,
}: LegendProps) {
  const messages = useMessages(homeMessages)
  const localized = useLocalized()
  const { legend, indicator, unitLevel } = choropleth
  const level = messages[unitLevel]
  const name = localized(indicator.shortName)
  const title =
    legend.mark === 'circle'
      ? messages.legendCircle(name)
      : place === null
        ? messages.legendCounts(name, level)
        : messages.legendWithin(name, legend.present + legend.missing, level, place)
  /** Kelurahan are named apart: much is published for desa only. */
  const missingUnits = (missing: number) => {
    if (unitLevel === 'kecamatan') return messages.missingKecamatan(missing)
    return [
      ...(missing > kelurahanMissing ? [messages.missingDesa(missing - kelurahanMissing)] : []),
      ...(kelurahanMissing > 0 ? [messages.missingKelurahan(kelurahanMissing)] : []),
    ].join(messages.and)
  }
  return (
    <section className="legend" aria-label={messages.legend}>
      <h2 className="legend__title">
        {title}
        {choropleth.status !== 'resmi' && <StatusBadge status={choropleth.status} />}
      </h2>
      {legend.mark === 'ramp' && <RampLegend choropleth={choropleth} />}
      {legend.mark === 'category' && <CategoryLegend choropleth={choropleth} />}
      {legend.mark === 'circle' && (
        <CircleLegend
          largest={legend.largest}
          largestRadius={largestRadius}
          component={indicator.component}
        />
      )}
      {legend.missing > 0 && (
        <p className="legend__missing">
          <span className="legend__hatch" aria-hidden />
          <span>{messages.missing(missingUnits(legend.missing))}</span>
        </p>
      )}
    </section>
  )
})

function useIsolation(legendClass: LegendClass) {
  const setLegendClass = useHover((state) => state.setLegendClass)
  const isolate = () => {
    setLegendClass(legendClass.index)
  }
  const release = () => {
    setLegendClass(null)
  }
  return { onMouseEnter: isolate, onMouseLeave: release, onFocus: isolate, onBlur: release }
}

function RampLegend({ choropleth }: { choropleth: Choropleth }) {
  const { legend, indicator } = choropleth
  const language = useLanguage()
  const colors = rampColors(indicator.component, useTheme(), legend.classes.length)
  const tallest = Math.max(1, ...legend.classes.map((item) => item.count))
  const edges = [
    ...legend.classes.map((item) => item.from),
    ...legend.classes.slice(-1).map((item) => item.to),
  ]
  return (
    <>
      <div className="legend__bars">
        {legend.classes.map((item) => (
          <RampBar
            key={item.index}
            item={item}
            choropleth={choropleth}
            color={colors[item.index] ?? ''}
            share={item.count / tallest}
          />
        ))}
      </div>
      <div className="legend__edges number" aria-hidden>
        {edges.map((edge, index) => (
          <span key={index}>
            {formatNumber(edge, edgeDecimals(edges, indicator.decimals), language)}
          </span>
        ))}
      </div>
      <Bands choropleth={choropleth} />
    </>
  )
}

/** As few decimals as keep the edges apart. */
function edgeDecimals(edges: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    const shown = edges.map((edge) => edge.toFixed(decimals))
    const exact = edges
      .slice(1, -1)
      .every((edge) => Math.abs(edge - Number(edge.toFixed(decimals))) < 1e-9)
    if (exact && new Set(shown).size === edges.length) return decimals
  }
  return most
}

interface RampBarProps {
  readonly item: LegendClass
  readonly choropleth: Choropleth
  readonly color: string
  readonly share: number
}

function RampBar({ item, choropleth, color, share }: RampBarProps) {
  const messages = useMessages(homeMessages)
  const language = useLanguage()
  const { decimals } = choropleth.indicator
  const isolation = useIsolation(item)
  return (
    <button
      type="button"
      className="legend__class"
      aria-label={messages.classRange(
        formatNumber(item.from, decimals, language),
        formatNumber(item.to, decimals, language),
        item.count,
        messages[choropleth.unitLevel],
      )}
      {...isolation}
    >
      <span className="legend__count number">{item.count}</span>
      <span className="legend__bar" style={{ height: `${share * 2.4}rem`, background: color }} />
      <span className="legend__swatch" style={{ background: color }} />
    </button>
  )
}

/** Brackets of an official status under the classes, placed by value along each class's width. */
function Bands({ choropleth }: { choropleth: Choropleth }) {
  const localized = useLocalized()
  const { classes, bands } = choropleth.legend
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
  return (
    <div className="legend__bands">
      {bands.map((band) => {
        const start = place(band.from ?? first.from)
        const end = place(band.to ?? last.to)
        if (end - start < 0.04) return null
        return (
          <span
            key={band.label.id}
            style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
          >
            {localized(band.label)}
          </span>
        )
      })}
    </div>
  )
}

function CategoryLegend({ choropleth }: { choropleth: Choropleth }) {
  const theme = useTheme()
  return (
    <ul className="legend__categories">
      {choropleth.legend.classes.map((item) => (
        <CategoryRow key={item.index} item={item} color={categoryColor(item.index, theme)} />
      ))}
    </ul>
  )
}

function CategoryRow({ item, color }: { item: LegendClass; color: string }) {
  const localized = useLocalized()
  const isolation = useIsolation(item)
  return (
    <li>
      <button type="button" className="legend__category" {...isolation}>
        <span className="legend__swatch" style={{ background: color }} />
        <span>{item.label && localized(item.label)}</span>
        <span className="number">{item.count}</span>
      </button>
    </li>
  )
}
