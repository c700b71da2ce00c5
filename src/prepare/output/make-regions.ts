import type { Region, RegionsFile, Reshaped } from '../../contract'
import { ellipsoidAreaKm2 } from '../geometry/ellipsoid-area'
import { labelPointOf, labelPointsOfParts } from '../geometry/label-point'
import { boundsOf } from '../geometry/rings'
import type { BoundaryLevels } from '../geometry/simplify-boundaries'
import { roundTo } from '../join/round-columns'
import type { Project } from '../read-project'
import type { Reshaped as StatedChange } from '../read/read-reshaped'

const AREA_DECIMALS = 3

/** What is published of a change: the shares of land stay in the table. */
function reshapedOf({ since, from, isNew, note }: StatedChange): Reshaped {
  return { since, from, isNew, note }
}

/** Area of the kabupaten as it is official, else from the master polygons; label point and bounds from the published ones, to fit what is drawn. */
export function makeRegions(project: Project, levels: BoundaryLevels): RegionsFile {
  const { settings, units } = project
  const published = [levels.kabupaten, levels.kecamatan, levels.desa].flatMap((c) => c.features)
  const shapes = new Map(published.map(({ properties, geometry }) => [properties.kode, geometry]))
  const areas = new Map<string, number>()
  for (const { properties, geometry } of project.boundaries.features) {
    const km2 = ellipsoidAreaKm2(geometry)
    let code: string | null = properties.kode
    while (code !== null) {
      areas.set(code, (areas.get(code) ?? 0) + km2)
      code = project.unitByCode.get(code)?.parent ?? null
    }
  }
  const regions = units.map((unit): Region => {
    const shape = shapes.get(unit.code)
    const area = unit.level === 'kabupaten' ? settings.luasResmi.km2 : areas.get(unit.code)
    const change = project.reshaped.get(unit.code)
    const round = (value: number): number => roundTo(value, settings.batas.desimal)
    const label = shape === undefined ? null : labelPointOf(shape)
    const parts = shape === undefined || unit.level !== 'desa' ? [] : labelPointsOfParts(shape)
    const box = shape === undefined ? null : boundsOf(shape)
    return {
      code: unit.code,
      name: unit.name,
      level: unit.level,
      type: unit.type,
      parent: unit.parent,
      bpsCode: unit.bpsCode,
      areaKm2: area === undefined ? null : roundTo(area, AREA_DECIMALS),
      labelPoint: label === null ? null : [round(label[0]), round(label[1])],
      ...(parts.length === 0 ? {} : { partPoints: parts.map(([x, y]) => [round(x), round(y)]) }),
      bounds: box,
      ...(change === undefined ? {} : { reshaped: reshapedOf(change) }),
    }
  })
  return {
    name: settings.namaResmi,
    province: settings.provinsi,
    officialAreaKm2: settings.luasResmi.km2,
    defaultIndicator: settings.indikatorAwal,
    showsSamples: settings.contoh,
    boundaries: {
      source: settings.batas.sumber,
      credit: settings.batas.kredit,
      licence: settings.batas.lisensi,
    },
    seas: (settings.laut ?? []).map(({ nama, di }) => ({ name: nama, at: di })),
    notes: {
      layers: settings.catatan.lapisan,
      villageReports: settings.catatan.laporanDesa,
      schools: settings.catatan.sekolah,
      schoolsAtLeast: settings.catatan.sekolahTerendah,
      schoolsUndivided: settings.catatan.sekolahBelumTerbagi,
      riceLand: settings.catatan.lahanPadi,
    },
    regions,
  }
}
