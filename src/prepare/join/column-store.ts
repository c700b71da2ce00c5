import type { RegionFrame } from './region-frame'

/** One value a region in the frame's order; null is missing. */
export type Column = (number | null)[]

/** All values of a run: indicator -> period -> column. */
export class ColumnStore {
  private readonly columns = new Map<string, Map<string, Column>>()
  /** Figures stated for a kecamatan or the kabupaten itself, which no aggregate may replace. */
  private readonly stated = new Set<string>()

  constructor(readonly frame: RegionFrame) {}

  /** The column of an indicator and period, made empty when new. */
  column(indicator: string, period: string): Column {
    const periods = this.columns.get(indicator) ?? new Map<string, Column>()
    const column = periods.get(period) ?? new Array<number | null>(this.frame.size).fill(null)
    this.columns.set(indicator, periods.set(period, column))
    return column
  }

  /** Sets a figure that comes from a source, not from aggregation. */
  state(indicator: string, period: string, index: number, value: number | null): void {
    this.column(indicator, period)[index] = value
    if (value !== null) this.stated.add(`${indicator} ${period} ${String(index)}`)
  }

  isStated(indicator: string, period: string, index: number): boolean {
    return this.stated.has(`${indicator} ${period} ${String(index)}`)
  }

  has(indicator: string, period: string): boolean {
    return this.columns.get(indicator)?.has(period) ?? false
  }

  /** Ascending. */
  periods(indicator: string): string[] {
    return [...(this.columns.get(indicator)?.keys() ?? [])].sort()
  }

  /**
   * The period of an indicator closest to the wanted one, the earlier of two equally close; null when
   * it has none. Denominators and weights are often known for another year than the numerator.
   */
  nearestPeriod(indicator: string, wanted: string): string | null {
    const distance = (period: string): number =>
      Math.abs(Number.parseInt(period) - Number.parseInt(wanted))
    const periods = this.periods(indicator)
    if (periods.includes(wanted)) return wanted
    return periods.reduce<string | null>(
      (best, period) => (best === null || distance(period) < distance(best) ? period : best),
      null,
    )
  }

  nearest(indicator: string, wanted: string): Column | null {
    const period = this.nearestPeriod(indicator, wanted)
    return period === null ? null : this.column(indicator, period)
  }
}
