import type { Language } from '../../contract'

const STAGES = {
  id: { read: 'baca', check: 'periksa', compute: 'hitung', boundaries: 'batas', write: 'tulis' },
  en: {
    read: 'read',
    check: 'check',
    compute: 'compute',
    boundaries: 'boundaries',
    write: 'write',
  },
} as const
export type Stage = keyof (typeof STAGES)['id']

export type Progress = {
  show: (stage: Stage, done: number, total: number) => void
  /** Takes the bar away. */
  end: () => void
}

/** The part of a terminal's stream that the bar needs. */
export type Terminal = { isTTY?: boolean | undefined; write: (text: string) => unknown }

const WIDTH = 24
const REDRAW_MS = 100
const CLEAR_LINE = '\r\u001b[2K'

function draw(name: string, done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.round((WIDTH * Math.min(done, total)) / total)
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
  return `${CLEAR_LINE}${bar} ${name} ${String(done)}/${String(total)}`
}

/** One line that says which stage a run is in; null where nobody watches: a pipe, a file, CI. */
export function progressBar(
  terminal: Terminal,
  language: Language,
  now: () => number = Date.now,
): Progress | null {
  if (terminal.isTTY !== true || (process.env.CI ?? '') !== '') return null
  let drawnAt = -Infinity
  let shown: Stage | null = null
  return {
    show: (stage, done, total) => {
      const time = now()
      // Drawing at each step would cost more than many steps do.
      if (stage === shown && done < total && time - drawnAt < REDRAW_MS) return
      terminal.write(draw(STAGES[language][stage], done, total))
      drawnAt = time
      shown = stage
    },
    end: () => {
      if (shown !== null) terminal.write(CLEAR_LINE)
      shown = null
    },
  }
}
