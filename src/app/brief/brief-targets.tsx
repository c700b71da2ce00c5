import type { TargetProgress } from '../../domain/target-progress'
import { useLanguage, useLocalized, useMessages, type Language } from '../../i18n/language'
import { targetMessages } from '../../i18n/targets'
import { TargetStatus } from '../targets/target-status'
import { goalWords, progressNotes } from '../targets/target-words'
import { BriefStatus } from './brief-figure-grid'
import './brief-targets.css'

/** So many leave the map of the fullest page its place. */
const MOST = 6
/** Of the notes on a target, so many: why there is no status and the pace that is needed come first. */
const NOTES = 2

/** How the key figures do against their published targets; nothing, not even a line, without one. */
export function BriefTargets({ targets }: { readonly targets: readonly TargetProgress[] }) {
  const messages = useMessages(targetMessages)
  const language = useLanguage()
  const text = useLocalized()
  if (targets.length === 0) return null
  const rest = targets.length - MOST
  return (
    <section className="brief__targets" aria-label={messages.heading}>
      <ul>
        {targets.slice(0, MOST).map((progress) => (
          <li key={progress.indicator.id} data-testid="brief-target">
            <b>{text(progress.indicator.shortName)}</b>
            <TargetStatus status={progress.status} />
            <span>{wordsOf(progress, language)}</span>
            {progress.target.status !== 'resmi' && <BriefStatus status={progress.target.status} />}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{messages.more(rest)}</p>}
    </section>
  )
}

function wordsOf(progress: TargetProgress, language: Language): string {
  const notes = progressNotes(progress, language).slice(0, NOTES)
  return [goalWords(progress, language), ...notes].join(', ')
}
