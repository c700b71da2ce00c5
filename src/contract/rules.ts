import * as z from 'zod/mini'
import { most, Name, Text } from './bounds'

/** One setting by which the figures of an edition were read or held against each other, as its file states it. */
export const Rule = z.object({
  /** Relative to `data/`. */
  file: Name,
  /** The indicator that it is about. */
  of: Name,
  column: Name,
  value: Text,
})
export type Rule = z.infer<typeof Rule>

/** What the catalogue does not tell of how figures were checked. The page has no need of it; the next edition is held against it. */
export const RulesFile = z.object({ rules: most(Rule) })
export type RulesFile = z.infer<typeof RulesFile>
