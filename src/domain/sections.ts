import type {
  AdminLevel,
  Indicator,
  IndicatorRole,
  LeadCard,
  LocalizedText,
  SectionName,
} from '../contract'
import type { Dataset } from './dataset'

/** A place in a section as far as this dataset fills it: at least one indicator, the preferred first. */
export interface Place {
  readonly indicators: readonly Indicator[]
  /** Instead of the short name of the indicator; null without one. */
  readonly heading: LocalizedText | null
  readonly shortHeading: LocalizedText | null
  /** Stays where there is room for three. */
  readonly isPrincipal: boolean
}

/** How many figures there is room for; elsewhere as many as are asked for. */
export const SECTION_ROOM = {
  panel: 5,
  briefFigures: 10,
  briefColumns: 9,
} as const satisfies Partial<Record<SectionName, number>>

/** The name of the indicator that has a role, published or not; null where the role is not set. */
export function idOfRole({ catalogue }: Dataset, role: IndicatorRole): string | null {
  return catalogue.sections.roles[role] ?? null
}

/** The indicator that has a role; undefined where none has, or where it is not published. */
export function roleOf(dataset: Dataset, role: IndicatorRole): Indicator | undefined {
  return dataset.indicators.get(idOfRole(dataset, role) ?? '')
}

export function hasRole(dataset: Dataset, role: IndicatorRole, id: string): boolean {
  return idOfRole(dataset, role) === id
}

/** The figure that a card of the profile compares with the areas around. */
export function leadOfCard(dataset: Dataset, card: LeadCard): Indicator | undefined {
  return dataset.indicators.get(dataset.catalogue.sections.leads[card] ?? '')
}

/** The places of a section at a level; one whose indicators are all unknown is none. */
export function placesOf(
  dataset: Dataset,
  section: SectionName,
  level: AdminLevel,
): readonly Place[] {
  return (dataset.catalogue.sections.places[section]?.[level] ?? []).flatMap((place): Place[] => {
    const indicators = place.indicators.flatMap((id) => dataset.indicators.get(id) ?? [])
    const { heading = null, shortHeading = null, isPrincipal = false } = place
    return indicators.length === 0 ? [] : [{ indicators, heading, shortHeading, isPrincipal }]
  })
}

/** Every indicator that a section names, those not published included: what an office may be asked for. */
export function idsIn(
  { catalogue }: Dataset,
  section: SectionName,
  level: AdminLevel,
): readonly string[] {
  return (catalogue.sections.places[section]?.[level] ?? []).flatMap(({ indicators }) => indicators)
}

/**
 * What stands in each place: the figure of its first indicator that has one, else of its first. No indicator
 * stands twice.
 */
export function fillPlaces<T extends { readonly value: number | null }>(
  places: readonly Place[],
  figureOf: (indicator: Indicator) => T,
): readonly { readonly place: Place; readonly indicator: Indicator; readonly figure: T }[] {
  const taken = new Set<string>()
  return places.flatMap((place) => {
    const figures = place.indicators
      .filter(({ id }) => !taken.has(id))
      .map((indicator) => ({ place, indicator, figure: figureOf(indicator) }))
    const found = figures.find(({ figure }) => figure.value !== null) ?? figures[0]
    if (!found) return []
    taken.add(found.indicator.id)
    return [found]
  })
}
