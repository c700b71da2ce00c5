import type { Indicator, Sections } from '../contract'
import type { Dataset } from './dataset'

/** A column of persons of some years of age; `to` is null for the open last group. */
interface AgeColumn {
  readonly indicator: Indicator
  readonly from: number
  readonly to: number | null
}

/** The columns of age groups, of men and women together or of one sex, in catalogue order: `<beginning>_0_4`, `<beginning>_75_atas`. */
export function ageColumns(dataset: Dataset, of: keyof Sections['ages']): readonly AgeColumn[] {
  const { ages } = dataset.catalogue.sections
  if (ages[of] === undefined) return []
  const group = new RegExp(`^${ages[of]}_(\\d+)_(\\d+|atas)$`)
  return dataset.catalogue.indicators.flatMap((indicator): AgeColumn[] => {
    const [, from, to] = group.exec(indicator.id) ?? []
    return from === undefined || to === undefined
      ? []
      : [{ indicator, from: Number(from), to: to === 'atas' ? null : Number(to) }]
  })
}
