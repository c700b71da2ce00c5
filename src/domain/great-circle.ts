import type { Position } from '../contract'

/** Mean radius of the Earth, km: (2a + b) / 3 of GRS 80 (Moritz 2000, "Geodetic Reference System 1980"). */
const MEAN_RADIUS_KM = 6371.0088

/**
 * Distance along a great circle in km between two points (longitude, latitude in degrees), by the
 * haversine formula (Sinnott 1984, "Virtues of the Haversine", Sky and Telescope 68): on a sphere, so
 * up to 0.5% off the ellipsoid, and as the crow flies, never by road or river.
 */
export function haversineKm(from: Position, to: Position): number {
  const [lng1, lat1] = toRadians(from)
  const [lng2, lat2] = toRadians(to)
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin((lng2 - lng1) / 2) ** 2
  return 2 * MEAN_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

function toRadians([lng, lat]: Position): readonly [lng: number, lat: number] {
  return [(lng * Math.PI) / 180, (lat * Math.PI) / 180]
}
