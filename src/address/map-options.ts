import type { Indicator } from '../contract'
import type { UnitLevel } from '../domain/choropleth'
import { formatClassChoice, parseClassChoice } from '../domain/class-choice-text'
import type { ClassChoice } from '../domain/classification-choice'
import type { Dataset } from '../domain/dataset'
import type { View } from '../domain/view'
import type { Address } from './address'
import { navigate, readAddress, replaceAddress } from './address-store'
import { omitParameters, readComparison } from './comparison-address'

type Extra = Address['extra']

/** What was chosen for the map beyond region, indicator and year; the address holds it. */
export interface MapOptions {
  /** Null for the published classes. */
  readonly choice: ClassChoice | null
  /** The second indicator, as it was asked for. */
  readonly other: string | null
}

export function readMapOptions(extra: Extra): MapOptions {
  return { choice: parseClassChoice(extra['kelas'] ?? ''), other: extra['dengan'] ?? null }
}

/** What of the page's own parameters another region or panel leaves as it is. */
export function keepMapOptions(extra: Extra): Record<string, string> {
  return Object.fromEntries(
    Object.entries(extra).filter(([name]) => ['kelas', 'dengan', 'banding'].includes(name)),
  )
}

/** The same for another indicator, to whose numbers own class edges and years compared mean nothing. */
export function dropOwnEdges(extra: Extra): Extra {
  const kept = omitParameters(extra, 'banding')
  const isOwn = parseClassChoice(kept['kelas'] ?? '')?.method === 'own'
  return isOwn ? omitParameters(kept, 'kelas') : kept
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
  const others = omitParameters(readAddress().extra, 'panel', 'dengan', 'banding')
  navigate({ extra: other === null ? others : { ...others, dengan: other } })
}

/** The second indicator of a view, or null where it is none that can stand beside the first. */
export function pairedWith(dataset: Dataset, view: View, other: string | null): Indicator | null {
  const found = other === null ? undefined : dataset.indicators.get(other)
  return found && canPair(view.indicator, found, view.unitLevel) ? found : null
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
  const { choice, other } = readMapOptions(extra)
  const isMap = page === 'peta'
  return [
    ...(extra['kelas'] !== undefined && choice === null ? [`kelas=${extra['kelas']}`] : []),
    ...(isMap && other !== null && pairedWith(dataset, view, other) === null
      ? [`dengan=${other}`]
      : []),
    ...(isMap &&
    extra['banding'] !== undefined &&
    readComparison(extra, view.indicator, view.period) === null
      ? [`banding=${extra['banding']}`]
      : []),
  ]
}
