import { useMemo, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { KioskFile } from '../../contract'
import type { MapGeometry } from '../../map'
import { readAddress, replaceAddress, useAddress } from '../../address/address-store'
import { useHover } from '../../state/hover-store'
import { AttractScreen } from './attract-screen'
import { kioskStart, kioskTimes } from './kiosk-address'
import { KioskVisit } from './kiosk-visit'
import { useIdleClock } from './use-idle-clock'
import { enterFullScreen } from './wake-lock'

interface KioskPageProps {
  /** Null where the boundaries cannot be had. */
  readonly geometry: MapGeometry | null
  readonly settings: KioskFile
}

/** Between visits the tour; with the first touch a visit, of which nothing is left when it ends. */
export function KioskPage({ geometry, settings }: KioskPageProps) {
  const dataset = useDataset()
  const address = useAddress()
  const { region } = address
  const [times] = useState(() => kioskTimes(settings, address))
  const chosen = useMemo(() => dataset.regions.get(region ?? ''), [dataset, region])
  const { phase, secondsLeft, clock } = useIdleClock(times, chosen === undefined, forgetVisit)
  if (phase === 'attract')
    return (
      <AttractScreen
        geometry={geometry}
        settings={settings}
        sceneMs={times.sceneMs}
        onBegin={() => {
          enterFullScreen()
          clock.begin()
        }}
      />
    )
  return (
    <KioskVisit
      geometry={geometry}
      region={chosen ?? dataset.regions.root}
      hasPrinter={settings.hasPrinter}
      idleSeconds={times.idleMs / 1000}
      countdownSeconds={times.countdownMs / 1000}
      secondsLeft={secondsLeft}
      onStay={clock.touch}
      onReset={clock.reset}
    />
  )
}

/** What a visit keeps in React goes with its components; the rest is put back here. */
function forgetVisit(): void {
  const { setRegion, setLegendClass } = useHover.getState()
  setRegion(null)
  setLegendClass(null)
  window.scrollTo(0, 0)
  replaceAddress(kioskStart(readAddress()))
}
