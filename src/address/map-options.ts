import type { Indicator, Period } from '../contract'
import type { UnitLevel } from '../domain/choropleth'
import { formatClassChoice, parseClassChoice } from '../domain/class-choice-text'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { AskedKind, AskedViews, AskedWith, MapViewKind, View } from '../domain/view'
import { ASKED_KINDS, ASKING, MAP_PARAMETERS, type Address } from './address'
import { navigate, readAddress, replaceAddress } from './address-store'

type Extra = Address['extra']
type Asked = Pick<View, 'indicator' | 'period' | 'unitLevel'>

/** What each kind of view is asked for with, held against the view; null for what means nothing there. */
const READ: {
  readonly [Kind in AskedKind]: (
    dataset: Dataset,
    view: Asked,
    asked: string,
  ) => AskedWith[Kind] | null
} = {
  pair: (dataset, { indicator, unitLevel }, asked) => {
    const other = dataset.indicators.get(asked)
    return other && canPair(indicator, other, unitLevel) ? other : null
  },
  change: (_, { indicator, period }, asked) => {
    const isKnown = asked !== period && indicator.kind !== 'category'
    return isKnown ? (indicator.periods.find((known) => known === asked) ?? null) : null
  },
}

/** What the address asks the map to show beside its indicator. */
export function readAskedViews(dataset: Dataset, view: Asked, extra: Extra): AskedViews {
  const read = <Kind extends AskedKind>(kind: Kind): AskedWith[Kind] | null => {
    const asked = extra[ASKING[kind].parameter]
    return asked === undefined ? null : READ[kind](dataset, view, asked)
  }
  return { pair: read('pair'), change: read('change') }
}

/** The kind that the map shows when several are asked for. */
export function askedKind(asked: AskedViews): MapViewKind {
  return ASKED_KINDS.find((kind) => asked[kind] !== null) ?? 'single'
}

/** Null for the published classes, and for those that were not understood. */
export function readClassChoice(extra: Extra): ClassChoice | null {
  return parseClassChoice(extra['kelas'] ?? '')
}

/** What of the page's own parameters another region or panel leaves as it is. */
export function keepMapOptions(extra: Extra): Record<string, string> {
  return Object.fromEntries(Object.entries(extra).filter(([name]) => MAP_PARAMETERS.includes(name)))
}

/** The same for another indicator, to whose numbers own class edges and years compared mean nothing. */
export function dropOwnEdges(extra: Extra): Extra {
  const ended = Object.values(ASKING).filter(({ outlivesIndicator }) => !outlivesIndicator)
  const kept = omitParameters(extra, ...ended.map(({ parameter }) => parameter))
  return readClassChoice(kept)?.method === 'own' ? omitParameters(kept, 'kelas') : kept
}

/** Null for the published classes. A preference while one tries them out: no step for the back button. */
export function chooseClasses(choice: ClassChoice | null): void {
  const others = omitParameters(readAddress().extra, 'kelas')
  replaceAddress({
    extra: choice === null ? others : { ...others, kelas: formatClassChoice(choice) },
  })
}

/** A second indicator takes the place of other things in the panel; null ends it. */
export function choosePair(other: string | null): void {
  askFor('pair', other, omitParameters(readAddress().extra, 'panel'))
}

/** The change from another period; null ends it. */
export function compareWith(period: Period | null): void {
  askFor('change', period, readAddress().extra)
}

/** One kind of view at a time is on the map: the others step back. */
function askFor(kind: AskedKind, asked: string | null, extra: Extra): void {
  const others = omitParameters(extra, ...Object.values(ASKING).map(({ parameter }) => parameter))
  navigate({
    extra: asked === null ? others : { ...others, [ASKING[kind].parameter]: asked },
  })
}

function omitParameters(extra: Extra, ...names: readonly string[]): Extra {
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !names.includes(name)))
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

/** Options of the address that mean nothing, to be told to the reader. */
export function unknownOptions(dataset: Dataset, view: View, { page, extra }: Address): string[] {
  const asked = readAskedViews(dataset, view, extra)
  const unread = page === 'peta' ? ASKED_KINDS.filter((kind) => asked[kind] === null) : []
  const names = [
    ...(readClassChoice(extra) === null ? ['kelas'] : []),
    ...unread.map((kind) => ASKING[kind].parameter),
  ]
  return names.flatMap((name) => (extra[name] === undefined ? [] : [`${name}=${extra[name]}`]))
}
