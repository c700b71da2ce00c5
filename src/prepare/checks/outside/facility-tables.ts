import { Period, type Source } from '../../../contract'
import { FACILITY_FILES, type StatedFacility } from '../../read/read-facilities'
import type { OutsideTable } from '../../read/read-outside-tables'
import type { Unit } from '../../model/unit'

/** A kind as a measure names it: `rumah-sakit` is `rumah_sakit`. */
function measureOf(kind: string): string {
  return kind.toLowerCase().replaceAll('-', '_')
}

/** The regions that a facility counts for; one without a desa counts above it. */
function regionsOf({ desa, kecamatan }: StatedFacility): string[] {
  const kabupaten = kecamatan.split('.').slice(0, 2).join('.')
  return desa === null ? [kecamatan, kabupaten] : [desa, kecamatan, kabupaten]
}

function countByRegion(
  facilities: readonly StatedFacility[],
  measures: readonly string[],
  units: readonly Unit[],
): Map<string, Map<string, number>> {
  const counts = new Map(
    units.map(({ code }) => [code, new Map(measures.map((measure) => [measure, 0]))]),
  )
  for (const facility of facilities) {
    const measure = measureOf(facility.kind)
    for (const region of regionsOf(facility)) {
      const figures = counts.get(region)
      figures?.set(measure, (figures.get(measure) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * The lists of facilities as tables of counts, a column a kind, so that others can be held against them.
 * They are whole lists: a region without one has none, not a missing figure.
 */
export function facilityTables(
  facilities: readonly StatedFacility[],
  units: readonly Unit[],
  sources: readonly Source[],
): OutsideTable[] {
  return FACILITY_FILES.map(({ file, kinds }): OutsideTable => {
    const held = Object.values(kinds)
    const listed = facilities.filter(({ kind }) => held.includes(kind))
    const ids = [...new Set(listed.map(({ source }) => source))]
    const measures = held.map(measureOf)
    const year = sources.find(({ id }) => id === ids[0])?.year ?? ''
    const periods: OutsideTable['periods'] = new Map()
    if (Period.safeParse(year).success) periods.set(year, countByRegion(listed, measures, units))
    return { file, measures, sources: ids, periods }
  })
}
