import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { buildHeadline, type PlacedFigure } from '../../domain/headline'
import { isYesNo } from '../../domain/value-label'
import { coverageWords } from '../../i18n/coverage'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatIndicator, unitAfter } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { figureShapeWords, missingMark, shapeMark } from '../../i18n/figure-shape'
import { panelMessages } from '../../i18n/panel'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { StatusBadge } from '../../ui/status-badge'
import { sectionRows, type FactRow } from '../../place/fact-rows'
import type { ProfileProps } from './profile-props'

/** The figures that head the page, in one line on a screen: those of the panel and what is asked for first beside them. */
export const KeyFigures = memo(function KeyFigures({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const figures = useMemo(() => buildHeadline(dataset, region.code), [dataset, region])
  const others = useMemo(() => sectionRows(dataset, region, 'keyFigures'), [dataset, region])
  return (
    <section className="key-figures" aria-label={messages.keyFigures}>
      <dl>
        {figures.map((figure) => (
          <KeyFigure key={figure.indicator.id} figure={figure} />
        ))}
        {others.map((row) => (
          <OtherFigure key={row.indicator.id} row={row} />
        ))}
      </dl>
    </section>
  )
})

function KeyFigure({ figure }: { readonly figure: PlacedFigure }) {
  const messages = useMessages(panelMessages)
  const { boundaryMissing } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, value, period, status, note, of } = figure
  const label = figure.band ? messages.topBand(text(figure.band)) : text(figure.heading)
  const band = note.kind === 'standing' && note.band ? text(note.band) : ''
  const unit = of === null ? unitAfter(indicator, language).trim() : messages.outOf(of)
  const shape = figureShapeWords(figure, language)
  const source = useDataset().sources.get(figure.source)
  return (
    <div title={source ? messages.source(source.publisher, source.title) : ''}>
      <dt>
        {label}
        {value !== null && `, ${formatPeriod(period, language)}`}
        {value !== null && status !== 'resmi' && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="key-figures__missing" title={shape ?? ''}>
          {note.kind === 'noBoundary' ? boundaryMissing : missingMark(figure, language)}
        </dd>
      ) : (
        <dd>
          <b className="number">{formatNumber(value, figure.decimals, language)}</b> {unit || band}
          {figure.marginPercent !== null && ` ±${formatNumber(figure.marginPercent, 0, language)}%`}
          {note.kind === 'standing' && note.coverage && (
            <small className="key-figures__beside">{coverageWords(note.coverage, language)}</small>
          )}
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
      {value !== null && figure.shape && (
        <dd className="key-figures__shape" title={shape ?? ''}>
          {shapeMark(figure.shape, language)}
        </dd>
      )}
    </div>
  )
}

function OtherFigure({ row }: { readonly row: FactRow }) {
  const language = useLanguage()
  const text = useLocalized()
  const shape = figureShapeWords(row, language)
  const { indicator, value, period, status, region } = row
  return (
    <div title={text(indicator.definition)}>
      <dt>
        {text(indicator.shortName)}
        {value !== null && `, ${formatPeriod(period, language)}`}
        {value !== null && status !== 'resmi' && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="key-figures__missing" title={shape ?? ''}>
          {missingMark(row, language)}
        </dd>
      ) : (
        <dd>
          <b className="number">{formatIndicator(indicator, value, language, region.level)}</b>{' '}
          {!isYesNo(indicator, region.level) &&
            (unitAfter(indicator, language) || text(indicator.unit))}
        </dd>
      )}
      {value !== null && row.shape && (
        <dd className="key-figures__shape" title={shape ?? ''}>
          {shapeMark(row.shape, language)}
        </dd>
      )}
    </div>
  )
}
