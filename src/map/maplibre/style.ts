import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl'
import { MAP_COLORS } from '../../ui/palette'
import type { Theme } from '../../ui/theme'
import type { MapGeometry } from '../geo/shapes'
import { LINE_LAYERS } from './line-layers'

export const UNIT_SOURCE = 'desa'
/** The same desa again: a hatch changes seldom, and a change costs every data-driven layer of its source. */
export const HATCH_SOURCE = 'desa-hatch'

/** Everything that never follows the data, in one source: each costs its own tiles at every frame. */
const GROUND_SOURCE = 'ground'
const GROUND_PARTS = ['context', 'kecamatan', 'kabupaten'] as const
type GroundPart = (typeof GROUND_PARTS)[number]

/**
 * The style of the WebGL map: no glyphs, no sprite, no request. Everything that follows the data is
 * feature-state of the desa (`fill` a colour, `missing` and `sample` the opacity of a hatch), so
 * that an indicator change never goes through the worker; a theme change sets constants only.
 */
export function buildMapStyle(theme: Theme, geometry: MapGeometry, scale = 1): StyleSpecification {
  const colors = MAP_COLORS[theme]
  const source = (data: FeatureCollection) => ({
    type: 'geojson' as const,
    data,
    promoteId: 'kode',
    // The boundaries are simplified already, with shared borders kept; once is enough.
    tolerance: 0,
    maxzoom: 10,
    buffer: 16,
  })
  const part = (name: GroundPart) => ({
    source: GROUND_SOURCE,
    filter: ['==', ['get', 'part'], name] satisfies FilterSpecification,
  })
  const state = (name: string, fallback: string | number): ExpressionSpecification => [
    'coalesce',
    ['feature-state', name],
    fallback,
  ]
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      [GROUND_SOURCE]: source(groundOf(geometry)),
      [UNIT_SOURCE]: source(geometry.desa),
      [HATCH_SOURCE]: source(geometry.desa),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colors.sea } },
      {
        id: 'land',
        type: 'fill',
        ...part('context'),
        paint: { 'fill-color': colors.land, 'fill-antialias': false },
      },
      {
        id: 'land-line',
        type: 'line',
        ...part('context'),
        paint: { 'line-color': colors.landLine, 'line-width': 1 * scale },
      },
      {
        id: 'ground',
        type: 'fill',
        ...part('kabupaten'),
        paint: { 'fill-color': colors.quiet },
      },
      {
        id: 'unit-fill',
        type: 'fill',
        source: UNIT_SOURCE,
        paint: { 'fill-color': state('fill', 'rgba(0,0,0,0)'), 'fill-antialias': false },
      },
      {
        id: 'missing-hatch',
        type: 'fill',
        source: HATCH_SOURCE,
        paint: {
          'fill-pattern': 'missing',
          'fill-opacity': state('missing', 0),
          'fill-antialias': false,
        },
      },
      {
        id: 'sample-hatch',
        type: 'fill',
        source: HATCH_SOURCE,
        paint: {
          'fill-pattern': 'sample',
          'fill-opacity': state('sample', 0),
          'fill-antialias': false,
        },
      },
      {
        id: 'desa-line',
        type: 'line',
        source: UNIT_SOURCE,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colors.desaLine,
          'line-width': 0.8 * scale,
          'line-opacity': LINE_LAYERS[0].full,
        },
      },
      {
        id: 'kecamatan-line',
        type: 'line',
        ...part('kecamatan'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colors.kecamatanLine,
          'line-width': 1.2 * scale,
          'line-opacity': LINE_LAYERS[1].full,
        },
      },
      {
        id: 'kabupaten-line',
        type: 'line',
        ...part('kabupaten'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colors.kecamatanLine, 'line-width': 1.6 * scale },
      },
    ],
  }
}

function groundOf(geometry: MapGeometry): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: GROUND_PARTS.flatMap((part) =>
      geometry[part].features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, part },
      })),
    ),
  }
}
