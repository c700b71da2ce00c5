import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region, RegionCode } from '../../contract'
import { MOST_COMPARED } from '../../domain/comparison-view'
import { findSimilarRegions } from '../../domain/similar-regions'
import { compareMessages } from '../../i18n/compare'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'

interface SimilarSuggestionsProps {
  readonly regions: readonly Region[]
  readonly onAdd: (code: RegionCode) => void
}

const OFFERED = 3

/** Regions most like the first, to add with one press; nothing where there is no room or no likeness. */
export function SimilarSuggestions({ regions, onAdd }: SimilarSuggestionsProps) {
  const dataset = useDataset()
  const messages = useMessages(compareMessages)
  const language = useLanguage()
  const [first] = regions
  const similar = useMemo(
    () => (first ? findSimilarRegions(dataset, first.code, { limit: 8 }).similar : []),
    [dataset, first],
  )
  const offered = similar
    .filter(({ region }) => !regions.some(({ code }) => code === region.code))
    .slice(0, OFFERED)
  if (!first || offered.length === 0 || regions.length >= MOST_COMPARED) return null
  return (
    <div className="compare-page__similar" title={messages.similarMethod}>
      <span id="compare-similar">{messages.similar(first.name)}</span>
      <ul aria-labelledby="compare-similar">
        {offered.map(({ region, distance, shared }) => (
          <li key={region.code}>
            <button
              type="button"
              className="control compare-page__suggestion"
              aria-label={messages.addNamed(region.name)}
              title={messages.similarHint(formatNumber(distance, 0, language), shared)}
              onClick={() => {
                onAdd(region.code)
              }}
            >
              <Plus aria-hidden size={14} />
              {region.name}
              {region.level === 'desa' && (
                <span>{dataset.regions.get(region.parent ?? '')?.name}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
