import type { ComponentId, Indicator, Period, Region } from '../contract'
import { isMappable, latestPeriod, leadIndicator, type Dataset } from './dataset'
import type { UnitLevel } from './choropleth'

/**
 * The companion of the indicator on the map, by kind of map view. Another kind is one line here, and the
 * compiler names what it still lacks.
 */
export interface CompanionOf {
  /** The second indicator. */
  readonly pair: Indicator
  /** The period with which that of the map is compared. */
  readonly change: Period
}
export type CompanionKind = keyof CompanionOf
export type MapViewKind = 'single' | CompanionKind
/** The companions that the address names; null for one that it does not, or that means nothing there. */
export type Companions = { readonly [Kind in CompanionKind]: CompanionOf[Kind] | null }

/** What was asked for, by names that may or may not exist in the dataset. */
export interface ViewRequest {
  readonly region: string | null
  readonly indicator: string | null
  readonly period: string | null
  readonly component: string | null
  readonly unitLevel: UnitLevel
}

/** A view that exists: every part of it is in the dataset. */
export interface View {
  readonly region: Region
  readonly indicator: Indicator
  readonly period: Period
  readonly component: ComponentId
  readonly unitLevel: UnitLevel
  /** The asked names that do not exist and were replaced by the default. */
  readonly unknown: readonly string[]
}

/** Falls back part by part to the default; the parts that were understood are kept. */
export function resolveView(dataset: Dataset, request: ViewRequest): View {
  const unknown: string[] = []
  const region = request.region === null ? undefined : dataset.regions.get(request.region)
  if (request.region !== null && !region) unknown.push(request.region)
  const component = dataset.catalogue.components.find(({ id }) => id === request.component)?.id
  if (request.component !== null && component === undefined) unknown.push(request.component)
  const asked = request.indicator === null ? undefined : dataset.indicators.get(request.indicator)
  const indicator = asked && isMappable(asked) ? asked : defaultIndicator(dataset, component)
  if (request.indicator !== null && indicator !== asked) unknown.push(request.indicator)
  const period = indicator.periods.find((known) => known === request.period)
  if (request.period !== null && period === undefined) unknown.push(request.period)
  return {
    region: region ?? dataset.regions.root,
    indicator,
    period: period ?? latestPeriod(indicator),
    component: component ?? indicator.component,
    unitLevel: coarsestNeeded(indicator, request.unitLevel),
    unknown,
  }
}

function defaultIndicator(dataset: Dataset, component: ComponentId | undefined): Indicator {
  const preferred = dataset.indicators.get(dataset.info.defaultIndicator)
  const lead =
    component === undefined || preferred?.component === component
      ? preferred
      : leadIndicator(dataset, component)
  const found = lead ?? dataset.catalogue.indicators.find(isMappable)
  if (!found) throw new Error('catalogue: no indicator can be drawn on the map')
  return found
}

/** A category or a measure without kecamatan values can only be shaded by desa, and the reverse. */
function coarsestNeeded(indicator: Indicator, asked: UnitLevel): UnitLevel {
  if (indicator.levels.includes(asked)) return asked
  return asked === 'desa' ? 'kecamatan' : 'desa'
}
