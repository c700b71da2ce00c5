import type { RegionCode } from '../contract'
import type { Bivariate } from '../domain/bivariate'
import type { Choropleth } from '../domain/choropleth'
import type { PeriodChange } from '../domain/period-change'
import type { Language } from '../i18n/language'
import type { RegionDescription } from '../map'

/** What every view of the map has: how it is coloured, and what it tells of a region. */
interface Drawn {
  readonly choropleth: Choropleth
  readonly describe: (language: Language) => (code: RegionCode) => RegionDescription
}

export interface SingleView extends Drawn {
  readonly kind: 'single'
}

/** Two indicators at once. */
export interface PairView extends Drawn {
  readonly kind: 'pair'
  readonly bivariate: Bivariate
}

/** From another period to that of the map. */
export interface ChangeView extends Drawn {
  readonly kind: 'change'
  readonly change: PeriodChange
}

/**
 * What the map shows. Map, tooltip, legend and picture all switch on `kind`: another kind of view is one
 * member here, and the compiler names every place that has to know it.
 */
export type MapView = SingleView | PairView | ChangeView
