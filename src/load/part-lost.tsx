import { useMessages } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { reloadWhole } from '../offline/lost-chunk'
import { Notice } from '../ui/notice'
import type { LateCode } from './late-code'
import { useLate } from './use-late'
import './part-lost.css'

export interface LostProps {
  readonly code: LateCode<unknown>
  /** Puts away what was opened. */
  readonly onClose?: (() => void) | undefined
}

/** Stands in the place of a part that did not come. */
export function PartLost({ code }: LostProps) {
  const messages = useMessages(shellMessages)
  return (
    <span className="part-lost" role="alert">
      {messages.partLost} <RetryButton code={code} />
    </span>
  )
}

/** Of a part that lies over the page or has no place in it. */
export function DialogLost({ code, onClose }: LostProps) {
  const messages = useMessages(shellMessages)
  return (
    <div className="part-lost-note">
      <Notice text={messages.partLost} role="alert" onDismiss={onClose}>
        <RetryButton code={code} />
      </Notice>
    </div>
  )
}

/** Says of code that draws by other parts that it did not come. */
export function LateNote({ code, isWanted }: { code: LateCode<unknown>; isWanted: boolean }) {
  return useLate(code, isWanted).isLost && <DialogLost code={code} />
}

/** A browser that does not ask again for a script that failed loads the page anew; its address keeps the view. */
function RetryButton({ code }: { code: LateCode<unknown> }) {
  const messages = useMessages(shellMessages)
  const retry = async () => {
    await code.ask()
    if (!code.get().part) reloadWhole()
  }
  return (
    <button type="button" className="control" onClick={() => void retry()}>
      {messages.retry}
    </button>
  )
}
