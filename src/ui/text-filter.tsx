import { Search, X } from 'lucide-react'
import { useRef, useState } from 'react'
import './text-filter.css'

interface TextFilterProps {
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/**
 * A text field whose value lives in the address. While it has the focus it shows what is typed, so
 * that an address written late never puts letters back or moves the caret.
 */
export function TextFilter({ label, clearLabel, value, onChange }: TextFilterProps) {
  const field = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? value
  const change = (text: string) => {
    setDraft(text)
    onChange(text)
  }
  return (
    <div className="text-filter">
      <Search aria-hidden size="1rem" />
      <input
        ref={field}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        value={shown}
        onFocus={() => setDraft(value)}
        onBlur={() => setDraft(null)}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && shown !== '') {
            event.stopPropagation()
            change('')
          }
        }}
      />
      {shown !== '' && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => {
            field.current?.focus()
            change('')
          }}
        >
          <X aria-hidden size="1rem" />
        </button>
      )}
    </div>
  )
}
