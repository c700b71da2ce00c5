/** `indicator` must equal the sum of the signed terms, or be at most that, within the tolerance. */
export type Relation = {
  indicator: string
  formula: string
  terms: { indicator: string; sign: 1 | -1 }[]
  tolerance: number
  isLimit: boolean
}
