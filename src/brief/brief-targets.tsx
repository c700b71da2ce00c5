import type { TargetProgress } from '../domain/target-progress'
import { useLanguage, useLocalized, useMessages, type Language } from '../i18n/language'
import { targetMessages } from '../i18n/targets'
import { TargetStatus } from '../place/targets/target-status'
import { goalWords, progressNotes } from '../place/targets/target-words'
import { BriefStatus } from './brief-figure-grid'
import './brief-targets.css'

/** So many leave the map and the scores of the fullest page their place. */
const MOST = 4

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
        {rest > 0 && <li>{messages.more(rest)}</li>}
      </ul>
    </section>
  )
}

/** The target, and the pace that is needed still or else why there is no status: a line has no room for more. */
function wordsOf(progress: TargetProgress, language: Language): string {
  const notes = progressNotes(progress, language)
  const hasReason = progress.status === null && progress.pace !== null
  const note = notes[hasReason ? 1 : 0]
  return [goalWords(progress, language), ...(note === undefined ? [] : [note])].join(', ')
}
