import type { Indicator, Period } from '../contract'
import type { UnitLevel } from '../domain/choropleth'
import type { ClassChoice } from '../domain/classification-choice'
import { isColumn } from '../domain/column-names'
import type { Dataset } from '../domain/dataset'
import type { AskedKind, AskedViews, AskedWith, MapViewKind, View } from '../domain/view'
import type { Address } from './address'
import { navigate, replaceAddress } from './address-store'
import { parseScope } from './indicator-scope'
import { ASKED_KINDS, PARAMETERS } from './parameters'

type Asked = Pick<View, 'indicator' | 'period' | 'unitLevel'>

/** What a kind of view is asked for with, held against the view, and whether it still means something to another. */
interface AskedKindRule<With> {
  /** Null for what means nothing there. */
  readonly read: (dataset: Dataset, view: Asked, asked: string) => With | null
  readonly outlivesIndicator: boolean
}

const RULES: { readonly [Kind in AskedKind]: AskedKindRule<AskedWith[Kind]> } = {
  pair: {
    read: (dataset, { indicator, unitLevel }, asked) => {
      const other = dataset.indicators.get(asked)
      return other && canPair(indicator, other, unitLevel) ? other : null
    },
    outlivesIndicator: true,
  },
  change: {
    read: (_, { indicator, period }, asked) => {
      const isKnown = asked !== period && indicator.kind !== 'category'
      return isKnown ? (indicator.periods.find((known) => known === asked) ?? null) : null
    },
    outlivesIndicator: false,
  },
}

/** What the address asks the map to show beside its indicator. */
export function readAskedViews(dataset: Dataset, view: Asked, address: Address): AskedViews {
  const read = <Kind extends AskedKind>(kind: Kind): AskedWith[Kind] | null => {
    const asked = address[kind]
    return asked === null ? null : RULES[kind].read(dataset, view, asked)
  }
  return { pair: read('pair'), change: read('change') }
}

/** The kind that the map shows when several are asked for. */
export function askedKind(asked: AskedViews): MapViewKind {
  return ASKED_KINDS.find((kind) => asked[kind] !== null) ?? 'single'
}

/** For another indicator: own class edges, and views that mean nothing to its numbers. */
export function dropOwnEdges({ classes }: Address): Partial<Address> {
  const ended = ASKED_KINDS.filter((kind) => !RULES[kind].outlivesIndicator)
  return { ...unasked(ended), ...(classes?.method === 'own' && { classes: null }) }
}

/** Null for the published classes. A preference while one tries them out: no step for the back button. */
export function chooseClasses(classes: ClassChoice | null): void {
  replaceAddress({ classes })
}

/** A second indicator takes the place of other things in the panel; null ends it. */
export function choosePair(other: string | null): void {
  navigate({ panel: null, ...askedAlone('pair', other) })
}

/** The change from another period; null ends it. */
export function compareWith(period: Period | null): void {
  navigate(askedAlone('change', period))
}

/** One kind of view at a time is on the map: the others step back. */
function askedAlone(kind: AskedKind, asked: string | null): Partial<Address> {
  return { ...unasked(ASKED_KINDS), [kind]: asked }
}

function unasked(kinds: readonly AskedKind[]): Partial<Address> {
  return Object.fromEntries(kinds.map((kind) => [kind, null]))
}

/** Both must have figures that an area may be coloured by, neither categories nor counts. */
function canPair(first: Indicator, second: Indicator, level: UnitLevel): boolean {
  return (
    first.id !== second.id && [first, second].every((indicator) => isMeasured(indicator, level))
  )
}

export function isMeasured({ kind, levels }: Indicator, level: UnitLevel): boolean {
  return kind !== 'category' && kind !== 'count' && levels.includes(level)
}

/** Options of the map and columns of the table that mean nothing here, to be told to the reader. */
export function unknownOptions(dataset: Dataset, view: View, address: Address): string[] {
  const asked = readAskedViews(dataset, view, address)
  const unread = [
    ...(parseScope(address.topic ?? '') === null ? (['topic'] as const) : []),
    ...ASKED_KINDS.filter((kind) => asked[kind] === null),
  ]
  return [
    ...unread.flatMap((id) =>
      address[id] === null ? [] : [`${PARAMETERS[id].name}=${address[id]}`],
    ),
    ...unknownColumns(dataset, address),
  ]
}

/** A leading minus of the sorted column turns its order; as a column alone it stands for none. */
function unknownColumns(dataset: Dataset, { sort, columns }: Address): string[] {
  const sorted = (sort ?? '').replace(/^-/, '')
  const listed = (columns ?? '').split(',')
  return [
    ...(sorted === '' || isColumn(sorted, dataset) ? [] : [`${PARAMETERS.sort.name}=${sorted}`]),
    ...listed
      .filter((name) => !['', '-'].includes(name) && !isColumn(name, dataset))
      .map((name) => `${PARAMETERS.columns.name}=${name}`),
  ]
}
