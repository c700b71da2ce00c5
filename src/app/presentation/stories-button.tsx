import { Presentation } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/language'
import { presentationMessages } from '../../i18n/presentation'

const StoryDialog = lazy(async () => ({
  default: (await import('./story-dialog')).StoryDialog,
}))

/** Opens the list of stories. */
export function StoriesButton() {
  const messages = useMessages(presentationMessages)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="control control--icon"
        aria-haspopup="dialog"
        aria-label={messages.stories}
        title={messages.stories}
        onClick={() => {
          setIsOpen(true)
        }}
      >
        <Presentation aria-hidden size={16} />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <StoryDialog
            onClose={() => {
              setIsOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
