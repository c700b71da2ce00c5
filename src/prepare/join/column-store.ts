import type { OnePopulation } from './one-population'
import { periodDistance } from './period-distance'
import type { RegionFrame } from './region-frame'

/** One value a region in the frame's order; null is missing. */
export type Column = (number | null)[]

type Cells = { values: Column; stated: Uint8Array; hidden: Uint8Array }

/** All values of a run: indicator -> period -> column. */
export class ColumnStore {
  private readonly columns = new Map<string, Map<string, Cells>>()

  constructor(
    readonly frame: RegionFrame,
    readonly areOfOneWhole: OnePopulation = () => false,
  ) {}

  /** The column of an indicator and period, made empty when new. */
  column(indicator: string, period: string): Column {
    return this.cells(indicator, period).values
  }

  /** Sets a figure that comes from a source, not from aggregation, so that no aggregate replaces it. */
  state(indicator: string, period: string, index: number, value: number | null): void {
    const cells = this.cells(indicator, period)
    cells.values[index] = value
    if (value !== null) cells.stated[index] = 1
  }

  isStated(indicator: string, period: string, index: number): boolean {
    return this.columns.get(indicator)?.get(period)?.stated[index] === 1
  }

  /** Marks a figure that must not be published; it stays readable until `removeHidden`. */
  hide(indicator: string, period: string, index: number): void {
    this.cells(indicator, period).hidden[index] = 1
  }

  isHidden(indicator: string, period: string, index: number): boolean {
    return this.columns.get(indicator)?.get(period)?.hidden[index] === 1
  }

  /** Whether any figure of an indicator is hidden. */
  hidesAny(indicator: string): boolean {
    const periods = [...(this.columns.get(indicator)?.values() ?? [])]
    return periods.some(({ hidden }) => hidden.includes(1))
  }

  /** Positions hidden in a column, ascending. */
  hiddenPositions(indicator: string, period: string): number[] {
    const hidden = this.columns.get(indicator)?.get(period)?.hidden
    return [...(hidden ?? [])].flatMap((flag, index) => (flag === 1 ? [index] : []))
  }

  /** Takes every hidden figure out: from here on it is missing for all that is computed. */
  removeHidden(): void {
    for (const periods of this.columns.values()) {
      for (const { values, hidden } of periods.values()) {
        hidden.forEach((flag, index) => {
          if (flag === 1) values[index] = null
        })
      }
    }
  }

  has(indicator: string, period: string): boolean {
    return this.columns.get(indicator)?.has(period) ?? false
  }

  /** Ascending; a year stands before its months. */
  periods(indicator: string): string[] {
    return [...(this.columns.get(indicator)?.keys() ?? [])].sort()
  }

  /**
   * The period of an indicator closest to the wanted one, the earlier of two equally close; null when
   * it has none. Denominators and weights are often known for another year than the numerator.
   */
  nearestPeriod(indicator: string, wanted: string): string | null {
    const periods = this.periods(indicator)
    if (periods.includes(wanted)) return wanted
    return periods.reduce<string | null>(
      (best, period) =>
        best === null || periodDistance(period, wanted) < periodDistance(best, wanted)
          ? period
          : best,
      null,
    )
  }

  /** Those of the positions that have a figure; one withheld for privacy was delivered, so it counts. */
  countKnown(indicator: string, period: string, positions: readonly number[]): number {
    const cells = this.columns.get(indicator)?.get(period)
    if (cells === undefined) return 0
    return positions.filter((at) => cells.values[at] !== null || cells.hidden[at] === 1).length
  }

  /**
   * The newest period of an indicator that speaks for the regency: one of which fewer than half as many desa
   * (or, without any, kecamatan) have a figure as of an earlier period is a delivery that has begun.
   * Undefined for an indicator without a period.
   */
  currentPeriod(indicator: string, among = this.periods(indicator)): string | undefined {
    const [desa = [], kecamatan = []] = (['desa', 'kecamatan'] as const).map((level) => {
      const positions = this.frame.positionsAt(level)
      return among.map((period) => this.countKnown(indicator, period, positions))
    })
    return among.findLast((_, at) => {
      const counts = (desa[at] ?? 0) > 0 ? desa : kecamatan
      return (counts[at] ?? 0) * 2 >= Math.max(0, ...counts.slice(0, at))
    })
  }

  /**
   * The period of a divisor for dividends of `period`: the nearest; of the same whole as one of them only
   * that period itself, for men of one year over women of another are no figure of either. Null for none.
   */
  divisorPeriod(divisor: string, dividends: readonly string[], period: string): string | null {
    if (dividends.some((id) => this.areOfOneWhole(id, divisor))) {
      return this.has(divisor, period) ? period : null
    }
    return this.nearestPeriod(divisor, period)
  }

  nearest(indicator: string, wanted: string): Column | null {
    const period = this.nearestPeriod(indicator, wanted)
    return period === null ? null : this.column(indicator, period)
  }

  private cells(indicator: string, period: string): Cells {
    const periods = this.columns.get(indicator) ?? new Map<string, Cells>()
    const { size } = this.frame
    const cells = periods.get(period) ?? {
      values: new Array<number | null>(size).fill(null),
      stated: new Uint8Array(size),
      hidden: new Uint8Array(size),
    }
    this.columns.set(indicator, periods.set(period, cells))
    return cells
  }
}
