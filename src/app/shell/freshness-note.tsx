import { useQuery, useQueryClient } from '@tanstack/react-query'
import { memo, useEffect, useState } from 'react'
import { useFreshness } from '../../data/freshness'
import { datasetQuery, manifestQuery } from '../../data/queries'
import { formatClock, formatDay } from '../../i18n/format'
import { freshnessMessages } from '../../i18n/freshness'
import { useLanguage, useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { useAppVersion } from '../../offline/app-version-store'
import { reloadForNewVersion, takeNewVersion } from '../../offline/new-version'
import { Notice } from '../../ui/notice'
import { askForLost, useLost } from '../../load/use-lost'
import { useThingOf } from '../../load/use-thing-of'

/** A note that all is well again goes by itself, ms. */
const GOOD_NEWS_MS = 8000

interface Note {
  readonly text: string
  /** The file that it is about. */
  readonly file?: string
  readonly action?: readonly [label: string, act: () => void]
}

/** Tells quietly when the data are not the server's newest, have become so, or the application. */
export const FreshnessNote = memo(function FreshnessNote() {
  const note = useNote()
  const [dismissed, setDismissed] = useState('')
  const text = note?.text ?? ''
  // What is lost anew is told anew.
  if (dismissed !== '' && dismissed !== text) setDismissed('')
  return (
    <div role="status">
      {note && text !== dismissed && (
        <div className="freshness-note">
          <Notice
            text={text}
            detail={note.file}
            role={null}
            onDismiss={() => {
              setDismissed(text)
            }}
          >
            {note.action && (
              <button type="button" className="control" onClick={note.action[1]}>
                {note.action[0]}
              </button>
            )}
          </Notice>
        </div>
      )}
    </div>
  )
})

function useNote(): Note | null {
  const messages = useMessages(freshnessMessages)
  const shell = useMessages(shellMessages)
  const language = useLanguage()
  const { data: manifest } = useQuery(manifestQuery)
  const { data: hasData = false } = useQuery({ ...datasetQuery, select: () => true })
  const { offlineSince, fault, replaced } = useFreshness()
  const client = useQueryClient()
  const [first, ...others] = useLost()
  const thing = useThingOf((first ?? fault)?.file)
  const isNewReady = useAppVersion((state) => state.isNewReady)
  const [told, setTold] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => {
      setTold(replaced)
    }, GOOD_NEWS_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [replaced])
  // Before anything is shown the page itself says what is missing.
  if (!manifest || !hasData) return null
  const day = formatDay(manifest.madeAt, language)
  if (first) {
    const text = messages.lost(thing, shell.problems[first.problem], others.length)
    const retry = () => {
      askForLost(client)
    }
    return { text, file: first.file, action: [shell.retry, retry] }
  }
  if (offlineSince !== null) {
    return { text: messages.offline(formatClock(offlineSince, language), day) }
  }
  const isOutdated = fault?.problem === 'newer'
  if (fault && !isOutdated) {
    return { text: messages.fault(thing, shell.problems[fault.problem], day), file: fault.file }
  }
  if (isNewReady) return { text: messages.newVersion, action: [messages.takeUp, takeNewVersion] }
  if (isOutdated)
    return { text: messages.newComing(day), action: [shell.reload, reloadForNewVersion] }
  if (replaced > told) return { text: messages.replaced(day) }
  return null
}
