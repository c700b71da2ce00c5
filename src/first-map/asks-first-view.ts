import type { FirstViewFile } from '../contract'
import type { Address } from '../address/address'
import { COMPANION_KINDS } from '../address/parameters'

/** Whether an address may ask for the default view; decided before the file is there. */
export function asksDefaultPage(address: Address): boolean {
  const { page, layers, classes, problems } = address
  const isPlain = classes === null && COMPANION_KINDS.every((kind) => address[kind] === null)
  return page === 'peta' && isPlain && layers.length === 0 && problems.length === 0
}

/** Whether an address asks for just the view that the file draws; language and theme are free. */
export function asksFirstView(
  address: Address,
  view: Pick<FirstViewFile, 'region' | 'indicator' | 'period' | 'component'>,
): boolean {
  const isDefault = (asked: string | null, given: string) => asked === null || asked === given
  return (
    asksDefaultPage(address) &&
    isDefault(address.region, view.region) &&
    isDefault(address.indicator, view.indicator) &&
    isDefault(address.period, view.period) &&
    isDefault(address.component, view.component)
  )
}
