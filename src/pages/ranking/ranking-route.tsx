import { useCallback } from 'react'
import type { View } from '../../domain/view'
import { formatAddress } from '../../address/address'
import { replaceAddress, useAddress, navigate } from '../../address/address-store'
import { dropOwnEdges } from '../../address/map-options'
import { goToRegion } from '../../address/intents'
import { pageAddress } from '../../address/navigation'
import { useDataReady } from '../../load/use-data-ready'
import { RankingPage } from './ranking-page'
import type { RankingChange } from './ranking-view'

/** The ranking page, with its view read from and written to the address. */
export default function RankingRoute({ view }: { view: View }) {
  const address = useAddress()
  const { level, query, sort, filter, columns, classes } = address
  const profileHref = useCallback(
    (region: string) => formatAddress(pageAddress(address, 'profil', region)),
    [address],
  )
  useDataReady(true)
  const change = (wanted: RankingChange) => {
    const { region, indicator, period } = wanted
    // Typing and sorting are no steps of their own for the back button; another place or year is.
    const step = region !== undefined || indicator !== undefined || period !== undefined
    const commit = step ? navigate : replaceAddress
    commit({
      ...(indicator !== undefined && { period: null, component: null, ...dropOwnEdges(address) }),
      ...wanted,
    })
  }
  return (
    <RankingPage
      view={{
        region: view.region.code,
        indicator: view.indicator.id,
        period: view.period,
        component: view.component,
        level: level ?? (view.indicator.levels.includes('desa') ? 'desa' : 'kecamatan'),
        query: query ?? '',
        sort: sort ?? '',
        filter: filter ?? '',
        columns: columns ?? '',
        classes,
      }}
      onChange={change}
      onSelectRegion={goToRegion}
      profileHref={profileHref}
    />
  )
}
