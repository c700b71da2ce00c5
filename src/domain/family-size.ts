import type { Period, Region } from '../contract'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { shapeNoteOf } from './figure-shape'
import { roleOf } from './sections'

/** People a family, beyond which the two counts of a desa cannot both be right, or are not of one place. */
const FEWEST = 1.8
const MOST = 7

/** Two counts of a desa that do not go together. */
export interface FamilyMismatch {
  readonly people: number
  readonly peoplePeriod: Period
  readonly families: number
  readonly familiesPeriod: Period
  /** The families are counted by the former boundary, which explains it. */
  readonly isFormerShape: boolean
}

/** The people and families of a desa where there are fewer than 1.8 or more than 7 people a family; else null. */
export function familyMismatch(dataset: Dataset, region: Region): FamilyMismatch | null {
  const [people, families] = [roleOf(dataset, 'people'), roleOf(dataset, 'families')].map(
    (indicator) => {
      if (!indicator || region.level !== 'desa') return null
      const period = latestPeriod(indicator)
      const value = getValue(dataset, indicator.id, period, region.code)
      return value === null ? null : { indicator, period, value }
    },
  )
  if (!people || !families || families.value <= 0) return null
  const size = people.value / families.value
  if (size >= FEWEST && size <= MOST) return null
  const { indicator, period, value } = families
  const shape = shapeNoteOf(dataset, indicator, period, region.code, value)
  return {
    people: people.value,
    peoplePeriod: people.period,
    families: value,
    familiesPeriod: period,
    isFormerShape: shape?.kind === 'former',
  }
}
