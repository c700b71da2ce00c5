import { Scale } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { AdminLevel } from '../../contract'
import { findStrengths, type RelativeStanding } from '../../domain/strengths'
import { coverageWords } from '../../i18n/coverage'
import { formatMean, formatWithUnit } from '../../i18n/indicator-value'
import { chartMessages } from '../../i18n/charts'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'
import { StatusBadge } from '../../ui/status-badge'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

/** In what a region stands out among all of its level, for better and for worse. */
export const StandingCard = memo(function StandingCard({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const nouns = useMessages(chartMessages)
  const found = useMemo(() => findStrengths(dataset, region.code), [dataset, region])
  if (!found.parent) return null
  const { strengths, weaknesses, compared, peers, count, isUnusual } = found
  return (
    <SectionCard
      area="standing"
      icon={Scale}
      component={null}
      title={messages.standing}
      finding={
        compared === 0
          ? messages.nothingCompared
          : isUnusual
            ? messages.unusuallyMany(count, compared)
            : messages.comparedAmong(compared, peers, nouns[found.noun])
      }
      notes={[messages.standingMethod]}
    >
      <div className="standing-card__lists">
        <Standings
          title={messages.strengths}
          level={region.level}
          rows={strengths}
          none={messages.noStrengths}
        />
        <Standings
          title={messages.weaknesses}
          level={region.level}
          rows={weaknesses}
          none={messages.noWeaknesses}
        />
      </div>
    </SectionCard>
  )
})

interface StandingsProps {
  readonly title: string
  readonly level: AdminLevel
  readonly rows: readonly RelativeStanding[]
  readonly none: string
}

function Standings({ title, level, rows, none }: StandingsProps) {
  const messages = useMessages(profileMessages)
  const nouns = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const address = useAddress()
  return (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 && <p className="profile-missing">{none}</p>}
      <ol className="standing-list">
        {rows.map(({ indicator, value, coverage, rank, total, tied, noun, average, ...row }) => (
          <li key={indicator.id}>
            <a
              className="profile-link"
              href={formatAddress({
                ...address,
                page: 'peta',
                indicator: indicator.id,
                period: row.period,
                component: null,
                ...OWN_UNSAID,
              })}
            >
              {text(indicator.shortName)}
            </a>
            <b className="number">{formatWithUnit(indicator, value, language, level)}</b>
            <span>
              {coverage && `${coverageWords(coverage, language)}, `}
              {messages.rankAmong(rank, total, nouns[noun], tied)}
              {average !== null && (
                <>
                  ,{' '}
                  {messages.averageIs(formatMean(indicator, average, language, level), 'kabupaten')}
                </>
              )}
            </span>
            {row.status !== 'resmi' && <StatusBadge status={row.status} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
