import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod/mini'
import { most, Name } from './bounds'

/** Boundaries carry only `kode` (and `nama` for neighbours); everything else is joined by code. */
export type BoundaryProperties = { kode: string; nama?: string }
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>

/** Checks the envelope and each feature's kind; coordinates are trusted to the manifest's hash. */
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
