/** The step of 1, 2 or 5 times a power of ten that comes nearest to cutting `range` in `parts`. */
export function niceStep(range: number, parts: number): number {
  const raw = range / Math.max(1, parts)
  if (!(raw > 0) || !Number.isFinite(raw)) return 1
  const power = 10 ** Math.floor(Math.log10(raw))
  const lead = raw / power
  // The limits are the geometric means of neighbouring steps.
  const nice = lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10
  return nice * power
}

/** Decimals needed to write multiples of a step. */
export function stepDecimals(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
}

/** Takes away what binary fractions add, so that 0.1 * 3 reads 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** Round numbers inside [low, high], about `count` of them, ascending. */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  if (!(high > low)) return [low]
  const step = niceStep(high - low, count)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
}

/** The ends of the data moved outwards to round numbers; a single value gets room on both sides. */
export function niceDomain(values: readonly number[], parts = 5): readonly [number, number] {
  if (values.length === 0) return [0, 1]
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return [low - 1, high + 1]
  const step = niceStep(high - low, parts)
  return [tidy(Math.floor(low / step + 1e-9) * step), tidy(Math.ceil(high / step - 1e-9) * step)]
}
