type Domain = readonly [number, number]

/** The axis of a row, widened so that the average lies on it too. */
export function domainWith(domain: Domain | null, average: number | null): Domain | null {
  if (domain === null || average === null) return domain
  return [Math.min(domain[0], average), Math.max(domain[1], average)]
}

/** Where a value lies on the axis, 0 to 100. */
export function placeOf(value: number, [low, high]: Domain): number {
  return (100 * (value - low)) / (high - low)
}

/** A bar from zero to the value, as distances from the edges of its track. */
export function barOf(value: number, domain: Domain): { left: string; right: string } {
  const from = placeOf(Math.min(0, value), domain)
  const to = placeOf(Math.max(0, value), domain)
  return { left: `${from}%`, right: `${100 - to}%` }
}
