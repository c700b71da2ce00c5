import type { ComponentId, Period, RegionCode } from '../../contract'
import type { UnitLevel } from '../../domain/choropleth'

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
  /** `kelas`: classes other than the published ones, as `parseClassChoice` reads them. */
  readonly classes: string
  /** `kolom`: optional columns separated by commas, `-` for none. */
  readonly columns: string
}
