import { useQuery } from '@tanstack/react-query'
import { manifestQuery, qualityQuery } from '../../data/queries'
import { replaceAddress, useAddress } from '../../address/address-store'
import { useStatedTargets } from '../../samples/use-stated-targets'
import { goToIndicator } from '../../address/intents'
import { useDataReady } from '../../load/use-data-ready'
import { DataPage } from './data-page'

/** The catalogue page, with its search text kept in the address. */
export default function DataRoute() {
  const { query } = useAddress()
  const quality = useQuery(qualityQuery)
  const manifest = useQuery(manifestQuery)
  const { targets } = useStatedTargets()
  useDataReady(!quality.isPending)
  return (
    <DataPage
      quality={quality.data ?? null}
      manifest={manifest.data ?? null}
      targets={targets ?? []}
      view={{ query: query ?? '' }}
      onChange={replaceAddress}
      onSelectIndicator={goToIndicator}
    />
  )
}
