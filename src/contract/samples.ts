import * as z from 'zod/mini'
import { many, most, Name } from './bounds'
import { Indicator } from './catalogue'
import { Target } from './targets'
import { Source, ValuesFile } from './values'

/**
 * What only a demonstration shows: invented indicators, figures and targets, and their sources. They stand
 * in a file of their own, so that no other file holds a sample; a reader takes them in when asked to.
 */
export const SamplesFile = z.object({
  /** Ids of the whole catalogue with the samples at their places. */
  order: many(Name),
  indicators: many(Indicator),
  values: ValuesFile,
  targets: most(Target),
  sources: many(Source),
})
export type SamplesFile = z.infer<typeof SamplesFile>
