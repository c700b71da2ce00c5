import { useId, useState, type KeyboardEvent } from 'react'
import type { OptionState } from './option'

export interface ActiveOption {
  readonly listId: string
  /** Of the element of the active option; undefined for none. */
  readonly activeId: string | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** What an option of the list needs, by its place in it. */
  readonly option: (index: number) => OptionState
}

interface ActiveOptionSettings {
  readonly count: number
  /** A new key (a new query) puts the mark back on `initialIndex`. */
  readonly resetKey: string
  readonly initialIndex?: number
  /** First index of every group; Page Up and Page Down go from group to group. */
  readonly groupStarts: readonly number[]
  readonly onChoose: (index: number) => void
}

/**
 * Keyboard of a combobox whose list stays open (WAI-ARIA Authoring Practices): the focus stays in
 * the text field and the active option is named by `aria-activedescendant`.
 */
export function useActiveOption(settings: ActiveOptionSettings): ActiveOption {
  const { count, resetKey, initialIndex = 0, groupStarts, onChoose } = settings
  const [active, setActive] = useState({ key: resetKey, index: initialIndex })
  const wanted = active.key === resetKey ? active.index : initialIndex
  const activeIndex = count === 0 ? -1 : Math.min(Math.max(wanted, 0), count - 1)
  const setActiveIndex = (index: number) => setActive({ key: resetKey, index })

  const onKeyDown = (event: KeyboardEvent) => {
    if (count === 0 || event.nativeEvent.isComposing) return
    const target = targetIndex(event.key, activeIndex, count, groupStarts)
    if (target !== null) setActiveIndex(target)
    else if (event.key === 'Enter') onChoose(activeIndex)
    else return
    event.preventDefault()
  }
  const listId = useId()
  const idOf = (index: number) => `${listId}-${index}`
  return {
    listId,
    activeId: activeIndex === -1 ? undefined : idOf(activeIndex),
    onKeyDown,
    option: (index) => ({
      id: idOf(index),
      active: index === activeIndex,
      onPoint: () => setActiveIndex(index),
      onChoose: () => onChoose(index),
    }),
  }
}

function targetIndex(
  key: string,
  index: number,
  count: number,
  groupStarts: readonly number[],
): number | null {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count
    case 'ArrowUp':
      return (index - 1 + count) % count
    case 'PageDown':
      return groupStarts.find((start) => start > index) ?? count - 1
    case 'PageUp':
      return groupStarts.findLast((start) => start < index) ?? 0
    default:
      return null
  }
}
