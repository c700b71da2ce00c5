import { useEffect } from 'react'
import type { Story } from '../../contract'
import { goToStep, leaveStory } from './go-to-step'
import { isMeantElsewhere } from './key-meaning'

/** Steps with the arrow keys or a presenter's remote (Page Up, Page Down); Esc leaves. */
export function useStoryKeys(story: Story, step: number): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isMeantElsewhere(event)) return
      const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key]
      if (event.key === 'Escape') leaveStory()
      else if (by !== undefined && story.steps[step - 1 + by]) goToStep(story, step + by)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  }, [story, step])
}
