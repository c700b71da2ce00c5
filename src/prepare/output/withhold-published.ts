import type { LocalizedText, QualityNote, SeriesFile } from '../../contract'
import type { ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../read/read-catalogue'

/** Sentences that hold no figure, only that a cell is empty. */
const HARMLESS: readonly string[] = ['nilai-kosong', 'tanda-kosong', 'sel-disembunyikan']

const WITHHELD: LocalizedText = {
  id: 'Rinciannya tidak diterbitkan demi privasi; jalankan npm run data untuk melihatnya.',
  en: 'Its details are withheld for privacy; run npm run data to see them.',
}

/** Indicators of which no figure may be told in passing: guarded ones and all with hidden cells. */
function guardedIds(entries: Iterable<CatalogueEntry>, store: ColumnStore): ReadonlySet<string> {
  const guarded = [...entries].filter(
    (entry) => entry.minimumCell !== null || store.hidesAny(entry.id),
  )
  return new Set(guarded.map((entry) => entry.id))
}

/** Notes about guarded indicators keep their place and lose their figures. */
export function withholdNotes(
  notes: readonly QualityNote[],
  entries: Iterable<CatalogueEntry>,
  store: ColumnStore,
): QualityNote[] {
  const guarded = guardedIds(entries, store)
  return notes.map((note) => {
    const isGuarded = note.column !== null && guarded.has(note.column)
    return isGuarded && !HARMLESS.includes(note.id) ? { ...note, message: WITHHELD } : note
  })
}

/** The kabupaten's series without the points that are hidden, or too small where no column holds them. */
export function withholdSeries(
  series: ReadonlyMap<string, SeriesFile['series'][string]>,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  store: ColumnStore,
): SeriesFile['series'] {
  const kabupaten = store.frame.positionsAt('kabupaten')[0] ?? -1
  const published = [...series].map(([id, one]) => {
    const minimum = catalogue.get(id)?.minimumCell ?? 0
    const points = one.points.filter(
      ({ period, value }) =>
        !store.isHidden(id, period, kabupaten) && !(value > 0 && value < minimum),
    )
    return [id, { ...one, points }] as const
  })
  return Object.fromEntries(published)
}
