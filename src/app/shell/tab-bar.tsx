import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { formatAddress } from '../../address/address'
import { useAddress } from '../../address/address-store'
import { NAVIGATION, pageAddress } from '../../address/navigation'
import './tab-bar.css'

/** Navigation within the thumb's reach on a phone. */
export function TabBar() {
  const messages = useMessages(shellMessages)
  const address = useAddress()
  return (
    <nav className="tab-bar" aria-label={messages.mainNavigation}>
      {NAVIGATION.map(({ page, icon: Icon }) => (
        <a
          key={page}
          href={formatAddress(pageAddress(address, page, address.region))}
          aria-current={address.page === page ? 'page' : undefined}
        >
          <Icon aria-hidden size={20} />
          {messages[page]}
        </a>
      ))}
    </nav>
  )
}
