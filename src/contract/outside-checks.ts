import * as z from 'zod/mini'
import { many, Name, Text } from './bounds'
import { AdminLevel, LocalizedText, Period, RegionCode } from './common'

/**
 * How two measures are held against each other: `peringkat` by Spearman's rank correlation, which must
 * reach the bound; `beda-relatif` region by region and `jumlah` by their totals, where the difference
 * as a share of the larger figure must not exceed it; `kelas` by the official class of an index, where the
 * share of regions that stand in another class must not exceed it.
 */
export const OutsideMethod = z.enum(['peringkat', 'beda-relatif', 'jumlah', 'kelas'])
export type OutsideMethod = z.infer<typeof OutsideMethod>

/** One side of a check: what was measured, in which file, of which period, from which sources. */
export const MeasuredSide = z.object({
  /** Relative to `data/`, as declared: one file, or several by `*`. */
  file: Name,
  /** Indicator ids, or columns of the outside table, with numbers and + - * /. */
  measure: Text,
  period: z.nullable(Period),
  sources: many(Name),
})
export type MeasuredSide = z.infer<typeof MeasuredSide>

/** A table held against another one that does not depend on it. Only what agrees is ever published. */
export const OutsideCheck = z.object({
  title: LocalizedText,
  /** Why the two must agree, and why just this much. */
  reason: LocalizedText,
  table: MeasuredSide,
  other: MeasuredSide,
  level: AdminLevel,
  method: OutsideMethod,
  /** Smallest correlation or largest difference, 0-1. */
  bound: z.number(),
  /** Correlation, difference, or share of regions in another class; four decimals. */
  found: z.number(),
  /** Regions that both sides know, and those that the table knows. */
  pairs: z.int(),
  of: z.int(),
  /** The two figures where a check compares only two: a single region, or totals. */
  figures: z.nullable(z.tuple([z.number(), z.number()])),
  /**
   * The correlation with the figures of the regions compared one row off, the larger of both ways; null for
   * the others. It shows what the check would have seen of rows that slipped.
   */
  shifted: z.nullable(z.number()),
  /** The region that differs most; null for a correlation and for totals. */
  widest: z.nullable(RegionCode),
  verdict: z.literal('cocok'),
})
export type OutsideCheck = z.infer<typeof OutsideCheck>

/** A table, or some of its columns, for which nothing independent exists. */
const Unchecked = z.object({
  table: Name,
  /** Indicator ids; empty for the whole table. */
  measures: many(Name),
  reason: LocalizedText,
})
export type Unchecked = z.infer<typeof Unchecked>

export const OutsideChecks = z.object({
  checks: many(OutsideCheck),
  unchecked: many(Unchecked),
})
export type OutsideChecks = z.infer<typeof OutsideChecks>
