/** One figure of one region and period, with the place it came from. */
export type Observation = {
  indicator: string
  period: string
  region: string
  value: number
  file: string
  /** Further files that say the very same figure. */
  alsoIn?: readonly string[]
  /** Sheet of a workbook; null in a CSV file. */
  sheet: string | null
  row: number
}
