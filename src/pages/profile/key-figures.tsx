import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { buildHeadline, type PlacedFigure } from '../../domain/headline'
import { isYesNo } from '../../domain/value-label'
import { coverageWords } from '../../i18n/coverage'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatIndicator, unitAfter } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { missingMark, shapeMark, shapeWords } from '../../i18n/figure-shape'
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
          <KeyFigure key={figure.indicator.id} figure={figure} type={region.type} />
        ))}
        {others.map((row) => (
          <OtherFigure key={row.indicator.id} row={row} region={region} />
        ))}
      </dl>
    </section>
  )
})

interface KeyFigureProps {
  readonly figure: PlacedFigure
  readonly type: Region['type']
}

function KeyFigure({ figure, type }: KeyFigureProps) {
  const messages = useMessages(panelMessages)
  const { boundaryMissing } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, value, period, status, note, of } = figure
  const label = figure.band ? messages.topBand(text(figure.band)) : text(figure.heading)
  const band = note.kind === 'standing' && note.band ? text(note.band) : ''
  const unit = of === null ? unitAfter(indicator, language).trim() : messages.outOf(of)
  const shape = figure.shape && shapeWords(figure.shape, type, language)
  return (
    <div title={figure.source ? messages.source(figure.source.publisher, figure.source.title) : ''}>
      <dt>
        {label}
        {value !== null && `, ${formatPeriod(period, language)}`}
        {value !== null && status !== 'resmi' && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="key-figures__missing" title={shape ?? ''}>
          {note.kind === 'noBoundary'
            ? boundaryMissing
            : missingMark(figure.shape, figure.isWithheld, language)}
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

interface OtherFigureProps {
  readonly row: FactRow
  readonly region: Region
}

function OtherFigure({ row, region: { type, level } }: OtherFigureProps) {
  const language = useLanguage()
  const text = useLocalized()
  const shape = row.shape && shapeWords(row.shape, type, language)
  const { indicator, value, period, status } = row
  return (
    <div title={text(indicator.definition)}>
      <dt>
        {text(indicator.shortName)}
        {value !== null && `, ${formatPeriod(period, language)}`}
        {value !== null && status !== 'resmi' && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="key-figures__missing" title={shape ?? ''}>
          {missingMark(row.shape, row.isWithheld, language)}
        </dd>
      ) : (
        <dd>
          <b className="number">{formatIndicator(indicator, value, language, level)}</b>{' '}
          {!isYesNo(indicator, level) && (unitAfter(indicator, language) || text(indicator.unit))}
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
