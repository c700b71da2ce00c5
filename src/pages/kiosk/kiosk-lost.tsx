import { useFreshness } from '../../data/freshness'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import { useLost } from '../../load/use-lost'

/** Says what is missing on the screen, or is about to change; nobody is there to do anything about it. */
export function KioskLost() {
  const messages = useMessages(kioskMessages)
  const isPartLost = useLost().length > 0
  const isOutdated = useFreshness(({ fault }) => fault?.problem === 'newer')
  return (
    <div role="status">
      {(isPartLost || isOutdated) && (
        <p className="kiosk-lost">{isPartLost ? messages.partLost : messages.newComing}</p>
      )}
    </div>
  )
}
