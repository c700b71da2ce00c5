import { useDataset } from '../data/dataset-context'
import type { Region } from '../contract'
import { buildBriefSentences } from '../domain/profile-sentences'
import type { SentenceSlot } from '../domain/sentence-types'
import { useLanguage } from '../i18n/language'
import { sentenceParts } from '../place/sentence-text'

/** Three sentences; on paper a number cannot be pressed, so it is set in bold. */
export function BriefSentences({ region }: { region: Region }) {
  const dataset = useDataset()
  const language = useLanguage()
  const statements = buildBriefSentences(dataset, region.code).map(({ statement }) => statement)
  return (
    <p className="brief__sentences">
      {sentenceParts(statements, language).map((part, index) =>
        part.kind === 'slot' && isEmphasised(part.slot) ? (
          // The parts have no identity of their own; the same place is the same part.
          <b key={index}>{part.text}</b>
        ) : (
          part.text
        ),
      )}
    </p>
  )
}

function isEmphasised(slot: SentenceSlot): boolean {
  switch (slot.kind) {
    case 'value':
    case 'position':
    case 'component':
    case 'place':
      return true
    case 'label':
      return slot.isEmphasised
    case 'region':
      return slot.isSubject
    case 'list':
    case 'years':
    case 'coverage':
    case 'gap':
    case 'number':
    case 'indicator':
    case 'period':
    case 'noun':
    case 'word':
    case 'mean':
      return false
  }
}
