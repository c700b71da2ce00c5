import { labelPointOf } from '../geometry/label-point'
import { boundsOf, contains } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { NEIGHBOURS_FILE } from '../read/read-boundaries'

/** Desa named of those that a neighbour covers. */
const SHOWN = 3

type Facts = Pick<Project, 'boundaries' | 'neighbours' | 'settings' | 'unitByCode'>
type Box = readonly [west: number, south: number, east: number, north: number]

function join(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
}

function meet(a: Box, b: Box, margin: number): boolean {
  const isBeside = a[2] + margin < b[0] || b[2] + margin < a[0]
  return !isBeside && a[3] + margin >= b[1] && b[3] + margin >= a[1]
}

/**
 * The land round the regency lies round it: no neighbour is the regency itself or lies under one of its
 * desa, and some neighbour is near enough to be drawn. None at all is an island, which has no neighbours.
 */
export function checkSurroundings(
  { boundaries, neighbours, settings, unitByCode }: Facts,
  log: ProblemLog,
): void {
  const { kode: own, konteks } = settings
  const nameOf = (code: string): string => unitByCode.get(code)?.name ?? code
  if (neighbours.features.length === 0 || boundaries.features.length === 0) return
  const middles = boundaries.features.map(({ properties, geometry }) => {
    return { code: properties.kode, point: labelPointOf(geometry) }
  })
  for (const { properties, geometry } of neighbours.features) {
    const found = properties.kode
    const place = { file: NEIGHBOURS_FILE }
    if (`${found}.`.startsWith(`${own}.`)) {
      log.error('tetangga-wilayah-sendiri', place, { found, name: nameOf(own) })
      continue
    }
    const covered = middles.filter(({ point }) => contains(geometry, point[0], point[1]))
    if (covered.length === 0) continue
    const names = covered.slice(0, SHOWN).map(({ code }) => `${nameOf(code)} (${code})`)
    log.error('tetangga-menindih', place, {
      found: properties.nama ?? found,
      count: covered.length,
      names: names.join(', ') + (covered.length > SHOWN ? ', …' : ''),
    })
  }
  const box = join(boundaries.features.map(({ geometry }) => boundsOf(geometry)))
  const margin = konteks.tepiDerajat
  if (!neighbours.features.some(({ geometry }) => meet(boundsOf(geometry), box, margin))) {
    log.error('tetangga-jauh', { file: NEIGHBOURS_FILE }, { margin })
  }
}
