import { classOf } from '../../../src/domain/classification.ts'
import { rampColors, rampOf } from '../../../src/ui/palette.ts'
import type { Theme } from '../../../src/ui/theme.ts'
import { readIndicators, readValue } from '../../tools/published-data.ts'

/** The colour a desa must have, from the published value and class edges. */
export function expectedColour(indicatorId: string, code: string, theme: Theme = 'light'): string {
  const indicator = readIndicators().find(({ id }) => id === indicatorId)
  const period = indicator?.periods.at(-1)
  if (!indicator || period === undefined) throw new Error(`There is no indicator ${indicatorId}.`)
  const value = readValue(indicatorId, period, code)
  if (value === null) throw new Error(`${code} has no value for ${indicatorId}.`)
  const { desa: breaks } = indicator.breaks
  const colour = rampColors(rampOf(indicator.direction), theme, breaks.length + 1)[
    classOf(value, breaks)
  ]
  if (colour === undefined) throw new Error(`${indicatorId}: no colour for ${value}.`)
  return colour
}
