import { ChevronLeft, ChevronRight, Maximize, RotateCcw, X, type LucideIcon } from 'lucide-react'
import type { Story } from '../../contract'
import { useLocalized, useMessages } from '../../i18n/language'
import { presentationMessages } from '../../i18n/presentation'
import { formatAddress } from '../../address/address'
import { useAddress } from '../../address/address-store'
import { toggleFullScreen } from './full-screen'
import { goToStep, leaveStory, stepAddress } from './go-to-step'
import { StorySentence } from './story-sentence'
import { useStoryKeys } from './use-story-keys'
import './story-bar.css'

interface StoryBarProps {
  readonly story: Story
  readonly step: number
}

/** Below the page: the sentence of the step, where it stands among the others, and the ways on. */
export function StoryBar({ story, step }: StoryBarProps) {
  const messages = useMessages(presentationMessages)
  const text = useLocalized()
  const address = useAddress()
  useStoryKeys(story, step)
  const current = story.steps[step - 1]
  const hasStrayed =
    formatAddress(stepAddress(story, step, address)) !== formatAddress({ ...address, step })
  return (
    <section className="story-bar" aria-label={messages.bar(text(story.title))}>
      <div className="story-bar__place">
        <p className="story-bar__title">{text(story.title)}</p>
        <p className="number">{messages.step(step, story.steps.length)}</p>
        <div className="story-bar__dots" aria-hidden>
          {story.steps.map((_, index) => (
            <i key={index} className={index < step ? 'story-bar__done' : ''} />
          ))}
        </div>
      </div>
      {current && <StorySentence text={text(current.text)} />}
      <div className="story-bar__buttons">
        {hasStrayed && (
          <BarButton
            icon={RotateCcw}
            label={messages.again}
            onClick={() => {
              goToStep(story, step)
            }}
          />
        )}
        <BarButton
          icon={ChevronLeft}
          label={messages.previous}
          disabled={step === 1}
          onClick={() => {
            goToStep(story, step - 1)
          }}
        />
        <BarButton
          icon={ChevronRight}
          label={messages.next}
          isPrimary
          disabled={step === story.steps.length}
          onClick={() => {
            goToStep(story, step + 1)
          }}
        />
        <span className="story-bar__full">
          <BarButton icon={Maximize} label={messages.full} onClick={toggleFullScreen} />
        </span>
        <BarButton icon={X} label={messages.leave} onClick={leaveStory} />
      </div>
    </section>
  )
}

interface BarButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly isPrimary?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}

function BarButton({ icon: Icon, label, isPrimary = false, disabled, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      className={`control control--icon${isPrimary ? ' control--primary' : ''}`}
      aria-label={label}
      title={label}
      // Kept in the tab order, so that the focus is not lost at either end.
      aria-disabled={disabled}
      onClick={() => {
        if (disabled !== true) onClick()
      }}
    >
      <Icon aria-hidden size={20} />
    </button>
  )
}
