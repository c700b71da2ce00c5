import { useMemo } from 'react'
import type { RegionCode } from '../../contract'
import type { MapGeometry } from '../../map'

type Ring = readonly (readonly number[])[]

interface PlaceLocatorProps {
  readonly geometry: MapGeometry
  readonly kecamatan: RegionCode
  readonly label: string
}

/** A small drawing of the regency with one kecamatan filled. */
export function PlaceLocator({ geometry, kecamatan, label }: PlaceLocatorProps) {
  const whole = useMemo(() => drawPaths(geometry.kabupaten), [geometry])
  const part = useMemo(() => drawPaths(geometry.kecamatan, kecamatan), [geometry, kecamatan])
  const { minX, minY, maxX, maxY } = whole
  const box = [minX, minY, maxX - minX, maxY - minY].map((edge) => edge.toFixed(1)).join(' ')
  return (
    <figure className="kiosk-locator">
      <svg viewBox={box} aria-hidden>
        <path className="kiosk-locator__whole" d={whole.path} />
        <path className="kiosk-locator__part" d={part.path} />
      </svg>
      <figcaption className="long-name">{label}</figcaption>
    </figure>
  )
}

/** Units a degree; so near the equator a degree is as wide as it is high. */
const SCALE = 100

function drawPaths({ features }: MapGeometry['kecamatan'], code?: RegionCode) {
  const rings = features
    .filter(({ properties }) => code === undefined || properties.kode === code)
    .flatMap(({ geometry }): readonly Ring[] =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    )
    .map((ring) => ring.map(([lng = 0, lat = 0]) => [lng * SCALE, -lat * SCALE] as const))
  const points = rings.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const path = rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('')
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)
  return { path, minX: least(xs), minY: least(ys), maxX: most(xs), maxY: most(ys) }
}
