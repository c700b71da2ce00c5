/** Where the pointer or the focus is; the corner of the table reads it out. */
export interface CoveragePlace {
  readonly indicator: string
  readonly column: number
}
