import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../i18n/language'
import { presentationMessages } from '../../i18n/presentation'
import { latePart } from '../../load/late-part'
import { DialogLost } from '../../load/part-lost'

const StoryDialog = latePart(async () => (await import('./story-dialog')).StoryDialog, {
  Lost: DialogLost,
})

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
        <StoryDialog
          onClose={() => {
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}
