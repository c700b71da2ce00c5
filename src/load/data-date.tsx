import { useMemo } from 'react'
import { useDataset } from '../data/dataset-context'
import { useFreshness } from '../data/freshness'
import { dataYears } from '../domain/data-years'
import { formatClock, formatDay } from '../i18n/format'
import { useLanguage, useMessages } from '../i18n/language'
import { freshnessMessages } from '../i18n/freshness'
import { siteDates } from '../i18n/site-dates'

/** When the site was brought up to date and of which years its figures are; once out of reach, since when. */
export function DataDate() {
  const dataset = useDataset()
  const messages = useMessages(freshnessMessages)
  const language = useLanguage()
  const offlineSince = useFreshness((state) => state.offlineSince)
  const years = useMemo(() => dataYears(dataset), [dataset])
  return (
    <span className="data-date" data-offline={offlineSince !== null || undefined}>
      {offlineSince === null
        ? siteDates(dataset.madeAt, years, language)
        : messages.offlineSince(
            formatClock(offlineSince, language),
            formatDay(dataset.madeAt, language),
          )}
    </span>
  )
}
