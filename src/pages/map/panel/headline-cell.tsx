import { useDataset } from '../../../data/dataset-context'
import type { HeadlineNote, PlacedFigure } from '../../../domain/headline'
import { figureShapeWords, missingMark, shapeMark } from '../../../i18n/figure-shape'
import { coverageWords } from '../../../i18n/coverage'
import { formatNumber, formatPeriod, formatSigned } from '../../../i18n/format'
import { unitAfter } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages, type Language } from '../../../i18n/language'
import { panelMessages, type PanelMessages } from '../../../i18n/panel'
import { StatusBadge } from '../../../ui/status-badge'

/** Letters of a unit beyond which it gives way where there is little room. */
const LONG_UNIT = 3

export function HeadlineCell({ figure }: { readonly figure: PlacedFigure }) {
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { value } = figure
  const source = useDataset().sources.get(figure.source)
  const band = figure.band && messages.topBand(text(figure.band))
  const own = figure.of === null ? unitAfter(figure.indicator, language).trim() : null
  const unit = own ?? messages.outOf(figure.of ?? 0)
  const note = noteText(figure.note, messages, language)
  const shape = figureShapeWords(figure, language)
  const origin = source ? messages.source(source.publisher, source.title) : undefined
  const title = [origin, shape].filter(Boolean).join('; ') || undefined
  return (
    <div className="headline__cell" title={title}>
      <dt className="headline__label">
        <span className="at-wide">{band ?? text(figure.heading)}</span>
        <span className="at-narrow">{band ?? text(figure.shortHeading)}</span>
        {value !== null && `, ${formatPeriod(figure.period, language)}`}
      </dt>
      {value === null ? (
        <dd className="headline__missing">{missingMark(figure, language)}</dd>
      ) : (
        <dd className="headline__value">
          <span className="headline__figure number">
            {formatNumber(value, figure.decimals, language)}
          </span>
          {unit !== '' && (
            <span
              className={
                (own ?? '').length > LONG_UNIT
                  ? 'headline__unit headline__unit--long'
                  : 'headline__unit'
              }
            >
              {unit}
            </span>
          )}
        </dd>
      )}
      <dd className="headline__note">
        {value !== null && figure.status !== 'resmi' ? (
          <>
            <StatusBadge status={figure.status} />
            {figure.marginPercent !== null &&
              ` ±${formatNumber(figure.marginPercent, 0, language)}%`}
          </>
        ) : (
          <span className="headline__words">{note}</span>
        )}
        {value !== null && figure.shape && (
          <span className="headline__words"> {shapeMark(figure.shape, language)}</span>
        )}
        {title !== undefined && <span className="visually-hidden">{title}</span>}
      </dd>
    </div>
  )
}

function noteText(note: HeadlineNote, messages: PanelMessages, language: Language): string {
  switch (note.kind) {
    case 'none':
      return ''
    case 'noBoundary':
      return messages.noBoundary
    case 'publisher':
      return note.text
    case 'change': {
      const signed = formatSigned(note.change, note.decimals, language)
      const change = note.isPoints ? messages.points(signed) : `${signed}%`
      return messages.changeSince(change, formatPeriod(note.since, language))
    }
    case 'noise':
      return messages.surveyNoise(formatPeriod(note.since, language))
    case 'register':
      return messages.registerBeside(
        formatPeriod(note.period, language),
        formatNumber(note.value, 0, language),
      )
    case 'hdi':
      return messages.hdiClass(note.level)
    case 'standing': {
      const standing = [
        messages.standing(note.rank, note.total, note.tied),
        ...(note.coverage ? [coverageWords(note.coverage, language)] : []),
      ].join(', ')
      return note.band ? `${note.band[language]}, ${standing}` : standing
    }
    case 'bandCount':
      return messages.bandCount(note.count, note.band[language])
  }
}
