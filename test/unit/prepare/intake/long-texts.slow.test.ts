import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { periodsOfNotes } from '../../../../src/prepare/intake/periods/note-period'
import { signOf } from '../../../../src/prepare/intake/figures/number-convention'
import { shownBy, shownOtherwise } from '../../../../src/prepare/intake/grid/number-format'
import {
  standingOf,
  unrealIn,
  unrealInNote,
} from '../../../../src/prepare/intake/sayings/planned-figures'
import {
  isExplanation,
  unitsOfNote,
  unitsOfTitle,
} from '../../../../src/prepare/intake/sayings/said-units'
import { statedIn } from '../../../../src/prepare/intake/periods/stated-period'
import { idsOf, readTables, valuesOf } from './support/read-tables'

const REBO = '16.07.01.2001'
/** Twice as many letters as a cell of Excel holds; those of a CSV have no limit. */
const LENGTH = 65_534
const filled = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)
const TEXTS = [
  ...['.', ' ', '(', '()', '[', '"', '1', '1.', '1.234.', '2024-', 'x 1', '000 ', 'semua'],
  ...['dalam ', 'satuan ', 'satuan: ', 'angka dalam ', 'dibuat ', 'se ', 'no 1', 'no.1/', 's.d. '],
  ...['januari - ', 'tahun ', 'tw.', 'angka ', 'rencana ', 'target ', 'dari ', 'sumber '],
].flatMap((part) => [`${filled(part)}q`, `angka tahun${filled(part)}%`])

const RULES: Record<string, (text: string) => unknown> = {
  unitsOfNote,
  unitsOfTitle,
  isExplanation,
  unrealIn,
  unrealInNote,
  signOf,
  statedIn: (text) => statedIn([text], true),
  periodsOfNotes: (text) => periodsOfNotes([{ text, line: 1 }]),
  standingOf: (text) => standingOf([text]),
  shownBy: (text) => shownBy(text, 1),
  shownOtherwise: (text) => shownOtherwise(text, 1),
}

describe('a cell of more letters than Excel allows', () => {
  // The slowest took 0.3 s on an idle machine; with the square of the length it was ten.
  it.each(Object.keys(RULES))('costs %s no seconds', (name) => {
    const times = TEXTS.map((text) => {
      const start = performance.now()
      RULES[name]?.(text)
      return { time: performance.now() - start, text: text.slice(0, 20) }
    })
    expect(times.filter(({ time }) => time > 3000)).toEqual([])
  })

  it.each(['dalam ', 'dibuat ', 'satuan ribet. '])(
    'full of "%s" leaves the table readable',
    async (part) => {
      const text = filled(part)
      const start = performance.now()
      const lines = [`"${text}";;`, 'kode;tahun;keluarga', `${REBO};2024;7`, `"${text}x";;`]
      const reading = await readTables({ 'tabel.csv': lines.join('\n') })
      expect(performance.now() - start).toBeLessThan(4000)
      expect(idsOf(reading, 'galat')).toEqual([])
      expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024`]: 7 })
    },
  )

  it('hides no unit at its end', async () => {
    const text = `${'Tabel ini disusun dari register. '.repeat(60)}Angka dalam ribuan.`
    const lines = ['kode;tahun;keluarga', `${REBO};2024;7`, `"${text}";;`]
    const reading = await readTables({ 'tabel.csv': lines.join('\n') })
    expect(idsOf(reading, 'galat')).toEqual(['satuan-berbeda'])
  })
})
