import type { Period, Region, ValueStatus } from '../contract'
import { getValue, isWithheld, type Dataset } from './dataset'
import { ageColumns } from './age-columns'
import { worstStatus } from './status'
import { sourceIdAt } from './source-at'

/** Men and women together in one age group. */
export interface AgeBand {
  /** Years of age; `to` is null for the open last group. */
  readonly from: number
  readonly to: number | null
  /** Persons; null when missing or withheld. */
  readonly people: number | null
  readonly isWithheld: boolean
  /**
   * Persons for each five years of age, so that a group of ten years is not drawn twice as large; null
   * as `people`. The open last group counts as five.
   */
  readonly perFiveYears: number | null
}

export interface AgeStructure {
  readonly region: Region
  readonly period: Period
  readonly status: ValueStatus
  readonly source: string
  /** Youngest first. */
  readonly bands: readonly AgeBand[]
  /** Largest `perFiveYears`. */
  readonly largest: number
}

const STEP_YEARS = 5

/**
 * People by age of the latest period with a figure, from columns whose names end as
 * `_0_4` to `_75_atas`; null where the register is not told by age. The groups may differ in width, as in a histogram.
 */
export function buildAgeStructure(dataset: Dataset, region: Region): AgeStructure | null {
  const columns = ageColumns(dataset, 'together')
  const periods = [...new Set(columns.flatMap(({ indicator }) => indicator.periods))].toSorted()
  const period = periods.findLast((candidate) =>
    columns.some(
      ({ indicator }) => getValue(dataset, indicator.id, candidate, region.code) !== null,
    ),
  )
  if (period === undefined) return null
  const bands = columns
    .toSorted((a, b) => a.from - b.from)
    .map(({ indicator, from, to }): AgeBand => {
      const people = getValue(dataset, indicator.id, period, region.code)
      const years = to === null ? STEP_YEARS : to + 1 - from
      return {
        from,
        to,
        people,
        isWithheld: isWithheld(dataset, indicator.id, period, region.code),
        perFiveYears: people === null ? null : (people * STEP_YEARS) / years,
      }
    })
  return {
    region,
    period,
    status: worstStatus(columns.map(({ indicator }) => indicator.status[region.level])),
    source: columns[0] ? sourceIdAt(columns[0].indicator, period) : '',
    bands,
    largest: Math.max(0, ...bands.map(({ perFiveYears }) => perFiveYears ?? 0)),
  }
}
