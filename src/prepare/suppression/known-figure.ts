import type { ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'
import type { EditionBefore } from '../derive/edition-before'

export type Known = {
  entries: readonly CatalogueEntry[]
  relations: readonly Relation[]
  tied: ReadonlyMap<string, number>
  before: EditionBefore
  /** Today's figures, the hidden ones too. */
  store: ColumnStore
}
