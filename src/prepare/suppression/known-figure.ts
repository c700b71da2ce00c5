import type { ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../read/read-catalogue'
import type { Relation } from '../read/read-relations'
import type { EditionBefore } from '../derive/edition-before'

export type Known = {
  entries: readonly CatalogueEntry[]
  relations: readonly Relation[]
  tied: ReadonlyMap<string, number>
  before: EditionBefore
  /** Today's figures, the hidden ones too. */
  store: ColumnStore
}
