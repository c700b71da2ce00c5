import type { ReactNode } from 'react'

export interface OptionState {
  readonly id: string
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

interface OptionProps extends OptionState {
  readonly icon: ReactNode
  readonly name: string
  readonly detail: ReactNode
  readonly note: ReactNode
  readonly className?: string
}

/** One line of a listbox. The pointer only marks it when it moves, not when the list scrolls under it. */
export function Option(props: OptionProps) {
  return (
    // Keys and focus are those of the field above the list.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/interactive-supports-focus
    <div
      role="option"
      id={props.id}
      aria-selected={props.active}
      className={`option ${props.active ? 'option--active' : ''} ${props.className ?? ''}`}
      onPointerMove={() => {
        if (!props.active) props.onPoint()
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      {props.icon}
      <div className="option__text">
        <div className="option__name">{props.name}</div>
        <div className="option__detail">{props.detail}</div>
      </div>
      {props.note !== null && <div className="option__note">{props.note}</div>}
    </div>
  )
}
