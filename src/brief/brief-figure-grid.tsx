import type { ValueStatus } from '../contract'
import { briefMessages } from '../i18n/brief'
import { coverageWords } from '../i18n/coverage'
import { formatPeriod } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { statusMessages } from '../i18n/status'
import type { BriefFigure } from './brief-figures'
import { changeText, figureText, standingText } from './brief-text'

export function BriefFigures({ figures }: { figures: readonly BriefFigure[] }) {
  const messages = useMessages(briefMessages)
  return (
    <dl className="brief__figures" aria-label={messages.figures}>
      {figures.map((figure) => (
        <FigureCell key={figure.indicator.id} figure={figure} />
      ))}
    </dl>
  )
}

function FigureCell({ figure }: { figure: BriefFigure }) {
  const messages = useMessages(briefMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { indicator, period, standing, change, status } = figure
  const { value, unit, isMissing } = figureText(figure, language)
  const place = change
    ? changeText(change, messages, language)
    : standing && !isMissing
      ? standingText(standing, indicator, messages)
      : ''
  const note = [formatPeriod(period, language), place].filter((part) => part !== '').join(', ')
  return (
    <div className="brief__figure">
      <dt>{text(indicator.shortName)}</dt>
      <dd className={isMissing ? 'brief__value brief__value--missing' : 'brief__value number'}>
        {value}
        {unit !== '' && <span className="brief__unit">{unit}</span>}
        {!isMissing && status !== 'resmi' && <BriefStatus status={status} />}
      </dd>
      <dd className="brief__note">{note}</dd>
      {figure.coverage && (
        <dd className="brief__note">{coverageWords(figure.coverage, language)}</dd>
      )}
    </div>
  )
}

/** The mark of an estimate or a sample; official figures carry none, as the foot of the page says. */
export function BriefStatus({ status }: { status: ValueStatus }) {
  const messages = useMessages(statusMessages)
  return <span className={`brief-status brief-status--${status}`}>{messages[status]}</span>
}
