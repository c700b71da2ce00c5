import { PublishedFileError } from '../data/fetch-published'
import { useEffect, useState } from 'react'
import { freshnessMessages } from '../i18n/freshness'
import { useMessages } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { useThingOf } from './use-thing-of'
import '../ui/notice.css'

/** A load that takes longer is spoken of, ms. */
const SLOW_MS = 8000

interface LoadStateProps {
  readonly error: Error | null
  readonly onRetry: () => void
  /** The figures are there, only their map is not. */
  readonly isMap?: boolean
}

/** Shown until the first data are there, or with the reason why they cannot be. */
export function LoadState({ error, onRetry, isMap = false }: LoadStateProps) {
  const messages = useMessages(shellMessages)
  const freshness = useMessages(freshnessMessages)
  const [isSlow, setIsSlow] = useState(false)
  // What went wrong stays readable while it is tried again.
  const [told, setTold] = useState(error)
  if (error !== null && error !== told) setTold(error)
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true)
    }, SLOW_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  const lost = told instanceof PublishedFileError ? told : null
  const thing = useThingOf(lost?.file)
  if (told === null) {
    return (
      <p className="page-notice" role="status">
        {isSlow ? freshness.slow : messages.loading}
      </p>
    )
  }
  return (
    <section className="page-notice" role="alert">
      <h1>{isMap ? messages.mapFailed : messages.loadFailed}</h1>
      <p>
        {lost ? (
          <>
            {messages.loadFailedDetail(thing, messages.problems[lost.problem])}{' '}
            <small>{lost.file}</small>
          </>
        ) : (
          messages.unknownProblem
        )}
      </p>
      <p>{error === null ? messages.retryingNow : freshness.retrying}</p>
      <button type="button" className="control control--primary" onClick={onRetry}>
        {messages.retry}
      </button>
    </section>
  )
}
