import { useFreshness } from '../../data/freshness'
import { formatClock, formatDay } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { freshnessMessages } from '../../i18n/freshness'

/** Of which day the data are; once the server is out of reach, since when. */
export function DataDate({ madeAt }: { madeAt: string }) {
  const messages = useMessages(freshnessMessages)
  const language = useLanguage()
  const offlineSince = useFreshness((state) => state.offlineSince)
  const day = formatDay(madeAt, language)
  return (
    <span className="data-date" data-offline={offlineSince !== null || undefined}>
      {offlineSince === null
        ? messages.dataOf(day)
        : messages.offlineSince(formatClock(offlineSince, language), day)}
    </span>
  )
}
