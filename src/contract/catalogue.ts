import * as z from 'zod/mini'
import { few, many, Name, Text } from './bounds'
import { AdminLevel, ComponentId, LocalizedText, Period, ValueStatus } from './common'
import { NO_SECTIONS, Sections } from './sections'

export const IndicatorKind = z.enum(['index', 'rate', 'count', 'measure', 'category'])
export type IndicatorKind = z.infer<typeof IndicatorKind>

export const Aggregation = z.enum([
  'sum',
  'weighted-mean',
  'mean',
  'ratio',
  'max',
  'composition',
  'none',
])
export type Aggregation = z.infer<typeof Aggregation>

/**
 * Which shape of a reshaped unit a figure is about: that of the boundaries shown, that of the boundaries
 * before, or parts of both, of which no rate is formed.
 */
export const FigureShape = z.enum(['current', 'former', 'mixed'])
export type FigureShape = z.infer<typeof FigureShape>

export const Category = z.object({ code: z.number(), label: LocalizedText })
export type Category = z.infer<typeof Category>

/** An official band of values, such as "Maju" of the IDM: `from` inclusive, `to` exclusive, null open. */
export const Band = z.object({
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  label: LocalizedText,
})
export type Band = z.infer<typeof Band>

/**
 * How class edges were found: `official` bands, `stated` in the catalogue, `natural` breaks of the values
 * or of their logarithms, and what a reader may choose on the map instead.
 */
export const Classing = z.enum([
  'official',
  'stated',
  'natural',
  'natural-log',
  'quantile',
  'equal',
  'deviation',
  'own',
])
export type Classing = z.infer<typeof Classing>

export const Indicator = z.object({
  id: Name.check(z.regex(/^[a-z][a-z0-9_]*$/)),
  component: ComponentId,
  name: LocalizedText,
  shortName: LocalizedText,
  /** Written after the number; empty when the number stands alone. */
  unit: LocalizedText,
  definition: LocalizedText,
  decimals: z.int().check(z.gte(0), z.lte(10)),
  /** A `count` is drawn as circles, never as a coloured area. */
  kind: IndicatorKind,
  direction: z.enum(['higher-is-better', 'lower-is-better', 'none']),
  aggregation: Aggregation,
  /** Indicator that weighs a weighted mean. */
  weightBy: z.nullable(Name),
  numerator: z.nullable(Name),
  denominator: z.nullable(Name),
  /** A ratio is factor * numerator / denominator. */
  factor: z.number(),
  /** How it is computed from other indicators, such as `1000 * imk / keluarga`; absent for others. */
  formula: z.optional(z.object({ text: Text, operands: few(Name) })),
  /** Absent where it is the current one, or where no unit is reshaped. */
  shape: z.optional(FigureShape),
  /** Counts above zero and below it are withheld for privacy; absent where nothing is withheld. */
  minimumCell: z.optional(z.int()),
  /** A distance to the nearest of something: a drawn unit without a figure has one whose place is not known. */
  isDistance: z.optional(z.literal(true)),
  /** Counts the school register: a kecamatan without a figure is one that the register does not tell apart. */
  isSchools: z.optional(z.literal(true)),
  /** Levels at which values exist. A kabupaten series has only `kabupaten`. */
  levels: few(AdminLevel),
  /** Ascending; the last is shown when no year is chosen, save where `current` says another. */
  periods: many(Period),
  /** Shown and scored when no year is chosen; absent where that is the last, of which enough units have a figure. */
  current: z.optional(Period),
  /** Status may differ by level: the kabupaten population is official, its desa shares are estimated. */
  status: z.object({
    kabupaten: ValueStatus,
    kecamatan: ValueStatus,
    desa: ValueStatus,
  }),
  /** How an estimate or a derived figure is computed. */
  method: z.nullable(LocalizedText),
  /** What a reader must know before using the numbers. */
  caveat: z.nullable(LocalizedText),
  /** Source of the figures of the latest period. */
  source: Name,
  /** Sources of the periods whose figures are from another one; absent where there are none. */
  earlierSources: z.optional(z.record(Period, Name)),
  /** Weight within its component's score; 0 keeps it out. */
  scoreWeight: z.number(),
  /** Units that cannot have this figure by definition; it stands at the neutral 50 in their score. */
  neutralFor: z.optional(z.literal('kelurahan')),
  /** P5 and P95 over desa of the latest period: the range within which similar regions are sought. */
  scale: z.nullable(z.object({ low: z.number(), high: z.number() })),
  /** Inner class edges, ascending, over all periods; a value on an edge belongs to the upper class. */
  breaks: z.object({ kecamatan: few(z.number()), desa: few(z.number()) }),
  /** How those edges were found; absent where there are none. */
  classing: z.optional(z.object({ kecamatan: z.optional(Classing), desa: z.optional(Classing) })),
  bands: few(Band),
  /** In the order of the file; from the worst to the best where they are `ordered`. */
  categories: few(Category),
  /** The categories follow one another from the worst to the best; absent for others. */
  ordered: z.optional(z.boolean()),
  /**
   * Of the share of those who live where something is: a desa has it or not (100 or 0), which is told in
   * these words; a figure above the desa stays a share. Absent for others.
   */
  yesNo: z.optional(z.object({ yes: LocalizedText, no: LocalizedText })),
})
export type Indicator = z.infer<typeof Indicator>

/** A table that an office is asked for, and what of it has not come. */
export const AwaitedTable = z.object({
  /** Its name for `npm run data -- --template`; absent where there is no template to fill in. */
  template: z.optional(Name),
  office: Name,
  title: LocalizedText,
  indicators: many(z.object({ id: Name, name: LocalizedText })),
})
export type AwaitedTable = z.infer<typeof AwaitedTable>

export const Catalogue = z.object({
  components: few(
    z.object({
      id: ComponentId,
      name: LocalizedText,
      description: LocalizedText,
      /** The indicator of this component that an office publishes as an index; null without one. */
      officialIndex: z.nullable(Name),
    }),
  ),
  /** For a score to be shown, 0-1: share of the indicator weight (desa) or of the people (areas). */
  minimumCoverage: z.number(),
  indicators: many(Indicator),
  /** Absent when nothing is awaited. */
  awaited: z.optional(many(AwaitedTable)),
  /** Which of them stand where on the page of a place, and what the program knows them by; an edition before 0.4.0 tells nothing of it. */
  sections: z._default(Sections, NO_SECTIONS),
})
export type Catalogue = z.infer<typeof Catalogue>
