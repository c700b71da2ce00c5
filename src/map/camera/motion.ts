const FLIGHT_MS = 600

/** False also where nothing can be asked, as in jsdom. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Length of a flight to another frame, 0 for who wants no motion. */
export function flightTime(): number {
  return prefersReducedMotion() ? 0 : FLIGHT_MS
}
