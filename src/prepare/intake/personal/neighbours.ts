import type { CellFacts } from './cell-facts'

/** A longer text is about more than the one beside it. */
const LONGEST_STATE = 40

/** The cells of one row that together tell of a person what none of them does alone. */
export class Neighbours {
  #person = -1
  /** A person in a column that is not of organisations. */
  #resident = -1
  #house = -1
  #hasState = false
  #hasAddress = false
  #hasOrganisation = false

  add(
    column: number,
    text: string,
    facts: CellFacts,
    of: { isOrganisation: boolean; isAddress: boolean },
  ): void {
    if (facts.mayNamePerson) {
      if (this.#person < 0) this.#person = column
      if (this.#resident < 0 && !of.isOrganisation) this.#resident = column
    } else {
      if (facts.namesDiagnosis && text.length <= LONGEST_STATE) this.#hasState = true
      if (facts.isAddress && !of.isAddress) this.#hasAddress = true
    }
    if (facts.namesHouse && !of.isAddress) this.#house = column
    if (facts.namesOrganisation) this.#hasOrganisation = true
  }

  /** The column of a person with a state of health, an account or an RT, or of a house; null when there is none. */
  found(): number | null {
    if (this.#person >= 0 && this.#hasState) return this.#person
    if (this.#hasOrganisation) return null
    if (this.#resident >= 0 && this.#hasAddress) return this.#resident
    return this.#house >= 0 ? this.#house : null
  }
}
