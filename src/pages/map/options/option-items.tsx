import { GitCompareArrows, SlidersHorizontal } from 'lucide-react'
import { hasClasses } from '../../../domain/chosen-classes'
import type { View } from '../../../domain/view'
import { useMessages } from '../../../i18n/language'
import { mapOptionMessages } from '../../../i18n/map-options'
import { choosePair, isMeasured } from '../../../address/map-options'
import './option-items.css'

interface OptionItemsProps {
  readonly view: View
  /** Two indicators are on the map. */
  readonly isPaired: boolean
  /** One indicator alone is on the map, in classes of its own. */
  readonly isAlone: boolean
  readonly onClasses: () => void
  readonly onPair: () => void
}

/** In the menu of layers: other classes, and a second indicator. */
export function OptionItems({ view, isPaired, isAlone, onClasses, onPair }: OptionItemsProps) {
  const messages = useMessages(mapOptionMessages)
  const { indicator, unitLevel } = view
  const canClass = hasClasses(indicator) && isAlone
  const canPair = isMeasured(indicator, unitLevel)
  return (
    <>
      <p>{messages.colours}</p>
      <button type="button" className="option-item" disabled={!canClass} onClick={onClasses}>
        <SlidersHorizontal aria-hidden size={16} />
        {messages.classes}
      </button>
      {!hasClasses(indicator) && <small>{messages.classesOff}</small>}
      <button
        type="button"
        className="option-item"
        disabled={!canPair}
        onClick={
          isPaired
            ? () => {
                choosePair(null)
              }
            : onPair
        }
      >
        <GitCompareArrows aria-hidden size={16} />
        {isPaired ? messages.pairEnd : messages.pair}
      </button>
      {!canPair && <small>{messages.pairOff}</small>}
    </>
  )
}
