import type { Story } from '../../contract'
import { parseAddress, type Address } from '../../address/address'
import { navigate, readAddress } from '../../address/address-store'

/** The view of a step, 1 for the first, in the reader's language and theme, with samples where they are shown. */
export function stepAddress(story: Story, step: number, reader: Address): Address {
  const asked = parseAddress(`#${story.steps[step - 1]?.address ?? '/'}`)
  // The kiosk has no way out, and is no view of a story.
  const view = asked.page === 'kios' ? parseAddress('#/') : asked
  const { language, theme, samples } = reader
  return { ...view, language, theme, samples, story: story.id, step }
}

/** A step of the story; the back button returns to the one before. */
export function goToStep(story: Story, step: number): void {
  navigate(stepAddress(story, step, readAddress()))
}

/** The view stays, the story goes. */
export function leaveStory(): void {
  navigate({ story: null, step: null })
}
