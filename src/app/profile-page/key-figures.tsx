import { memo, useMemo } from 'react'
import { buildHeadline, type HeadlineFigure } from '../../domain/headline'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatIndicator, unitAfter } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import { panelMessages } from '../../i18n/panel'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { StatusBadge } from '../../ui/status-badge'
import { buildFactRows, type FactRow } from './fact-rows'
import type { ProfileProps } from './profile-props'

/** Stands beside the five headline figures: what an investor and a fieldworker ask first. */
const HAZARD = 'banjir'

/** The figures that head the page, in one line on a screen. */
export const KeyFigures = memo(function KeyFigures({ dataset, region }: ProfileProps) {
  const messages = useMessages(profileMessages)
  const figures = useMemo(() => buildHeadline(dataset, region.code), [dataset, region])
  const [hazard] = useMemo(() => buildFactRows(dataset, region, [HAZARD]), [dataset, region])
  return (
    <section className="key-figures" aria-label={messages.keyFigures}>
      <dl>
        {figures.map((figure) => (
          <KeyFigure key={figure.id} figure={figure} />
        ))}
        {hazard && <HazardFigure row={hazard} />}
      </dl>
    </section>
  )
})

function KeyFigure({ figure }: { readonly figure: HeadlineFigure }) {
  const messages = useMessages(panelMessages)
  const { boundaryMissing } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { id, value, period, status, note, of } = figure
  const label =
    id === 'topBand' ? messages.topBand(figure.band ? text(figure.band) : '') : messages[id]
  const band = note.kind === 'standing' && note.band ? text(note.band) : ''
  const unit = of === null ? text(figure.unit) : messages.outOf(of)
  const hasUnit = id === 'population' || id === 'area' || id === 'poverty' || of !== null
  return (
    <div title={figure.source ? messages.source(figure.source.publisher, figure.source.title) : ''}>
      <dt>
        {label}
        {period !== null && value !== null && `, ${formatPeriod(period, language)}`}
        {value !== null && status !== 'resmi' && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="key-figures__missing">
          {note.kind === 'noBoundary' ? boundaryMissing : missingValue(figure.isWithheld, language)}
        </dd>
      ) : (
        <dd>
          <b className="number">{formatNumber(value, figure.decimals, language)}</b>{' '}
          {hasUnit ? unit : band}
          {figure.marginPercent !== null && ` ±${formatNumber(figure.marginPercent, 0, language)}%`}
          {note.kind === 'register' && (
            <small className="key-figures__beside">
              {messages.registerBeside(
                formatPeriod(note.period, language),
                formatNumber(note.value, 0, language),
              )}
            </small>
          )}
        </dd>
      )}
    </div>
  )
}

function HazardFigure({ row }: { readonly row: FactRow }) {
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, value, period, status } = row
  return (
    <div title={text(indicator.definition)}>
      <dt>
        {text(indicator.shortName)}
        {value !== null && `, ${formatPeriod(period, language)}`}
        {value !== null && status !== 'resmi' && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="key-figures__missing">{missingValue(row.isWithheld, language)}</dd>
      ) : (
        <dd>
          <b className="number">{formatIndicator(indicator, value, language)}</b>{' '}
          {unitAfter(indicator, language) || text(indicator.unit)}
        </dd>
      )}
    </div>
  )
}
