import type { ComponentId, RegionCode } from '../contract'
import { OWN_UNSAID } from './navigation'
import { navigate, readAddress } from './address-store'
import { NO_ATTENTION } from './attention-view'
import { dropOwnEdges } from './map-options'

/** Intents of every view end here: each is one change of the address. */
export function goToRegion(region: RegionCode): void {
  navigate({ page: 'peta', region, ...NO_ATTENTION })
}

/** To everything known of a region; the indicator and its year come along. */
export function goToProfile(region: RegionCode): void {
  navigate({ page: 'profil', region, ...OWN_UNSAID })
}

/** Puts a region first on the page of comparison, which offers others to go with it. */
export function goToComparison(region: RegionCode): void {
  navigate({ page: 'bandingkan', region, compared: [], ...OWN_UNSAID })
}

/** A new indicator brings its own component and latest year, unless the year is asked for. */
export function goToIndicator(indicator: string): void {
  const address = readAddress()
  const stays = address.page === 'peta' || address.page === 'peringkat'
  const page = stays ? address.page : 'peta'
  navigate({ page, indicator, period: null, component: null, ...dropOwnEdges(address) })
}

export function goToComponent(component: ComponentId, leadIndicator: string): void {
  const kept = dropOwnEdges(readAddress())
  navigate({ indicator: leadIndicator, period: null, component, ...kept })
}

export function goToPeriod(period: string): void {
  navigate({ period })
}
