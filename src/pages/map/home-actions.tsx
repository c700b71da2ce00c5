import { FileText, GitCompareArrows, Table2 } from 'lucide-react'
import type { Region } from '../../contract'
import { homeMessages } from '../../i18n/home'
import { useMessages } from '../../i18n/language'
import { formatAddress } from '../../address/address'
import { useAddress } from '../../address/address-store'
import { PrintMenu } from '../../brief/print-menu'
import { goToComparison } from '../../address/intents'
import { pageAddress } from '../../address/navigation'

interface HomeActionsProps {
  readonly region: Region
  readonly onOpenTable: () => void
}

/** What can be done with the region: its table, its page, a comparison, its printed page. */
export function HomeActions({ region, onOpenTable }: HomeActionsProps) {
  const messages = useMessages(homeMessages)
  const address = useAddress()
  return (
    <>
      <button
        type="button"
        className="control home__table"
        title={messages.table}
        onClick={onOpenTable}
      >
        <Table2 aria-hidden size={16} />
        <span>{messages.table}</span>
      </button>
      <a
        className="control control--icon"
        aria-label={messages.profile(region.name)}
        title={messages.profile(region.name)}
        href={formatAddress(pageAddress(address, 'profil', region.code))}
      >
        <FileText aria-hidden size={16} />
      </a>
      <button
        type="button"
        className="control control--icon"
        aria-label={messages.compare(region.name)}
        title={messages.compare(region.name)}
        onClick={() => {
          goToComparison(region.code)
        }}
      >
        <GitCompareArrows aria-hidden size={16} />
      </button>
      <PrintMenu region={region.code} />
    </>
  )
}
