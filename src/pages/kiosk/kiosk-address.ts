import type { KioskFile, RegionCode } from '../../contract'
import { formatAddress, parseAddress, type Address } from '../../address/address'

export interface KioskTimes {
  readonly idleMs: number
  readonly countdownMs: number
  readonly sceneMs: number
}

const SECOND = 1000
/** In less nobody touches a screen; longer no trial waits, and no timer of a browser can. */
const SHORTEST_S = 1
const LONGEST_S = 3600

/** Seconds of the settings, or of the address for a trial: `?diam=5&mundur=5&adegan=4`. */
export function kioskTimes(settings: KioskFile, extra: Address['extra']): KioskTimes {
  const pick = (name: string, seconds: number) => {
    const asked = Number(extra[name])
    return SECOND * (asked >= SHORTEST_S && asked <= LONGEST_S ? asked : seconds)
  }
  return {
    idleMs: pick('diam', settings.idleSeconds),
    countdownMs: pick('mundur', settings.countdownSeconds),
    sceneMs: pick('adegan', settings.sceneSeconds),
  }
}

/** Where the kiosk begins: `#/kios` with the settings it was started with, nothing of a visitor. */
export function kioskStart(address: Address): Address {
  const { extra, theme, samples } = address
  return { ...parseAddress('#/kios'), extra, theme, samples }
}

/** The profile of a region under the address at which the kiosk itself is served, never with samples. */
export function takeAlongLink(
  href: string,
  region: RegionCode,
  language: Address['language'],
): string {
  const [base = ''] = href.split('#')
  return base + formatAddress({ ...parseAddress('#/profil'), region, language })
}
