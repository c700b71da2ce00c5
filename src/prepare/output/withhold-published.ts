import type { SeriesFile } from '../../contract'
import type { ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../model/catalogue-entry'

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
