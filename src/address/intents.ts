import type { ComponentId, RegionCode } from '../contract'
import { navigate, readAddress } from './address-store'
import { dropOwnEdges, keepMapOptions } from './map-options'

/** Intents of every view end here: each is one change of the address. */
export function goToRegion(region: RegionCode): void {
  navigate({ page: 'peta', region, extra: keepMapOptions(readAddress().extra) })
}

/** To everything known of a region; the indicator and its year come along. */
export function goToProfile(region: RegionCode): void {
  navigate({ page: 'profil', region, extra: {} })
}

/** Puts a region first on the page of comparison, which offers others to go with it. */
export function goToComparison(region: RegionCode): void {
  navigate({ page: 'bandingkan', region, compared: [], extra: {} })
}

/** A new indicator brings its own component and latest year, unless the year is asked for. */
export function goToIndicator(indicator: string): void {
  const { page, extra } = readAddress()
  const stays = page === 'peta' || page === 'peringkat'
  const kept = { indicator, period: null, component: null, extra: dropOwnEdges(extra) }
  navigate({ ...kept, page: stays ? page : 'peta' })
}

export function goToComponent(component: ComponentId, leadIndicator: string): void {
  const extra = dropOwnEdges(readAddress().extra)
  navigate({ indicator: leadIndicator, period: null, component, extra })
}

export function goToPeriod(period: string): void {
  navigate({ period })
}
