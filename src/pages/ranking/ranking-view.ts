import type { ComponentId, Period, RegionCode } from '../../contract'
import type { UnitLevel } from '../../domain/choropleth'
import type { ClassChoice } from '../../domain/classification-choice'

/** What the address says about the ranking page; every text may be empty and stands for its default. */
export interface RankingView {
  readonly region: RegionCode
  readonly indicator: string
  readonly period: Period
  readonly component: ComponentId
  /** `tingkat` */
  readonly level: UnitLevel
  /** `cari`: text in the name, the kecamatan or the code. */
  readonly query: string
  /** `urut`: a column, led by `-` when descending. */
  readonly sort: string
  /** `saring`: `ada`, `kosong` or `kelas-1` and on. */
  readonly filter: string
  /** `kelas`: classes other than the published ones. */
  readonly classes: ClassChoice | null
  /** `kolom`: optional columns separated by commas, `-` for none. */
  readonly columns: string
}

/** What a visitor changes; the component follows the indicator. */
export type RankingChange = Partial<Omit<RankingView, 'component'>>
