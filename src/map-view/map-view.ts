import type { Indicator, Period, RegionCode } from '../contract'
import type { Bivariate } from '../domain/bivariate'
import type { Choropleth } from '../domain/choropleth'
import type { PeriodChange } from '../domain/period-change'
import type { MapViewKind } from '../domain/view'
import type { Language } from '../i18n/language'
import type { RegionDescription } from '../map'
import type { Theme } from '../ui/theme'
import type { LegendModel } from './legend/legend-model'

/** An indicator at one of its periods. */
export interface ShownIndicator {
  readonly indicator: Indicator
  readonly period: Period
}

/** What every view of the map says of itself, so that nobody else has to ask for its kind. */
interface Drawn {
  /**
   * How it is coloured. Its indicator and period are those of the address, also where something else is
   * drawn on its frame: what is really shown is told by `indicators`.
   */
  readonly choropleth: Choropleth
  /** Whose figures are on the map: sources, years and the names of saved files follow from them. */
  readonly indicators: readonly ShownIndicator[]
  /** In one line, as its picture is headed. */
  readonly title: (language: Language) => string
  /** What its colours mean. */
  readonly legend: (language: Language, theme: Theme) => LegendModel
  /** Of a region, for tooltip, labels and screen reader. */
  readonly describe: (language: Language) => (code: RegionCode) => RegionDescription
}

/** What a kind has besides, for its own part of the panel. */
interface OwnOfKind {
  readonly single: object
  readonly pair: { readonly bivariate: Bivariate }
  readonly change: { readonly change: PeriodChange }
}

type ViewOf<Kind extends MapViewKind> = Drawn & OwnOfKind[Kind] & { readonly kind: Kind }

export type SingleView = ViewOf<'single'>
/** Two indicators at once. */
export type PairView = ViewOf<'pair'>
/** From another period to that of the map. */
export type ChangeView = ViewOf<'change'>

/** What the map shows; the kinds are listed once, in `domain/view.ts`. */
export type MapView = { readonly [Kind in MapViewKind]: ViewOf<Kind> }[MapViewKind]
