import { memo } from 'react'
import type { Statement } from '../domain/sentence-types'
import { useLanguage } from '../i18n/language'
import { useIntents } from './intents-context'
import { sentenceParts, type SentencePart } from './sentence-text'
import './region-sentence.css'

interface RegionSentenceProps {
  readonly statements: readonly Statement[]
  /** Indicator on the map: its own numbers need no button to get there. */
  readonly chosen: string
}

/** Names lead to their region, numbers of another indicator to that indicator. */
export const RegionSentence = memo(function RegionSentence(props: RegionSentenceProps) {
  const language = useLanguage()
  const parts = sentenceParts(props.statements, language)
  if (parts.length === 0) return null
  return (
    <p className="region-sentence">
      {parts.map((part, index) => {
        // The parts have no identity of their own; the same place is the same part.
        if (part.kind === 'text') return part.text.slice(gluedStop(parts[index - 1], part).length)
        const told = <Part key={index} part={part} chosen={props.chosen} />
        const stop = gluedStop(part, parts[index + 1])
        if (stop === '') return told
        return (
          <span key={index} className="unbroken">
            {told}
            {stop}
          </span>
        )
      })}
    </p>
  )
})

/** Words of the catalogue and what stands in brackets may be long, and must be able to break. */
const LONG: ReadonlySet<string> = new Set(['label', 'coverage'])

/** The stop at the start of a text, which stays on the line of the name or number before it. */
function gluedStop(part: SentencePart | undefined, next: SentencePart | undefined): string {
  if (part?.kind !== 'slot' || LONG.has(part.slot.kind) || next?.kind !== 'text') return ''
  return /^[.,;:)]+/.exec(next.text)?.[0] ?? ''
}

function Part({ part, chosen }: { readonly part: SentencePart; readonly chosen: string }) {
  const intents = useIntents()
  if (part.kind === 'text') return part.text
  const { slot, text } = part
  if (slot.kind === 'region' && !slot.isSubject) {
    return (
      <button
        type="button"
        className="region-sentence__name"
        onClick={() => intents.selectRegion(slot.code)}
        onPointerEnter={() => intents.hover(slot.code)}
        onPointerLeave={() => intents.hover(null)}
      >
        {text}
      </button>
    )
  }
  if (slot.kind === 'component') {
    return (
      <button
        type="button"
        className="region-sentence__name"
        onClick={() => intents.selectComponent(slot.component)}
      >
        {text}
      </button>
    )
  }
  if (slot.kind === 'value' && slot.indicator.id !== chosen) {
    return (
      <button
        type="button"
        className="region-sentence__value"
        onClick={() => intents.selectIndicator(slot.indicator.id)}
      >
        <Figure text={text} />
      </button>
    )
  }
  if (slot.kind === 'value' || slot.kind === 'gap' || slot.kind === 'number')
    return <Figure text={text} />
  if (slot.kind === 'label' && slot.isEmphasised) return <b>{text}</b>
  return text
}

function Figure({ text }: { readonly text: string }) {
  return <span className="region-sentence__figure number">{text}</span>
}
