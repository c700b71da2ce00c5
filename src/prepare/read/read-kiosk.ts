import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { KioskSection, LocalizedText, type Announcement, type KioskFile } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { readJson } from './read-json'
import { nameSetting } from '../problems/name-setting'

const FILE = 'kios.json'

const Told = z.strictObject({
  judul: LocalizedText,
  teks: LocalizedText,
  dari: z.optional(z.string()),
  sampai: z.optional(z.string()),
})

/** `data/kios.json`; keys are Indonesian, as officers edit them. */
const KioskSettings = z.strictObject({
  diamDetik: z.number(),
  hitungMundurDetik: z.number(),
  adeganDetik: z.number(),
  printer: z.boolean(),
  bagian: z.record(KioskSection, z.boolean()),
  sambutan: LocalizedText,
  ajakan: LocalizedText,
  pengumuman: z.array(Told),
})
type KioskSettings = z.infer<typeof KioskSettings>

/** Least and most seconds: none may be so short that nobody can read, nor so long that nothing resets. */
const BOUNDS = {
  diamDetik: [15, 600],
  hitungMundurDetik: [5, 60],
  adeganDetik: [5, 120],
} as const

/** A regency that says nothing of its kiosk gets this. */
const DEFAULT: KioskFile = {
  idleSeconds: 60,
  countdownSeconds: 15,
  sceneSeconds: 12,
  hasPrinter: false,
  sections: KioskSection.options,
  welcome: { id: 'Kenali desa Anda', en: 'Get to know your village' },
  invitation: { id: 'Sentuh layar untuk mulai', en: 'Touch the screen to begin' },
  announcements: [],
}

/** Null when the file is there and wrong; an announcement already over on the day `madeAt` is told. */
export function readKiosk(root: string, madeAt: string, log: ProblemLog): KioskFile | null {
  if (!existsSync(join(root, FILE))) return DEFAULT
  const found = readJson(root, FILE, KioskSettings, log)
  if (found === null) return null
  checkSeconds(found, log)
  found.pengumuman.forEach((told, index) => {
    checkAnnouncement(told, nameSetting(['pengumuman', index]), madeAt, log)
  })
  return {
    idleSeconds: found.diamDetik,
    countdownSeconds: found.hitungMundurDetik,
    sceneSeconds: found.adeganDetik,
    hasPrinter: found.printer,
    sections: KioskSection.options.filter((section) => found.bagian[section]),
    welcome: found.sambutan,
    invitation: found.ajakan,
    announcements: found.pengumuman.map(({ judul, teks, dari, sampai }): Announcement => ({
      title: judul,
      text: teks,
      from: dari ?? null,
      until: sampai ?? null,
    })),
  }
}

function checkSeconds(found: KioskSettings, log: ProblemLog): void {
  for (const key of ['diamDetik', 'hitungMundurDetik', 'adeganDetik'] as const) {
    const [least, most] = BOUNDS[key]
    const seconds = found[key]
    if (Number.isInteger(seconds) && seconds >= least && seconds <= most) continue
    const bounds = { key, found: seconds, expected: `${least}–${most}` }
    log.error('kios-waktu-salah', { file: FILE, column: key }, bounds)
  }
}

function checkAnnouncement(
  told: z.infer<typeof Told>,
  key: string,
  madeAt: string,
  log: ProblemLog,
): void {
  for (const name of ['dari', 'sampai'] as const) {
    const day = told[name]
    if (day === undefined || isDay(day)) continue
    log.error('kios-tanggal-salah', { file: FILE, column: `${key} › ${name}` }, { found: day })
    return
  }
  const { dari, sampai } = told
  if (sampai === undefined) return
  const place = { file: FILE, column: `${key} › sampai` }
  if (dari !== undefined && dari > sampai) {
    log.error('kios-tanggal-terbalik', place, { found: dari, expected: sampai })
  } else if (sampai < madeAt) {
    log.warn('kios-pengumuman-lewat', place, { found: told.judul.id, expected: sampai })
  }
}

/** A day that the calendar has, `2026-11-24`. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  )
}
