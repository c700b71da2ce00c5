import { SlidersHorizontal } from 'lucide-react'
import { memo, useState } from 'react'
import type { Choropleth } from '../../domain/choropleth'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { legendMessages } from '../../i18n/legend'
import { mapOptionMessages } from '../../i18n/map-options'
import { meanName } from '../../i18n/mean-name'
import { statusMessages } from '../../i18n/status'
import { StatusBadge } from '../../ui/status-badge'
import { CategoryLegend, FoldButton } from './category-legend'
import { CircleLegend } from './circle-legend'
import { MissingRow } from './missing-row'
import { RampLegend } from './ramp-legend'
import './legend.css'

export interface LegendProps {
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
  const messages = useMessages(legendMessages)
  const { changeClasses } = useMessages(mapOptionMessages)
  const { noData } = useMessages(statusMessages)
  const localized = useLocalized()
  const language = useLanguage()
  const { legend, indicator, weight, unitLevel } = choropleth
  const level = messages.units[unitLevel]
  const isYesNo = indicator.yesNo !== undefined && unitLevel === 'desa'
  const mean = meanName(indicator, weight, unitLevel, language)
  const name = localized(indicator.shortName) + (mean === '' ? '' : ` (${mean})`)
  const title =
    legend.mark === 'circle'
      ? messages.circle(name)
      : place === null
        ? messages.counts(name, level)
        : messages.within(name, legend.present + legend.missing, level, place)
  /** Kelurahan are named apart: much is published for desa only. Levels have one name in both languages. */
  const missingUnits = (missing: number) => {
    if (unitLevel === 'kecamatan') return `${missing} kecamatan`
    return [
      ...(missing > kelurahanMissing ? [`${missing - kelurahanMissing} desa`] : []),
      ...(kelurahanMissing > 0 ? [`${kelurahanMissing} kelurahan`] : []),
    ].join(messages.and)
  }
  const missing = legend.missing > 0 && (
    <MissingRow
      legend={choropleth.key}
      words={
        compact && !isOpen
          ? `${legend.missing} ${noData}`
          : messages.missing(missingUnits(legend.missing))
      }
    />
  )
  if (compact && legend.mark === 'category' && legend.classes.length > FEW_CATEGORIES) {
    return (
      <section
        className={isOpen ? 'legend legend--folding legend--open' : 'legend legend--folding'}
        aria-label={messages.label}
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
    <section className="legend" aria-label={messages.label}>
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
        <CircleLegend choropleth={choropleth} largestRadius={largestRadius} />
      )}
      {missing}
    </section>
  )
})

/** So many categories are shown in full even on a phone. */
const FEW_CATEGORIES = 2
