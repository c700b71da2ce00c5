import { useState } from 'react'
import type { RegionCode } from '../../contract'
import type { View } from '../../domain/view'
import { navigate, replaceAddress, useAddress } from '../../address/address-store'
import { useDataReady } from '../../load/use-data-ready'
import { ComparePage } from './compare-page'

/** The page of comparison, with its regions, reference and indicator in the address. */
export default function CompareRoute({ view }: { view: View }) {
  const { region, compared, reference } = useAddress()
  const [isMapReady, setIsMapReady] = useState(false)
  useDataReady(isMapReady)
  return (
    <ComparePage
      codes={region === null ? [] : [region, ...compared]}
      reference={reference ?? ''}
      indicator={view.indicator}
      period={view.period}
      unitLevel={view.unitLevel}
      onReady={setIsMapReady}
      onChangeCodes={goToCodes}
      onChangeReference={(chosen) => {
        replaceAddress({ reference: chosen })
      }}
      onSelectIndicator={(indicator) => {
        navigate({ indicator, period: null, component: null })
      }}
      onSelectPeriod={(period) => {
        navigate({ period })
      }}
    />
  )
}

function goToCodes(codes: readonly RegionCode[]) {
  const [region = null, ...compared] = codes
  navigate({ region, compared })
}
