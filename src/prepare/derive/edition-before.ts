/** What the edition before published and withheld: who kept it knows both. */
export type EditionBefore = {
  /** The published figure; null where there is none. */
  published: (id: string, period: string, code: string) => number | null
  isWithheld: (id: string, period: string, code: string) => boolean
}

export const NO_EDITION: EditionBefore = { published: () => null, isWithheld: () => false }
