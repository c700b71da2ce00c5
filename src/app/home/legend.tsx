import { ChevronDown, ChevronUp, SlidersHorizontal } from 'lucide-react'
import { Fragment, memo, useState } from 'react'
import type { Classing } from '../../contract'
import type { Choropleth, LegendClass } from '../../domain/choropleth'
import { chartMessages } from '../../i18n/charts'
import { classingName, className, edgeTexts } from '../../i18n/class-words'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { mapOptionMessages } from '../../i18n/map-options'
import { meanName } from '../../i18n/mean-name'
import { statusMessages } from '../../i18n/status'
import { useHover } from '../../state/hover-store'
import { classColors, colorOfCategory } from '../../ui/class-colors'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { placeBandLabels } from './band-labels'
import { CircleLegend } from './circle-legend'
import { commonestClasses } from './commonest-classes'
import './legend.css'

interface LegendProps {
  readonly choropleth: Choropleth
  /** Name of the framed kecamatan, null when the whole kabupaten is framed. */
  readonly place: string | null
  readonly kelurahanMissing: number
  readonly largestRadius: number
  /** On a phone: fewer words, and a list of categories shortened until it is asked for. */
  readonly compact: boolean
  /** Opens the choice of classes. */
  readonly onClasses: () => void
}

/** What the colours mean and how many units have each; pointing at a class isolates it on the map. */
export const Legend = memo(function Legend({
  choropleth,
  place,
  kelurahanMissing,
  largestRadius,
  compact,
  onClasses,
}: LegendProps) {
  const [isOpen, setIsOpen] = useState(false)
  const messages = useMessages(homeMessages)
  const { changeClasses } = useMessages(mapOptionMessages)
  const localized = useLocalized()
  const language = useLanguage()
  const { legend, indicator, unitLevel } = choropleth
  const level = messages.units[unitLevel]
  const isYesNo = indicator.yesNo !== undefined && unitLevel === 'desa'
  const mean = meanName(indicator, unitLevel, language)
  const name = localized(indicator.shortName) + (mean === '' ? '' : ` (${mean})`)
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
  const missing = legend.missing > 0 && (
    <Missing
      count={legend.missing}
      words={compact && !isOpen ? null : messages.missing(missingUnits(legend.missing))}
    />
  )
  if (compact && legend.mark === 'category' && legend.classes.length > FEW_CATEGORIES) {
    return (
      <section
        className={isOpen ? 'legend legend--folding legend--open' : 'legend legend--folding'}
        aria-label={messages.legend}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return
          event.stopPropagation()
          setIsOpen(false)
        }}
      >
        <FoldButton
          choropleth={choropleth}
          title={title}
          isOpen={isOpen}
          onToggle={() => {
            setIsOpen(!isOpen)
          }}
        />
        {isOpen && <CategoryLegend choropleth={choropleth} />}
        {isOpen && missing}
      </section>
    )
  }
  return (
    <section className="legend" aria-label={messages.legend}>
      <h2 className="legend__title">
        <span className="long-name">{title}</span>
        {choropleth.status !== 'resmi' && <StatusBadge status={choropleth.status} />}
        {legend.mark === 'ramp' && !isYesNo && (
          <button
            type="button"
            className="legend__change"
            aria-label={changeClasses}
            title={changeClasses}
            onClick={onClasses}
          >
            <SlidersHorizontal aria-hidden size={14} />
          </button>
        )}
      </h2>
      {legend.mark === 'ramp' &&
        (isYesNo ? (
          <CategoryLegend choropleth={choropleth} />
        ) : (
          <RampLegend choropleth={choropleth} compact={compact} />
        ))}
      {legend.mark === 'category' && <CategoryLegend choropleth={choropleth} />}
      {legend.mark === 'circle' && (
        <CircleLegend
          largest={legend.largest}
          largestRadius={largestRadius}
          indicator={indicator}
        />
      )}
      {missing}
    </section>
  )
})

/** So many categories are shown in full even on a phone. */
const FEW_CATEGORIES = 2

/** The number alone, or in words which units they are. */
function Missing({ count, words }: { count: number; words: string | null }) {
  const { noData } = useMessages(statusMessages)
  return (
    <p className="legend__missing">
      <span className="legend__hatch" aria-hidden />
      <span>{words ?? `${count} ${noData}`}</span>
    </p>
  )
}

interface FoldButtonProps {
  readonly choropleth: Choropleth
  readonly title: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The commonest categories and how many more there are; opened, the head of the whole list. */
function FoldButton({ choropleth, title, isOpen, onToggle }: FoldButtonProps) {
  const { compositionRest } = useMessages(chartMessages)
  const localized = useLocalized()
  const theme = useTheme()
  const { classes } = choropleth.legend
  const shown = commonestClasses(classes, localized)
  const rest = classes.length - shown.length
  return (
    <button type="button" className="legend__fold" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? (
        <span className="legend__more">
          {title}
          <ChevronUp aria-hidden size={16} />
        </span>
      ) : (
        <>
          {shown.map((item) => (
            <span key={item.index} className="legend__category">
              <CategoryWords
                item={item}
                color={colorOfCategory(choropleth.indicator, item.index, theme)}
              />
            </span>
          ))}
          <span className="legend__more">
            {rest > 0 && compositionRest(rest)}
            <ChevronDown aria-hidden size={16} />
          </span>
        </>
      )}
    </button>
  )
}

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

function RampLegend({ choropleth, compact }: { choropleth: Choropleth; compact: boolean }) {
  const { legend, indicator } = choropleth
  const language = useLanguage()
  const { dividedBy } = useMessages(homeMessages)
  const colors = classColors(indicator, useTheme(), legend.classCount)
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
  readonly item: LegendClass
  readonly choropleth: Choropleth
  readonly color: string
  readonly share: number
}

function RampBar({ item, choropleth, color, share }: RampBarProps) {
  const messages = useMessages(homeMessages)
  const language = useLanguage()
  const { indicator, legend } = choropleth
  const isolation = useIsolation(item)
  return (
    <button
      type="button"
      className="legend__class"
      aria-label={messages.classCount(
        className(item, legend, indicator, language),
        item.count,
        messages.units[choropleth.unitLevel],
      )}
      {...isolation}
    >
      <span className="legend__count number">{item.count}</span>
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

/** Categories, and what a desa has or has not. */
function CategoryLegend({ choropleth }: { choropleth: Choropleth }) {
  const { indicator, legend } = choropleth
  const colors = classColors(indicator, useTheme(), legend.classCount)
  return (
    <ul className="legend__categories">
      {legend.classes.map((item) => (
        <CategoryRow key={item.index} item={item} color={colors[item.index] ?? ''} />
      ))}
    </ul>
  )
}

function CategoryRow({ item, color }: { item: LegendClass; color: string }) {
  const isolation = useIsolation(item)
  return (
    <li>
      <button type="button" className="legend__category" {...isolation}>
        <CategoryWords item={item} color={color} />
      </button>
    </li>
  )
}

function CategoryWords({ item, color }: { item: LegendClass; color: string }) {
  const localized = useLocalized()
  return (
    <>
      <span className="legend__swatch" style={{ background: color }} />
      <span>{item.label && localized(item.label)} </span>
      <span className="number">{item.count}</span>
    </>
  )
}
