import type { Observation } from '../model/observation'

/** indicator -> period -> region -> observation, of some indicators only: a run may hold millions. */
export type ObservationIndex = Map<string, Map<string, Map<string, Observation>>>

export function indexObservations(
  observations: readonly Observation[],
  wanted: ReadonlySet<string>,
): ObservationIndex {
  const index: ObservationIndex = new Map()
  for (const observation of observations) {
    const { indicator, period, region } = observation
    if (!wanted.has(indicator)) continue
    const periods = index.get(indicator) ?? new Map<string, Map<string, Observation>>()
    const regions = periods.get(period) ?? new Map<string, Observation>()
    regions.set(region, observation)
    index.set(indicator, periods.set(period, regions))
  }
  return index
}
