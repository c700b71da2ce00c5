import { ChevronRight } from 'lucide-react'
import type { Region } from '../../contract'
import { homeMessages } from '../../i18n/home'
import { useMessages } from '../../i18n/language'
import { formatAddress } from '../../address/address'
import { useAddress } from '../../address/address-store'

/** From the kabupaten down to the region; every level but the last is a link back up. */
export function Breadcrumb({ path }: { path: readonly Region[] }) {
  const messages = useMessages(homeMessages)
  const address = useAddress()
  const alone = path.length === 1
  return (
    <nav className="rail__breadcrumb" aria-label={messages.breadcrumb} data-obstacle>
      <ol>
        {path.map((region, index) => (
          <li key={region.code}>
            {index > 0 && <ChevronRight aria-hidden size={14} />}
            {index < path.length - 1 ? (
              <a href={formatAddress({ ...address, region: region.code })}>{region.name}</a>
            ) : (
              <span aria-current="location">
                {alone ? messages.kabupaten(region.name) : region.name}
              </span>
            )}
          </li>
        ))}
        {alone && (
          <li className="rail__all">
            <ChevronRight aria-hidden size={14} />
            {messages.allKecamatan}
          </li>
        )}
      </ol>
    </nav>
  )
}
