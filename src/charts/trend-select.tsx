import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { chartMessages } from '../i18n/charts'
import { useMessages } from '../i18n/language'

export interface TrendChoice {
  readonly id: string
  readonly name: string
}

interface TrendSelectProps {
  readonly choices: readonly TrendChoice[]
  readonly choice: string
  readonly onChoose: (id: string) => void
}

/** Offers the other series; nothing when there is only one. */
export function TrendSelect({ choices, choice, onChoose }: TrendSelectProps) {
  const messages = useMessages(chartMessages)
  const id = useId()
  if (choices.length < 2) return null
  const chosen = choices.find((option) => option.id === choice)
  return (
    <div className="trend__select">
      <label className="visually-hidden" htmlFor={id}>
        {messages.chooseTrend}
      </label>
      {/* A list box cuts a long name; these words break into lines below it. */}
      <span className="trend__choice" aria-hidden>
        {chosen?.name}
        <ChevronDown size={14} />
      </span>
      <select id={id} value={choice} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
