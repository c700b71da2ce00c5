import { Copy } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { findSimilarRegions, type SimilarRegion } from '../../domain/similar-regions'
import { formatNumber } from '../../i18n/format'
import { formatIndicator, lowerFirst } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { ProfileLink } from './profile-link'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

/** The regions most like this one, wherever they lie, and in what they are alike and differ. */
export const SimilarCard = memo(function SimilarCard({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const found = useMemo(() => findSimilarRegions(dataset, region.code), [dataset, region])
  if (region.level === 'kabupaten') return null
  const { similar, indicators, known } = found
  return (
    <SectionCard
      area="similar"
      icon={Copy}
      component={null}
      title={messages.similar(region.level)}
      finding={
        similar.length === 0
          ? messages.notComparable(known, indicators.length)
          : messages.similarNumber(indicators.length)
      }
      notes={[messages.similarMethod(indicators.length)]}
    >
      <ol className="similar-list">
        {similar.map((entry) => (
          <Similar
            key={entry.region.code}
            entry={entry}
            parent={dataset.regions.get(entry.region.parent ?? '')}
            region={region}
          />
        ))}
      </ol>
    </SectionCard>
  )
})

interface SimilarProps {
  readonly entry: SimilarRegion
  readonly parent: Region | undefined
  readonly region: Region
}

function Similar({ entry, parent, region }: SimilarProps) {
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const [differs] = entry.different
  return (
    <li>
      <span>
        <ProfileLink code={entry.region.code}>{entry.region.name}</ProfileLink>
        {region.level === 'desa' && parent && <small> {messages.inKecamatan(parent.name)}</small>}
      </span>
      <b className="number">{formatNumber(entry.distance, 0, language)}</b>
      {differs && (
        <small>
          {messages.differsMost(
            lowerFirst(text(differs.indicator.shortName)),
            formatIndicator(differs.indicator, differs.other, language, region.level),
            formatIndicator(differs.indicator, differs.own, language, region.level),
          )}
        </small>
      )}
    </li>
  )
}
