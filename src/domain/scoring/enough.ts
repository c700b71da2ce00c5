/** Coverage reaches the minimum, rounding errors aside. */
export function isEnough(coverage: number, minimumCoverage: number): boolean {
  return coverage + 1e-9 >= minimumCoverage
}
