import type { KioskFile, RegionCode } from '../../contract'
import { formatAddress, parseAddress, type Address } from '../../address/address'

export interface KioskTimes {
  readonly idleMs: number
  readonly countdownMs: number
  readonly sceneMs: number
}

const SECOND = 1000

/** Seconds of the settings, or of the address for a trial: `?diam=5&mundur=5&adegan=4`. */
export function kioskTimes(
  settings: KioskFile,
  { idle, countdown, scene }: Pick<Address, 'idle' | 'countdown' | 'scene'>,
): KioskTimes {
  return {
    idleMs: SECOND * (idle ?? settings.idleSeconds),
    countdownMs: SECOND * (countdown ?? settings.countdownSeconds),
    sceneMs: SECOND * (scene ?? settings.sceneSeconds),
  }
}

/** Where the kiosk begins: `#/kios` with the settings it was started with, nothing of a visitor. */
export function kioskStart(address: Address): Address {
  const { idle, countdown, scene, theme, samples } = address
  return { ...parseAddress('#/kios'), idle, countdown, scene, theme, samples }
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
