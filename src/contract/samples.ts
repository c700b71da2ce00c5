import * as z from 'zod/mini'
import { Indicator } from './catalogue'
import { Target } from './targets'
import { Source, ValuesFile } from './values'

/**
 * What only a demonstration shows: invented indicators, figures and targets, and their sources. They stand
 * in a file of their own, so that no other file holds a sample; a reader takes them in when asked to.
 */
export const SamplesFile = z.object({
  /** Ids of the whole catalogue with the samples at their places. */
  order: z.array(z.string()),
  indicators: z.array(Indicator),
  values: ValuesFile,
  targets: z.array(Target),
  sources: z.array(Source),
})
export type SamplesFile = z.infer<typeof SamplesFile>
