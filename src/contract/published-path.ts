/**
 * The only form of a published file's name: relative to the manifest, with its content's hash. The first
 * picture, which parses nothing by a schema, holds to it too, so this file imports nothing.
 */
export const PUBLISHED_PATH = /^[\w-]{1,100}\.[0-9a-f]{10}\.(json|geojson|csv)$/

/** Bytes of the manifest, of the first picture, and of any other file. */
export const MOST_BYTES = { manifest: 262_144, firstView: 262_144, file: 33_554_432 } as const
