import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { takeEarlyKeys } from './early-keys'
import './combobox-field.css'

interface ComboboxFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly listId: string
  readonly activeId: string | undefined
  readonly expanded: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The text field of a combobox whose list lies open beneath it; takes the focus, and what was typed before, when it appears. */
export function ComboboxField(props: ComboboxFieldProps) {
  const ref = useRef<HTMLInputElement>(null)
  const takeOver = useEffectEvent(() => {
    ref.current?.focus()
    const early = takeEarlyKeys()
    if (early === '' || !ref.current) return
    // At once, so that a letter typed before the next rendering is put behind them.
    ref.current.value = early
    props.onChange(early)
  })
  useEffect(() => takeOver(), [])
  const shown = useRef(false)
  useEffect(() => {
    if (props.activeId === undefined) return
    // What is active at the start is shown amid its neighbours, later moves scroll no further than needed.
    const block = shown.current ? 'nearest' : 'center'
    document.getElementById(props.activeId)?.scrollIntoView({ block })
    shown.current = true
  }, [props.activeId])

  return (
    <div className="combobox-field">
      <Search aria-hidden size="1.125rem" />
      <input
        ref={ref}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="go"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={props.expanded}
        aria-controls={props.listId}
        aria-activedescendant={props.activeId}
        placeholder={props.placeholder}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={props.onKeyDown}
      />
    </div>
  )
}
