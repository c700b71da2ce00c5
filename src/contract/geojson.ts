import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod/mini'
import { most, Name } from './bounds'

/** Boundaries carry only `kode` (and `nama` for neighbours); everything else is joined by code. */
export type BoundaryProperties = { kode: string; nama?: string }
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>

/** A closed ring has no fewer positions. */
const FEWEST_POSITIONS = 4

/** Whether these are the rings of one area, of positions in degrees (RFC 7946, section 3.1.6). */
function isArea(rings: unknown): boolean {
  return Array.isArray(rings) && rings.length > 0 && rings.every(isRing)
}

function isRing(ring: unknown): boolean {
  return Array.isArray(ring) && ring.length >= FEWEST_POSITIONS && ring.every(isPosition)
}

function isPosition(position: unknown): boolean {
  if (!Array.isArray(position)) return false
  const [longitude, latitude] = position as unknown[]
  return isWithin(longitude, 180) && isWithin(latitude, 90)
}

/** No number, and so no `NaN`, is within. */
function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit
}

/** Checks the envelope and each feature's kind. */
export const BoundariesFile = z.object({
  type: z.literal('FeatureCollection'),
  features: most(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ kode: Name, nama: z.optional(Name) }),
      geometry: z.object({
        type: z.enum(['Polygon', 'MultiPolygon']),
        coordinates: most(z.unknown()),
      }),
    }),
  ),
})

/** Boundaries whose coordinates are such as a map can draw. */
export const DrawableBoundaries = BoundariesFile.check(
  z.refine(({ features }) =>
    features.every(({ geometry: { type, coordinates } }) =>
      type === 'Polygon' ? isArea(coordinates) : coordinates.every(isArea),
    ),
  ),
)
