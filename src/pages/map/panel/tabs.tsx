import { useId, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab<T extends string> {
  readonly id: T
  readonly label: string
}

interface TabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly Tab<T>[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
  /** Head of the tab list's row, at its left. */
  readonly heading: ReactNode
  /** Content of the chosen tab; the others are not rendered. */
  readonly children: ReactNode
}

/** Tabs by the WAI-ARIA pattern: one stop, arrows choose. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, tabs, chosen, onChoose, heading, children } = props
  const id = useId()
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const index = tabs.findIndex((tab) => tab.id === chosen)
    const next = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key]
    const target = next === undefined ? undefined : tabs[next % tabs.length]
    if (!target) return
    event.preventDefault()
    event.stopPropagation()
    onChoose(target.id)
    document.getElementById(`${id}${target.id}`)?.focus()
  }
  return (
    <>
      <div className="tabs__row">
        {heading}
        {/* The focus is on one of its tabs. */}
        {/* eslint-disable-next-line jsx-a11y-x/interactive-supports-focus */}
        <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}${tab.id}`}
              className="tabs__tab"
              aria-selected={tab.id === chosen}
              aria-controls={`${id}panel`}
              tabIndex={tab.id === chosen ? 0 : -1}
              onClick={() => onChoose(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </div>
      <div
        className="tabs__panel"
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${chosen}`}
      >
        {children}
      </div>
    </>
  )
}
