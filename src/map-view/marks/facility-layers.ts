import type { FacilityKind } from '../../contract'
import type { SiteMarkKind } from '../../map'
import type { Layer } from '../../address/parameters'

/** The layers of facilities: which kinds each shows, and by which mark. */
export const FACILITY_LAYERS = {
  menengah: { kinds: ['SMA', 'SMK', 'MA', 'SLB', 'muadalah'], mark: 'cap' },
  kesehatan: { kinds: ['puskesmas', 'rumah-sakit'], mark: 'cross' },
  pelabuhan: { kinds: ['pelabuhan', 'pelabuhan-perikanan', 'terminal-khusus'], mark: 'anchor' },
} as const satisfies Partial<
  Record<Layer, { readonly kinds: readonly FacilityKind[]; readonly mark: SiteMarkKind }>
>
export type FacilityLayer = keyof typeof FACILITY_LAYERS

export function isFacilityLayer(layer: Layer): layer is FacilityLayer {
  return Object.hasOwn(FACILITY_LAYERS, layer)
}
