import type { Statement } from '../../domain/sentence-types'
import { useLanguage } from '../../i18n/language'
import { sentenceParts } from '../../place/sentence-text'

/** Sentences by the rules of the domain, with the place and its numbers set apart. */
export function KioskSentence({ statements }: { readonly statements: readonly Statement[] }) {
  const language = useLanguage()
  return sentenceParts(statements, language, true).map((part, index) => {
    // The parts have no identity of their own; the same place is the same part.
    if (part.kind === 'text') return part.text
    const { slot, text } = part
    if (slot.kind === 'region' && slot.isSubject) return <b key={index}>{text}</b>
    if (slot.kind === 'label' && slot.isEmphasised) return <b key={index}>{text}</b>
    if (slot.kind === 'value' || slot.kind === 'gap' || slot.kind === 'number')
      return (
        <span key={index} className="number">
          {text}
        </span>
      )
    return text
  })
}
