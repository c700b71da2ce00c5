import * as z from 'zod/mini'
import { many, most, Name, Text } from './bounds'

/** One setting by which the figures of an edition were read or held against each other, as its file states it. */
export const Rule = z.object({
  /** Relative to `data/`. */
  file: Name,
  /** The indicator, table or region that it is about, or the file itself. */
  of: Name,
  column: Name,
  /** What tells it from others of its column; absent where it is the only one. */
  name: z.optional(Name),
  /** Of approvals and of tables that are not published their number and a mark of all together. */
  value: Text,
})
export type Rule = z.infer<typeof Rule>

/** What no other file tells of how figures were checked. The page has no need of it; the next edition is held against it. */
export const RulesFile = z.object({
  /** Files that were looked into, for one may state nothing; an edition that names none told of those in `rules`. */
  files: z._default(many(Name), []),
  rules: most(Rule),
})
export type RulesFile = z.infer<typeof RulesFile>
