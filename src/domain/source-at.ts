import type { Indicator, Period } from '../contract'

/** Id of the source of an indicator's figures of one period: a new table may come from another office. */
export function sourceIdAt(
  { source, earlierSources }: Pick<Indicator, 'source' | 'earlierSources'>,
  period: Period,
): string {
  return earlierSources?.[period] ?? source
}
