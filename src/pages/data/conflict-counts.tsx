import type { QualityNote } from '../../contract'
import { useMessages } from '../../i18n/language'
import { dataQualityMessages } from '../../i18n/data-quality'

const CONFLICTS = ['baris-bertentangan', 'baris-ganda', 'nilai-direvisi'] as const

/** How often tables contradicted, repeated or revised one another; the notes below tell where. */
export function ConflictCounts({ notes }: { notes: readonly QualityNote[] }) {
  const messages = useMessages(dataQualityMessages)
  return (
    <div className="conflict-counts">
      <h3>{messages.conflicts}</h3>
      <dl>
        {CONFLICTS.map((conflict) => (
          <div key={conflict}>
            <dt>{messages.conflictTerms[conflict]}</dt>
            <dd className="number">{notes.filter(({ id }) => id === conflict).length}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
