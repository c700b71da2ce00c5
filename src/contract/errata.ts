import * as z from 'zod/mini'
import { many, Name } from './bounds'
import { LocalizedText } from './common'

/** A published edition of the product, and the day when it was known. */
const Edition = z.object({ version: Name, date: z.nullable(Name) })

/** Something that earlier editions published wrong. */
export const Erratum = z.object({
  from: Edition,
  /** The last edition that had it. */
  until: Edition,
  /** May name indicators that no longer exist; empty for what is no indicator. */
  indicators: many(Name),
  /** What was wrong, and what was done about it. */
  description: LocalizedText,
  remedy: LocalizedText,
})
export type Erratum = z.infer<typeof Erratum>
