import { Download, GitCompareArrows, Map as MapIcon, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { csvFileName } from '../../domain/csv'
import { findSimilarRegions } from '../../domain/similar-regions'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'
import { printBrief } from '../../brief/print-brief'
import { saveTable } from '../../samples/save-table'
import { profileCsv } from './profile-csv'
import type { ProfileProps } from './profile-props'

/** What can be done with the page: compare, take the figures away, see it on the map. */
export function ProfileActions({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const address = useAddress()
  const partner = useMemo(() => {
    const [nearest] = findSimilarRegions(dataset, region.code, { limit: 1 }).similar
    const siblings = region.parent === null ? [] : dataset.regions.siblings(region.code)
    return nearest?.region.code ?? siblings.find(({ code }) => code !== region.code)?.code
  }, [dataset, region])
  const to = (page: 'peta' | 'bandingkan', of: string) =>
    formatAddress({ ...address, page, region: of, ...OWN_UNSAID })
  return (
    <div className="profile-actions">
      {region.level !== 'kabupaten' && (
        <button
          type="button"
          className="control control--primary"
          onClick={() => printBrief([region.code])}
        >
          <Printer aria-hidden size={16} />
          <span>{messages.print}</span>
        </button>
      )}
      {partner !== undefined && (
        <a className="control" href={to('bandingkan', `${region.code},${partner}`)}>
          <GitCompareArrows aria-hidden size={16} />
          <span>{messages.compare}</span>
        </a>
      )}
      <a className="control" href={to('peta', region.code)}>
        <MapIcon aria-hidden size={16} />
        <span>{messages.map}</span>
      </a>
      <button
        type="button"
        className="control"
        title={messages.csvHint(region.name)}
        onClick={() => {
          const name = csvFileName([region.code, region.name, dataset.edition])
          saveTable(dataset, name, profileCsv(dataset, region, language), language)
        }}
      >
        <Download aria-hidden size={16} />
        <span>CSV</span>
      </button>
    </div>
  )
}
