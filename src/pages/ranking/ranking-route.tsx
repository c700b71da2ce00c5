import { useCallback } from 'react'
import type { Dataset } from '../../domain/dataset'
import type { View } from '../../domain/view'
import { formatAddress } from '../../address/address'
import { replaceAddress, useAddress, navigate } from '../../address/address-store'
import { dropOwnEdges } from '../../address/map-options'
import { goToRegion } from '../../address/intents'
import { pageAddress } from '../../address/navigation'
import { useDataReady } from '../../load/use-data-ready'
import { RankingPage } from './ranking-page'
import type { RankingView } from './ranking-view'

/** Names of the page's own parameters in the address. */
const PARAMETERS = {
  level: 'tingkat',
  query: 'cari',
  sort: 'urut',
  filter: 'saring',
  columns: 'kolom',
  classes: 'kelas',
} as const satisfies Partial<Record<keyof RankingView, string>>

type OwnParameter = keyof typeof PARAMETERS
const OWN_PARAMETERS = Object.keys(PARAMETERS) as OwnParameter[]

/** The ranking page, with its view read from and written to the address. */
export default function RankingRoute({ dataset, view }: { dataset: Dataset; view: View }) {
  const address = useAddress()
  const { extra } = address
  const profileHref = useCallback(
    (region: string) => formatAddress(pageAddress(address, 'profil', region)),
    [address],
  )
  useDataReady(true)
  const own = (name: OwnParameter) => extra[PARAMETERS[name]] ?? ''
  const change = (wanted: Partial<RankingView>) => {
    const { region, indicator, period } = wanted
    const written = OWN_PARAMETERS.flatMap((name) => {
      const value = wanted[name]
      return value === undefined ? [] : [[PARAMETERS[name], value] as const]
    })
    const parameters = { ...extra, ...Object.fromEntries(written) }
    const next = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''))
    // Typing and sorting are no steps of their own for the back button; another place or year is.
    const step = region !== undefined || indicator !== undefined || period !== undefined
    const commit = step ? navigate : replaceAddress
    commit({
      extra: indicator === undefined ? next : dropOwnEdges(next),
      ...(region !== undefined && { region }),
      ...(indicator !== undefined && { indicator, period: null, component: null }),
      ...(period !== undefined && { period }),
    })
  }
  return (
    <RankingPage
      dataset={dataset}
      view={{
        region: view.region.code,
        indicator: view.indicator.id,
        period: view.period,
        component: view.component,
        level: own('level') === 'kecamatan' ? 'kecamatan' : 'desa',
        query: own('query'),
        sort: own('sort'),
        filter: own('filter'),
        columns: own('columns'),
        classes: own('classes'),
      }}
      onChange={change}
      onSelectRegion={goToRegion}
      profileHref={profileHref}
    />
  )
}
