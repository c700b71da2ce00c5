import { Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import { MOST_CLASSES } from '../../../../domain/classification-choice'
import { formatNumber } from '../../../../i18n/format'
import { useLanguage, useMessages } from '../../../../i18n/language'
import { mapClassMessages } from '../../../../i18n/map-classes'
import { nextEdge, readEdges } from './own-edges'

interface EdgeFieldsProps {
  readonly edges: readonly number[]
  readonly decimals: number
  /** Ends of the data. */
  readonly low: number
  readonly high: number
  readonly onChange: (edges: readonly number[]) => void
}

/** Own class edges, each in a field; what is wrong is said in words and leaves the map as it was. */
export function EdgeFields({ edges, decimals, low, high, onChange }: EdgeFieldsProps) {
  const messages = useMessages(mapClassMessages)
  const language = useLanguage()
  const problemId = useId()
  // At least the digits of the indicator, and whatever more was typed.
  const write = (edge: number) => {
    const typed = String(edge).split('.')[1]?.length ?? 0
    return formatNumber(edge, Math.max(typed, Math.min(decimals, 2)), language)
  }
  const [texts, setTexts] = useState(() => edges.map(write))
  const { problem } = readEdges(texts, language)
  const example = write((low + high) / 2)
  const isOutside = problem === null && edges.some((edge) => edge <= low || edge > high)
  const change = (next: readonly string[]) => {
    setTexts([...next])
    const read = readEdges(next, language)
    if (read.edges) onChange(read.edges)
  }
  return (
    <fieldset className="edge-fields">
      <legend>{messages.edges}</legend>
      {texts.map((text, index) => (
        <span className="edge-fields__field" key={index}>
          <input
            className="control number"
            inputMode="decimal"
            size={7}
            aria-label={messages.edge(index + 1)}
            aria-invalid={problem?.position === index + 1}
            aria-describedby={problem?.position === index + 1 ? problemId : undefined}
            value={text}
            onChange={(event) => {
              change(texts.map((other, at) => (at === index ? event.target.value : other)))
            }}
          />
          {texts.length > 1 && (
            <button
              type="button"
              className="edge-fields__button"
              aria-label={messages.removeEdge(index + 1)}
              onClick={() => {
                change(texts.filter((_, at) => at !== index))
              }}
            >
              <X aria-hidden size={14} />
            </button>
          )}
        </span>
      ))}
      {texts.length < MOST_CLASSES - 1 && (
        <button
          type="button"
          className="edge-fields__button"
          aria-label={messages.addEdge}
          disabled={problem !== null}
          onClick={() => {
            change([...texts, write(nextEdge(edges, low, high))])
          }}
        >
          <Plus aria-hidden size={16} />
        </button>
      )}
      <p className="edge-fields__problem" id={problemId} role="alert">
        {problem?.kind === 'notNumber' && messages.notNumber(problem.position, example)}
        {problem?.kind === 'notAscending' && messages.notAscending(problem.position)}
      </p>
      {isOutside && (
        <p className="edge-fields__note">{messages.outside(write(low), write(high))}</p>
      )}
    </fieldset>
  )
}
