import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import type { CellValue } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/tiny-project'
import { fillTemplate, type Typed } from './support/fill-template'
import { encodeNamed, keyed, readDelivered, readParts, type Parts } from './support/read-values'
import { tinyTemplates } from './support/tiny-templates'

const UNITS = ['99.01.01.1001', '99.01.01.1002', '99.01.01.2001', '99.01.02.2001', '99.01.02.2002']
const WATER: Record<string, number> = { Ledeng: 1, 'Air hujan': 2 }
const CROPS: Record<string, number> = { 'IP 100': 1, 'IP 200': 2, 'IP 300': 3 }

/** A typed cell and what it must be read as; null for an empty one. */
type Answer = { typed: CellValue; read: number } | null

const digits = (most: number, places: number) =>
  fc
    .integer({ min: 0, max: most * 10 ** places })
    .map((whole) => Number((whole / 10 ** places).toFixed(places)))
const asTyped = (value: number): Answer => ({ typed: value, read: value })
const chosen = (choices: Record<string, number>) =>
  fc.constantFrom(...Object.entries(choices)).map(([typed, read]): Answer => ({ typed, read }))
const maybe = (answer: fc.Arbitrary<Answer>) => fc.option(answer, { freq: 4, nil: null })

const ANSWERS = fc.record({
  keluarga: maybe(fc.nat(2_000_000).map(asTyped)),
  listrik: maybe(digits(100, 3).map(asTyped)),
  idm: maybe(digits(1, 4).map(asTyped)),
  air_minum: maybe(chosen(WATER)),
  sawah_indeks: maybe(chosen(CROPS)),
})
const SHEET = fc.tuple(...UNITS.map(() => ANSWERS))

async function emptyTemplate(name = 'aneka'): Promise<{ parts: Parts; empty: Uint8Array }> {
  const parts = readParts(tinyTemplates())
  return { parts, empty: await encodeNamed(parts, name, '2025') }
}

describe('a template that is filled in and read back', () => {
  it('gives exactly what was typed, and nothing for an empty cell', async () => {
    const { parts, empty } = await emptyTemplate('ringkas')
    const folder = temporaryFolder()
    await fc.assert(
      fc.asyncProperty(SHEET, async (rows) => {
        const typed: Typed = { Isi: {} }
        const expected: Record<string, number> = {}
        rows.forEach((answers, index) => {
          const code = UNITS[index] ?? ''
          const cells: Record<string, CellValue> = {}
          for (const [id, answer] of Object.entries(answers)) {
            if (answer === null) continue
            cells[id] = answer.typed
            expected[`Isi ${code} ${id} 2025`] = answer.read
          }
          typed.Isi = { ...typed.Isi, [code]: cells }
        })
        const { found, log } = await readDelivered(parts, folder, await fillTemplate(empty, typed))
        expect(log.problems.filter(({ severity }) => severity === 'galat')).toEqual([])
        expect(keyed(found)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the months apart', async () => {
    const { parts, empty } = await emptyTemplate()
    const typed: Typed = {
      'Mutasi 2025-01': { '99.01.01.2001': { lahir: 3, mati: 0 } },
      'Mutasi 2025-12': { '99.01.01.2001': { lahir: 7 } },
    }
    const filled = await fillTemplate(empty, typed)
    const { found } = await readDelivered(parts, temporaryFolder(), filled)
    expect(keyed(found)).toEqual({
      'Mutasi 2025-01 99.01.01.2001 lahir 2025-01': 3,
      'Mutasi 2025-01 99.01.01.2001 mati 2025-01': 0,
      'Mutasi 2025-12 99.01.01.2001 lahir 2025-12': 7,
    })
  })

  it('says nothing at all when nobody has filled it in', async () => {
    const { parts, empty } = await emptyTemplate()
    const { found, log } = await readDelivered(parts, temporaryFolder(), empty)
    expect(found).toEqual([])
    expect(log.hasErrors()).toBe(false)
  })

  it('reads the same from the copy that LibreOffice saved, sums computed', async () => {
    const { parts } = await emptyTemplate()
    const saved = readFileSync('test/unit/prepare/templates/fixtures/aneka-libreoffice.xlsx')
    const { found, log } = await readDelivered(parts, temporaryFolder(), saved)
    // Its title is of a template that has another one today, which is asked of.
    const asked = ['kata-tidak-dipahami', 'catatan-tidak-dipahami']
    const told = log.problems.filter(
      ({ severity, id }) => severity !== 'catatan' && !asked.includes(id),
    )
    expect(told).toEqual([])
    expect(keyed(found)).toEqual({
      'Isi 99.01.01.1001 keluarga 2025': 1234,
      'Isi 99.01.01.1001 listrik 2025': 99.5,
      'Isi 99.01.01.1001 air_minum 2025': 2,
      'Isi 99.01.02.2002 idm 2025': 0.7781,
      'Isi 99.01.02.2002 sawah_indeks 2025': 2,
      'Mutasi 2025-03 99.01.01.2001 lahir 2025-03': 4,
      'Mutasi 2025-03 99.01.01.2001 mati 2025-03': 6,
      'Mutasi 2025-03 99.01.01.2001 perubahan 2025-03': -2,
    })
  })
})
