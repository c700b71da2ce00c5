import * as z from 'zod/mini'
import { LocalizedText } from './common'

/** A published edition of the product, and the day when it was known. */
const Edition = z.object({ version: z.string(), date: z.nullable(z.string()) })

/** Something that earlier editions published wrong. */
export const Erratum = z.object({
  from: Edition,
  /** The last edition that had it. */
  until: Edition,
  /** May name indicators that no longer exist; empty for what is no indicator. */
  indicators: z.array(z.string()),
  /** What was wrong, and what was done about it. */
  description: LocalizedText,
  remedy: LocalizedText,
})
export type Erratum = z.infer<typeof Erratum>
