import { PublishedFileError } from '../../data/fetch-published'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import './notice.css'

/** Shown until the first data are there, or with the reason why they cannot be. */
export function LoadState({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const messages = useMessages(shellMessages)
  if (error === null) {
    return (
      <p className="page-notice" role="status">
        {messages.loading}
      </p>
    )
  }
  return (
    <section className="page-notice" role="alert">
      <h1>{messages.loadFailed}</h1>
      <p>
        {error instanceof PublishedFileError
          ? messages.loadFailedDetail(error.file, messages.problems[error.problem])
          : messages.unknownProblem}
      </p>
      <button type="button" className="control control--primary" onClick={onRetry}>
        {messages.retry}
      </button>
    </section>
  )
}
