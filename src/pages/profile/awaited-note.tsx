import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { findAwaited, hasNoOfficial, kabupatenFigures } from '../../domain/awaited'
import { formatPeriod } from '../../i18n/format'
import { formatWithUnit, lowerFirst } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'
import { StatusBadge } from '../../ui/status-badge'
import { sourcesOf } from '../../place/fact-rows'
import './awaited-note.css'

interface AwaitedNoteProps {
  readonly region: Region
  /** What is missing: "Mutasi penduduk". */
  readonly subject: string
  /** Indicators that an office would deliver for every desa. */
  readonly ids: readonly string[]
  /** Series of the kabupaten that tell of the same. */
  readonly above?: readonly string[]
}

/** So many names stand in the sentence; the template holds all of them. */
const MOST_NAMES = 5

/**
 * Where no office has delivered: that there is no figure here, what is known of the kabupaten, and what is
 * awaited from whom by which template. Nothing once an official figure of the region is there.
 */
export function AwaitedNote({ region, subject, ids, above = [] }: AwaitedNoteProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const address = useAddress()
  const awaited = useMemo(() => findAwaited(dataset, ids), [dataset, ids])
  const figures = useMemo(() => kabupatenFigures(dataset, above), [dataset, above])
  const isMissing = useMemo(() => hasNoOfficial(dataset, ids, region.code), [dataset, ids, region])
  if (!isMissing) return null
  const names = (awaited?.names ?? []).map((name) => lowerFirst(text(name)))
  const rest = names.length - MOST_NAMES
  const root = dataset.regions.root.name
  return (
    <div className="awaited-note" data-testid="awaited-note">
      <p>
        <b>{messages.notDelivered(subject)}</b>
      </p>
      {figures.length > 0 && (
        <>
          <p className="awaited-note__title">{messages.knownOf(root)}</p>
          <dl>
            {figures.map(({ trend, last }) => (
              <div key={trend.indicator.id} title={sourcesOf(dataset, [last.source])}>
                <dt>{text(trend.indicator.shortName)}</dt>
                <dd>
                  <b className="number">{formatWithUnit(trend.indicator, last.value, language)}</b>{' '}
                  <small className="number">{formatPeriod(last.period, language)}</small>
                  {last.status !== 'resmi' && <StatusBadge status={last.status} />}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {awaited && (
        <p>
          {messages.awaitedFrom(
            awaited.office,
            [
              ...names.slice(0, rest > 0 ? MOST_NAMES : names.length),
              ...(rest > 0 ? [messages.moreNames(rest)] : []),
            ].join(', '),
          )}
          {awaited.template !== null && (
            <>
              {' '}
              {messages.templateIs(awaited.template)}{' '}
              <a
                className="profile-link"
                href={formatAddress({ ...address, page: 'data', region: null, ...OWN_UNSAID })}
              >
                {messages.howTemplate}
              </a>
            </>
          )}
        </p>
      )}
    </div>
  )
}
