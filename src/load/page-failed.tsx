import { reloadWhole } from '../offline/lost-chunk'
import { shellMessages } from '../i18n/shell'
import { useMessages } from '../i18n/language'
import '../ui/notice.css'

/** What stands where a page threw: said in words, with a way on. */
export function PageFailed() {
  const messages = useMessages(shellMessages)
  return (
    <section className="page-notice" role="alert">
      <h1>{messages.pageFailed}</h1>
      <p>{messages.pageFailedDetail}</p>
      <button type="button" className="control control--primary" onClick={reloadWhole}>
        {messages.reload}
      </button>
    </section>
  )
}
