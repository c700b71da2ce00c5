import { Printer, RotateCcw } from 'lucide-react'
import { formatNumber } from '../../i18n/format'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useMessages } from '../../i18n/language'
import { DataDate } from '../../load/data-date'
import { CountdownRing } from './countdown-ring'

interface KioskFootProps {
  readonly idleSeconds: number
  readonly countdownSeconds: number
  /** Null while nothing is counted. */
  readonly secondsLeft: number | null
  readonly onStay: () => void
  readonly onReset: () => void
  /** Null where no printer is attached or nothing to print. */
  readonly onPrint: (() => void) | null
}

/** What happens when nobody touches the screen, and the way to the start. */
export function KioskFoot(props: KioskFootProps) {
  const { idleSeconds, countdownSeconds, secondsLeft, onStay, onReset, onPrint } = props
  const messages = useMessages(kioskMessages)
  const language = useLanguage()
  const isCounting = secondsLeft !== null
  return (
    <footer className={isCounting ? 'kiosk-foot kiosk-foot--counting' : 'kiosk-foot'}>
      {isCounting ? (
        <div className="kiosk-foot__told" role="timer">
          <CountdownRing left={secondsLeft} of={countdownSeconds} />
          <span>{messages.resetsIn(secondsLeft)}</span>
        </div>
      ) : (
        <p className="kiosk-foot__told">
          <span>{messages.resetsAfter(formatNumber(idleSeconds, 0, language))}</span>
          <DataDate />
        </p>
      )}
      {/* Heard once, not every second. */}
      <p className="visually-hidden" role="alert">
        {isCounting && messages.resetsIn(Math.ceil(countdownSeconds))}
      </p>
      {isCounting && (
        <button type="button" className="kiosk-button" onClick={onStay}>
          {messages.stillReading}
        </button>
      )}
      {onPrint && !isCounting && (
        <button type="button" className="kiosk-button" onClick={onPrint}>
          <Printer aria-hidden />
          {messages.print}
        </button>
      )}
      <button type="button" className="kiosk-button kiosk-button--primary" onClick={onReset}>
        <RotateCcw aria-hidden />
        {messages.startOver}
      </button>
    </footer>
  )
}
