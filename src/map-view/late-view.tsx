import { viewKindOf } from '../address/map-options'
import { COMPANION_KINDS } from '../address/parameters'
import type { CompanionKind, Companions } from '../domain/view'
import type { LateCode } from '../load/late-code'
import { LateNote } from '../load/part-lost'
import { changeCode } from './change/use-change'
import { pairCode } from './pair/use-pair'

const CODES: Readonly<Record<CompanionKind, LateCode<unknown>>> = {
  pair: pairCode,
  change: changeCode,
}

/** Says that the code of what the map is to show did not come. */
export function LateView({ companions }: { readonly companions: Companions }) {
  const wanted = viewKindOf(companions)
  return COMPANION_KINDS.map((kind) => (
    <LateNote key={kind} code={CODES[kind]} isWanted={kind === wanted} />
  ))
}
