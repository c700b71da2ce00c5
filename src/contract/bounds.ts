import * as z from 'zod/mini'

/**
 * Bounds far above what a regency has, and far below what would hold a browser up for seconds. A file
 * beyond them is refused as one of another shape.
 */
export const BOUNDS = {
  /** Characters of a name or an address, and of a sentence or paragraph. */
  name: 500,
  text: 5000,
  /** Characters of packed numbers. */
  packed: 300_000,
  /** Things that a page lists: classes, steps, components, categories. */
  few: 100,
  /** Things of which there is one a year, an indicator or a source. */
  many: 2000,
  /** Regions, places and figures. */
  most: 20_000,
} as const

export const Name = z.string().check(z.maxLength(BOUNDS.name))
export const Text = z.string().check(z.maxLength(BOUNDS.text))
export const Packed = z.string().check(z.maxLength(BOUNDS.packed))

/** Lists of each of these lengths. */
export const few = <T extends z.ZodMiniType>(item: T) =>
  z.array(item).check(z.maxLength(BOUNDS.few))
export const many = <T extends z.ZodMiniType>(item: T) =>
  z.array(item).check(z.maxLength(BOUNDS.many))
export const most = <T extends z.ZodMiniType>(item: T) =>
  z.array(item).check(z.maxLength(BOUNDS.most))
