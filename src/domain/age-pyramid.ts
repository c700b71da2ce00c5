import type { Period, Region, ValueStatus } from '../contract'
import { getValue, isWithheld, type Dataset } from './dataset'
import { ageColumns } from './age-columns'
import { worstStatus } from './status'
import { sourceIdAt } from './source-at'

export interface AgeGroup {
  /** Years of age; `to` is null for the open last group. */
  readonly from: number
  readonly to: number | null
  /** Persons; null when missing or withheld. */
  readonly male: number | null
  readonly female: number | null
  readonly isWithheld: boolean
}

export interface AgePyramid {
  readonly region: Region
  readonly period: Period
  readonly status: ValueStatus
  readonly source: string
  /** Youngest first. */
  readonly groups: readonly AgeGroup[]
  /** Most persons of one sex in one group. */
  readonly largest: number
}

/**
 * People by sex and age group, of the latest period with a figure; null until an office delivers the
 * columns of men and women. A withheld or missing group stays empty.
 */
export function buildAgePyramid(dataset: Dataset, region: Region): AgePyramid | null {
  const columns = (['men', 'women'] as const).flatMap((sex) =>
    ageColumns(dataset, sex).map((column) => ({ ...column, sex })),
  )
  const periods = [...new Set(columns.flatMap(({ indicator }) => indicator.periods))].toSorted()
  const valueOf = (id: string, period: Period) => getValue(dataset, id, period, region.code)
  const period = periods.findLast((candidate) =>
    columns.some(({ indicator }) => valueOf(indicator.id, candidate) !== null),
  )
  if (period === undefined) return null
  const starts = [...new Set(columns.map(({ from }) => from))].toSorted((a, b) => a - b)
  const groups = starts.map((from): AgeGroup => {
    const own = columns.filter((column) => column.from === from)
    const of = (sex: string) => own.find((column) => column.sex === sex)?.indicator.id
    const count = (sex: string) => {
      const id = of(sex)
      return id === undefined ? null : valueOf(id, period)
    }
    return {
      from,
      to: own[0]?.to ?? null,
      male: count('men'),
      female: count('women'),
      isWithheld: own.some(({ indicator }) =>
        isWithheld(dataset, indicator.id, period, region.code),
      ),
    }
  })
  return {
    region,
    period,
    status: worstStatus(columns.map(({ indicator }) => indicator.status[region.level])),
    source: columns[0] ? sourceIdAt(columns[0].indicator, period) : '',
    groups,
    largest: Math.max(0, ...groups.flatMap(({ male, female }) => [male ?? 0, female ?? 0])),
  }
}
