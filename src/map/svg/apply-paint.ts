import type { RegionCode } from '../../contract'
import type { Shape } from '../geo/shape'
import type { CellPaint, MapPaint } from '../paint/map-paint'

const NO_CELL: CellPaint = { fill: 'none', missing: 0, sample: 0 }

/** Sets the fills that differ from the last paint; returns how many did. */
export function applyCells(
  paths: ReadonlyMap<RegionCode, SVGPathElement>,
  before: MapPaint | null,
  paint: MapPaint,
): number {
  let changed = 0
  for (const [code, path] of paths) {
    const cell = paint.cells.get(code) ?? NO_CELL
    const last = before?.cells.get(code)
    if (last?.fill === cell.fill && last.missing === cell.missing && last.sample === cell.sample)
      continue
    changed += 1
    path.setAttribute('fill', cell.fill)
    const hatch = cell.missing > 0 ? 'missing' : cell.sample > 0 ? 'sample' : null
    if (hatch) path.setAttribute('data-hatch', hatch)
    else path.removeAttribute('data-hatch')
  }
  return changed
}

interface HatchArea {
  readonly kind: 'missing' | 'sample'
  readonly opacity: number
  readonly path: string
}

/** Lays the hatches over the fills: the desa of one kind and strength as one path. */
export function applyHatches(
  group: SVGGElement,
  shapes: readonly Shape[],
  paint: MapPaint,
  patternId: (kind: HatchArea['kind']) => string,
): void {
  group.replaceChildren(
    ...hatchAreas(shapes, paint).map(({ kind, opacity, path }) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      element.setAttribute('d', path)
      element.setAttribute('fill', `url(#${patternId(kind)})`)
      element.setAttribute('opacity', String(opacity))
      return element
    }),
  )
}

function hatchAreas(shapes: readonly Shape[], paint: MapPaint): readonly HatchArea[] {
  const areas = new Map<string, HatchArea>()
  for (const { code, path } of shapes) {
    const cell = paint.cells.get(code)
    if (!cell) continue
    for (const kind of ['missing', 'sample'] as const) {
      const opacity = cell[kind]
      if (opacity === 0) continue
      const key = `${kind}${opacity}`
      areas.set(key, { kind, opacity, path: `${areas.get(key)?.path ?? ''}${path}` })
    }
  }
  return [...areas.values()]
}
