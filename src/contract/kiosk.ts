import * as z from 'zod/mini'
import { few } from './bounds'
import { LocalizedText } from './common'

/** What the kiosk tells while nobody touches it. */
export const KioskSection = z.enum(['komponen', 'kecamatan', 'temuan', 'wisata', 'pengumuman'])
export type KioskSection = z.infer<typeof KioskSection>

/** ISO day, `2026-11-24`. */
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

export const Announcement = z.object({
  title: LocalizedText,
  text: LocalizedText,
  /** First and last day on which it is shown; null without an end on that side. */
  from: z.nullable(Day),
  until: z.nullable(Day),
})
export type Announcement = z.infer<typeof Announcement>

const Seconds = z.int().check(z.gte(1), z.lte(86_400))

/** How the kiosk behaves, as its officers set it. */
export const KioskFile = z.object({
  /** Seconds without a touch before the countdown, of the countdown, and of one scene of the tour. */
  idleSeconds: Seconds,
  countdownSeconds: Seconds,
  sceneSeconds: Seconds,
  /** A printer stands beside the kiosk. */
  hasPrinter: z.boolean(),
  sections: few(KioskSection),
  /** The greeting of the tour and what invites to touch the screen. */
  welcome: LocalizedText,
  invitation: LocalizedText,
  announcements: few(Announcement),
})
export type KioskFile = z.infer<typeof KioskFile>
