import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Indicator, Period, Region } from '../../contract'
import { geometryQuery } from '../../data/queries'
import type { UnitLevel } from '../../domain/choropleth'
import { compareMessages } from '../../i18n/compare'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { ComponentIcon } from '../../ui/component-icon'
import { StatusBadge } from '../../ui/status-badge'
import { latePart } from '../../load/late-part'
import { DialogLost } from '../../load/part-lost'
import { LoadState } from '../../load/load-state'
import { MapLegend } from '../../map-view/legend/map-legend'
import { SmallMaps } from './small-maps'
import { keepEarlyKeys } from '../../search/early-keys'
import './maps-section.css'

const IndicatorChooser = latePart(
  async () => (await import('../../search/indicator-chooser')).IndicatorChooser,
  { Lost: DialogLost },
)

interface MapsSectionProps {
  readonly regions: readonly Region[]
  readonly indicator: Indicator
  readonly period: Period
  readonly unitLevel: UnitLevel
  readonly onReady: (isReady: boolean) => void
  readonly onSelectIndicator: (id: string) => void
  readonly onSelectPeriod: (period: Period) => void
}

/** One map a region, all of the same indicator, year, classes and scale; a class pointed at stands out in all. */
export function MapsSection(props: MapsSectionProps) {
  const { regions, indicator, period, unitLevel, onReady } = props
  const language = useLanguage()
  const messages = useMessages(compareMessages)
  const geometry = useQuery(geometryQuery)
  const [choosing, setChoosing] = useState(false)
  const [isSameScale, setIsSameScale] = useState(true)
  const isReady = !geometry.isPending
  useEffect(() => {
    onReady(isReady)
  }, [onReady, isReady])
  return (
    <section className="compare-card maps-section" aria-labelledby="compare-maps" id="peta-sanding">
      <header className="compare-card__head">
        <h2 id="compare-maps">{messages.maps}</h2>
        <StatusBadge status={indicator.status[unitLevel]} />
        <p>{messages.mapsHint}</p>
        <div className="maps-section__choices">
          <button
            type="button"
            className="control"
            aria-haspopup="dialog"
            aria-label={`${messages.changeIndicator}: ${indicator.name[language]}`}
            onClick={() => {
              keepEarlyKeys()
              setChoosing(true)
            }}
          >
            <ComponentIcon component={indicator.component} />
            <span className="maps-section__name">{indicator.name[language]}</span>
            <ChevronDown aria-hidden size={16} />
          </button>
          <select
            className="control"
            aria-label={messages.year}
            value={period}
            disabled={indicator.periods.length === 1}
            onChange={({ target }) => {
              props.onSelectPeriod(target.value)
            }}
          >
            {indicator.periods.map((one) => (
              <option key={one} value={one}>
                {formatPeriod(one, language)}
              </option>
            ))}
          </select>
          <select
            className="control"
            aria-label={messages.scale}
            value={isSameScale ? 'same' : 'fitted'}
            onChange={({ target }) => {
              setIsSameScale(target.value === 'same')
            }}
          >
            <option value="same">{messages.sameScale}</option>
            <option value="fitted">{messages.fittedScale}</option>
          </select>
        </div>
      </header>
      {geometry.data ? (
        <SmallMaps
          geometry={geometry.data}
          regions={regions}
          indicator={indicator}
          period={period}
          unitLevel={unitLevel}
          isSameScale={isSameScale}
        />
      ) : (
        <LoadState
          isMap
          error={geometry.error}
          onRetry={() => {
            void geometry.refetch()
          }}
        />
      )}
      <MapLegend indicator={indicator} period={period} unitLevel={unitLevel} />
      {choosing && (
        <IndicatorChooser
          current={indicator.id}
          open
          onSelect={props.onSelectIndicator}
          onClose={() => {
            setChoosing(false)
          }}
        />
      )}
    </section>
  )
}
