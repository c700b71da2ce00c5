import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { storiesQuery } from '../../data/queries'
import { useLocalized, useMessages } from '../../i18n/language'
import { presentationMessages } from '../../i18n/presentation'
import { ModalDialog } from '../../ui/modal-dialog'
import { LoadState } from '../../load/load-state'
import { goToStep } from './go-to-step'
import './story-dialog.css'

/** The stories to choose from; open for as long as it is rendered. */
export function StoryDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(presentationMessages)
  const text = useLocalized()
  // Said from the first failure on, not only once the tries in a row are over.
  const { data, error, failureReason, refetch } = useQuery(storiesQuery)
  return (
    <ModalDialog
      open
      onClose={onClose}
      title={messages.storiesTitle}
      size="list"
      head={<h2 className="story-dialog__title">{messages.storiesTitle}</h2>}
    >
      <div className="story-dialog">
        <p>{messages.storiesHint}</p>
        {data ? (
          <ul>
            {data.stories.map((story) => (
              <li key={story.id}>
                <button
                  type="button"
                  className="control story-dialog__story"
                  onClick={() => {
                    onClose()
                    goToStep(story, 1)
                  }}
                >
                  <b>{text(story.title)}</b>
                  <span>{messages.steps(story.steps.length)}</span>
                  <ChevronRight aria-hidden size={18} />
                </button>
              </li>
            ))}
            {data.stories.length === 0 && <li>{messages.none}</li>}
          </ul>
        ) : (
          <LoadState
            error={error ?? failureReason}
            onRetry={() => {
              void refetch()
            }}
          />
        )}
        <p className="story-dialog__keys">{messages.keys}</p>
      </div>
    </ModalDialog>
  )
}
