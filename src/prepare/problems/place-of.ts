import type { Place } from './problem-log'
import type { Observation } from '../model/observation'

/** The cell that an observation was read from, by its indicator's column. */
export function placeOf({ file, sheet, row, indicator, region }: Observation): Place {
  return { file, sheet, row, column: indicator, region }
}
