import type { Place, ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { shownTexts } from './shown-texts'
import { SmallCounts } from './small-counts'

const TOLD = 'angka-dalam-keterangan'

/**
 * No text that is published, whatever it is about, may tell a small count of what is guarded at a place below
 * the kabupaten. `root` is the data folder; a file with errors is told for these.
 */
export function checkSmallCounts(
  root: string,
  { catalogue, units }: Pick<Project, 'catalogue' | 'units'>,
  log: ProblemLog,
): void {
  const guarded = [...catalogue.values()].filter(({ minimumCell }) => minimumCell !== null)
  const counts = new SmallCounts({
    guarded: guarded.flatMap(({ name }) => [name.id, name.en]),
    places: units.filter(({ level }) => level !== 'kabupaten').map(({ name }) => name),
    minimum: guarded.reduce((most, { minimumCell }) => Math.max(most, minimumCell ?? 0), 0),
  })
  const keyOf = ({ file, row = null, column = null }: Place) =>
    [file, row === null ? '' : String(row), column].join(' ')
  const told = new Set(log.problems.filter(({ id }) => id === TOLD).map(keyOf))
  for (const { place, text, isLocal } of shownTexts(root, log.filesInError)) {
    const found = counts.find(text, isLocal)
    if (found === null || told.has(keyOf(place))) continue
    log.error('cacah-kecil-diketik', place, { found })
  }
}
