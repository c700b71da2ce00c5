import { askedKind } from '../address/map-options'
import { ASKED_KINDS } from '../address/parameters'
import type { AskedKind, AskedViews } from '../domain/view'
import type { LateCode } from '../load/late-code'
import { LateNote } from '../load/part-lost'
import { changeCode } from './change/use-change'
import { pairCode } from './pair/use-pair'

const CODES: Readonly<Record<AskedKind, LateCode<unknown>>> = {
  pair: pairCode,
  change: changeCode,
}

/** Says that the code of what the map is to show did not come. */
export function LateView({ asked }: { readonly asked: AskedViews }) {
  const wanted = askedKind(asked)
  return ASKED_KINDS.map((kind) => (
    <LateNote key={kind} code={CODES[kind]} isWanted={kind === wanted} />
  ))
}
