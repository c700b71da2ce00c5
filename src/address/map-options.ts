import type { Indicator, Period } from '../contract'
import type { UnitLevel } from '../domain/choropleth'
import type { ClassChoice } from '../domain/classification-choice'
import { isColumn } from '../domain/column-names'
import type { Dataset } from '../domain/dataset'
import type { CompanionKind, Companions, CompanionOf, MapViewKind, View } from '../domain/view'
import type { Address } from './address'
import { navigate, replaceAddress } from './address-store'
import { parseScope } from './indicator-scope'
import { COMPANION_KINDS, PARAMETERS } from './parameters'

type Shown = Pick<View, 'indicator' | 'period' | 'unitLevel'>

/** What the name of a companion means in a view, and whether it still means something to another indicator. */
interface CompanionRule<With> {
  /** Null for what means nothing there. */
  readonly read: (dataset: Dataset, view: Shown, said: string) => With | null
  readonly outlivesIndicator: boolean
}

const RULES: { readonly [Kind in CompanionKind]: CompanionRule<CompanionOf[Kind]> } = {
  pair: {
    read: (dataset, { indicator, unitLevel }, said) => {
      const other = dataset.indicators.get(said)
      return other && canPair(indicator, other, unitLevel) ? other : null
    },
    outlivesIndicator: true,
  },
  change: {
    read: (_, { indicator, period }, said) => {
      const isKnown = said !== period && indicator.kind !== 'category'
      return isKnown ? (indicator.periods.find((known) => known === said) ?? null) : null
    },
    outlivesIndicator: false,
  },
}

/** The companions of the indicator that the address names. */
export function readCompanions(dataset: Dataset, view: Shown, address: Address): Companions {
  const read = <Kind extends CompanionKind>(kind: Kind): CompanionOf[Kind] | null => {
    const said = address[kind]
    return said === null ? null : RULES[kind].read(dataset, view, said)
  }
  return { pair: read('pair'), change: read('change') }
}

/** The kind that the map shows when there are several companions. */
export function viewKindOf(companions: Companions): MapViewKind {
  return COMPANION_KINDS.find((kind) => companions[kind] !== null) ?? 'single'
}

/** For another indicator: own class edges, and views that mean nothing to its numbers. */
export function dropOwnEdges({ classes }: Address): Partial<Address> {
  const ended = COMPANION_KINDS.filter((kind) => !RULES[kind].outlivesIndicator)
  return { ...without(ended), ...(classes?.method === 'own' && { classes: null }) }
}

/** Null for the published classes. A preference while one tries them out: no step for the back button. */
export function chooseClasses(classes: ClassChoice | null): void {
  replaceAddress({ classes })
}

/** A second indicator takes the place of other things in the panel; null ends it. */
export function choosePair(other: string | null): void {
  navigate({ panel: null, ...companionAlone('pair', other) })
}

/** The change from another period; null ends it. */
export function compareWith(period: Period | null): void {
  navigate(companionAlone('change', period))
}

/** One kind of view at a time is on the map: the others step back. */
function companionAlone(kind: CompanionKind, said: string | null): Partial<Address> {
  return { ...without(COMPANION_KINDS), [kind]: said }
}

function without(kinds: readonly CompanionKind[]): Partial<Address> {
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
  const companions = readCompanions(dataset, view, address)
  const unread = [
    ...(parseScope(address.topic ?? '') === null ? (['topic'] as const) : []),
    ...COMPANION_KINDS.filter((kind) => companions[kind] === null),
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
