import type { ComponentId, Indicator, Period, RegionCode } from '../../../contract'
import type { UnitLevel } from '../../../domain/choropleth'
import type { Statement } from '../../../domain/sentence-types'

export interface ComponentSectionProps {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
  readonly component: ComponentId
  readonly unitLevel: UnitLevel
  readonly statements: readonly Statement[]
}
