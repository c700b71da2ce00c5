import { Download } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../../../i18n/language'
import { mapOptionMessages } from '../../../../i18n/map-options'
import type { PictureFormat } from './save-picture'
import './save-items.css'

const FORMATS: readonly PictureFormat[] = ['png', 'svg']

/** Two buttons that give the picture as a file; a failure is said beside them. */
export function SaveItems({
  onSave,
}: {
  readonly onSave: (format: PictureFormat) => Promise<void>
}) {
  const messages = useMessages(mapOptionMessages)
  const [hasFailed, setHasFailed] = useState(false)
  const save = (format: PictureFormat) => {
    setHasFailed(false)
    onSave(format).catch(() => {
      setHasFailed(true)
    })
  }
  return (
    <>
      <p>{messages.saveMap}</p>
      <div className="save-items">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="control save-item"
            aria-label={messages.saveMapAs(format.toUpperCase())}
            onClick={() => {
              save(format)
            }}
          >
            <Download aria-hidden size={14} />
            {format.toUpperCase()}
          </button>
        ))}
      </div>
      <small role="status">{hasFailed && messages.saveFailed}</small>
    </>
  )
}
