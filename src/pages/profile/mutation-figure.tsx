import { useId, useMemo, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import { ChartGuard } from '../../charts'
import { WaterfallChart } from '../../charts/profile'
import {
  buildMutationBalance,
  listMutationIds,
  listMutationPeriods,
} from '../../domain/mutation-balance'
import { idsIn } from '../../domain/sections'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { AwaitedNote } from './awaited-note'
import type { ProfileProps } from './profile-props'

/** The waterfall of one year or month, the latest first, with the others to choose from; what is awaited where it is not there. */
export function MutationFigure({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const id = useId()
  const [asked, setAsked] = useState<string | null>(null)
  const periods = useMemo(() => listMutationPeriods(dataset, region), [dataset, region])
  const period = periods.find((known) => known === asked) ?? latestYear(periods)
  const balance = useMemo(
    () => (period === undefined ? null : buildMutationBalance(dataset, region, period)),
    [dataset, region, period],
  )
  const awaited = useMemo(() => listMutationIds(dataset), [dataset])
  const recorded = useMemo(() => idsIn(dataset, 'movementSeries', region.level), [dataset, region])
  const note = (
    <AwaitedNote
      region={region}
      subject={messages.mutationSubject}
      ids={awaited}
      above={recorded}
    />
  )
  if (!balance) return note
  return (
    <div className="mutation-figure">
      <ChartGuard resetKey={balance}>
        <WaterfallChart balance={balance} />
      </ChartGuard>
      {periods.length > 1 && (
        <p className="mutation-figure__period">
          <label className="visually-hidden" htmlFor={id}>
            {messages.period}
          </label>
          <select id={id} value={period} onChange={(event) => setAsked(event.target.value)}>
            {periods.toReversed().map((entry) => (
              <option key={entry} value={entry}>
                {formatPeriod(entry, language)}
              </option>
            ))}
          </select>
        </p>
      )}
      {note}
    </div>
  )
}

/** A whole year tells more than its last month. */
function latestYear(periods: readonly string[]): string | undefined {
  return periods.findLast((period) => period.length === 4) ?? periods.at(-1)
}
