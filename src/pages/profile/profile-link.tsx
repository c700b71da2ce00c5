import type { ReactNode } from 'react'
import type { RegionCode } from '../../contract'
import { formatAddress } from '../../address/address'
import { OWN_UNSAID } from '../../address/navigation'
import { useAddress } from '../../address/address-store'

/** A link to another region's profile that keeps language, theme and indicator. */
export function ProfileLink({
  code,
  children,
}: {
  readonly code: RegionCode
  readonly children: ReactNode
}) {
  const address = useAddress()
  return (
    <a
      className="profile-link"
      href={formatAddress({ ...address, page: 'profil', region: code, ...OWN_UNSAID })}
    >
      {children}
    </a>
  )
}
