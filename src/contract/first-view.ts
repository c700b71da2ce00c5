import * as z from 'zod/mini'
import { BOUNDS, few, many, Name, Packed, Text } from './bounds'
import { Indicator } from './catalogue'
import { ComponentId, Period, RegionCode } from './common'

const UnitPoint = z.tuple([z.int(), z.int()])

/**
 * The default view of the map, small enough to be drawn before anything else is there. Absent where
 * the default indicator is not drawn as a ramp, or is a sample.
 *
 * `Packed` is written by `packNumbers`, see `packed-numbers.ts`. Places are whole units of 1/2^23 of the world in Web Mercator, x east and y south of `origin`: a
 * CSS pixel at zoom 14. A line is its number of points, then x and y of each less those of the point
 * before it, across lines; the first less 0, 0.
 */
export const FirstViewFile = z.object({
  region: RegionCode,
  indicator: Name,
  period: Period,
  component: ComponentId,
  /** Which way is better: it chooses the ramp. */
  direction: Indicator.shape.direction,
  /** Number of classes of the ramp. */
  classes: z.int().check(z.gte(1), z.lte(BOUNDS.few)),
  /** Units from the corner of the world. */
  origin: UnitPoint,
  /** Number of arcs of each ring of the kabupaten; its arcs follow one another in `outline`. */
  rings: many(z.int().check(z.gte(0), z.lte(BOUNDS.most))),
  /** The arcs of the kabupaten's border, vertex by vertex as published: the camera is fitted to it. */
  outline: Packed,
  /** The other arcs, thinned; steps of 16 units. They are numbered after those of `outline`. */
  borders: Packed,
  /**
   * Of each desa with a polygon, by code: number of rings; of each ring the number of its arcs and
   * its arcs in order. An arc is 0 for the next one not used before, counted from the first of
   * `borders`; else how far back it is from that one, negative when it runs backwards.
   */
  desa: Packed,
  /** A character a desa: its class, or `-` when the value is missing. */
  cells: Text.check(z.regex(/^[0-4-]*$/)),
  /** By code; `desa` is the number of its desa with a polygon. */
  kecamatan: few(
    z.object({
      code: RegionCode,
      name: Name,
      desa: z.int().check(z.gte(0), z.lte(BOUNDS.many)),
      label: z.nullable(UnitPoint),
    }),
  ),
  /** Rings of the land, the regency's own included, and borders between neighbours; steps of 32 units. */
  land: Packed,
  landLines: Packed,
})
export type FirstViewFile = z.infer<typeof FirstViewFile>
