import { runMapshaper, type AreaCollection } from './mapshaper'

export type TopologyReport = {
  /** Enclosed holes between polygons. */
  gaps: number
  gapKm2: number
  /** Pieces covered by more than one polygon. */
  overlaps: number
  overlapKm2: number
}

/**
 * Cuts the plane into the tiles that the outlines of all polygons make; a tile with no owner is a gap
 * (when enclosed), one with several is an overlap.
 */
export async function inspectTopology(areas: AreaCollection<unknown>): Promise<TopologyReport> {
  const output = await runMapshaper(
    [
      '-i areas.json',
      '-mosaic calc="owners = count()"',
      '-each "squareMetres = this.area"',
      '-o tiles.json',
    ],
    { 'areas.json': areas },
  )
  const report = { gaps: 0, gapKm2: 0, overlaps: 0, overlapKm2: 0 }
  for (const { properties } of output('tiles.json').features) {
    const owners = Number(properties.owners ?? 0)
    const km2 = Number(properties.squareMetres) / 1e6
    if (owners === 0) {
      report.gaps += 1
      report.gapKm2 += km2
    } else if (owners > 1) {
      report.overlaps += 1
      report.overlapKm2 += km2
    }
  }
  return report
}
