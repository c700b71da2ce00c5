import { useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator } from '../../contract'
import { isMappable } from '../../domain/dataset'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { outsideMessages } from '../../i18n/outside'
import { componentHue } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { IndicatorDownload } from './indicator-download'
import { IndicatorFacts } from './indicator-facts'
import { jumpToSection } from './jump-to-section'
import { SeriesTable } from './series-table'

interface IndicatorEntryProps {
  readonly indicator: Indicator
  /** Share of desa and kelurahan with a value, 0-1; null when unknown. */
  readonly coverage: number | null
  /** An earlier edition published it wrong. */
  readonly isCorrected: boolean
  readonly onSelectIndicator: (id: string) => void
}

/** One line of the catalogue that unfolds to everything known about the indicator. */
export function IndicatorEntry(props: IndicatorEntryProps) {
  const dataset = useDataset()
  const { indicator, coverage, onSelectIndicator } = props
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const outside = useMessages(outsideMessages)
  const theme = useTheme()
  const [open, setOpen] = useState(false)
  const mappable = isMappable(indicator)
  const series = dataset.series[indicator.id]
  const status = mappable ? indicator.status.desa : indicator.status.kabupaten
  const [first, last] = [indicator.periods[0], indicator.periods.at(-1)]
  const percent = coverage === null ? null : formatNumber(coverage * 100, 0, language)

  return (
    <details className="indicator-entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="indicator-entry__name">{indicator.name[language]}</span>
        <span className="indicator-entry__unit">{indicator.unit[language]}</span>
        <span className="indicator-entry__years number">
          {first !== undefined && last !== undefined
            ? first === last
              ? formatPeriod(last, language)
              : `${first}–${last}`
            : ''}
        </span>
        <span className="indicator-entry__coverage">
          {mappable && percent !== null && coverage !== null && (
            <>
              <span aria-hidden className="indicator-entry__track">
                <span
                  style={{
                    width: `${coverage * 100}%`,
                    background: componentHue(indicator.component, theme),
                  }}
                />
              </span>
              <span className="visually-hidden">{messages.coverageHead}</span>
              <span className="number">{percent}%</span>
            </>
          )}
        </span>
        <StatusBadge status={status} />
      </summary>
      {open && (
        <div className="indicator-entry__body">
          <div className="indicator-entry__texts">
            <p>{indicator.definition[language]}</p>
            {indicator.method && (
              <p>
                <strong>{messages.method}.</strong> {indicator.method[language]}
              </p>
            )}
            {indicator.caveat && (
              <p className="indicator-entry__caveat">
                <strong>{messages.caveat}.</strong> {indicator.caveat[language]}
              </p>
            )}
            {props.isCorrected && (
              <p>
                <button
                  type="button"
                  className="indicator-entry__erratum"
                  onClick={() => jumpToSection('errata')}
                >
                  {outside.seeErrata}
                </button>
              </p>
            )}
            {series && <SeriesTable indicator={indicator} series={series} />}
            <div className="indicator-entry__actions">
              {mappable && (
                <button
                  type="button"
                  className="control"
                  onClick={() => onSelectIndicator(indicator.id)}
                >
                  {messages.showOnMap}
                </button>
              )}
              <IndicatorDownload indicator={indicator} />
            </div>
          </div>
          <IndicatorFacts indicator={indicator} coverage={coverage} />
        </div>
      )}
    </details>
  )
}
