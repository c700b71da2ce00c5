import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeCandidates } from '../../../../src/prepare/intake/places/code-candidates'
import type { GridCell } from '../../../../src/prepare/intake/grid/grid'
import { signOf } from '../../../../src/prepare/intake/figures/number-convention'
import { nameKey } from '../../../../src/prepare/intake/places/unit-lookup'
import { parseNumberAs } from '../../../../src/prepare/intake/figures/parse-number'
import type { Unit } from '../../../../src/prepare/model/unit'
import { idsOf, readTables, units } from './support/read-tables'

const anyUnit = fc.constantFrom(...units.all)

function asDate(code: string, format: (day: number, month: number, year: number) => GridCell) {
  const [day, month, year] = code.split('.').map(Number)
  return format(day ?? 0, month ?? 0, 2000 + (year ?? 26))
}

/** Ways in which a spreadsheet, an export or a typist eats a code; null where one cannot. */
const EATEN: Record<string, (unit: Unit) => GridCell> = {
  'number without dots': ({ code }) => Number(code.replaceAll('.', '')),
  'text without dots': ({ code }) => code.replaceAll('.', ''),
  'decimal export': ({ code }) => `${code.replaceAll('.', '')}.0`,
  'other separators': ({ code }) => code.replaceAll('.', '-'),
  'spaces around dots': ({ code }) => code.replaceAll('.', '. '),
  'zeros lost in front': ({ code }) =>
    code
      .split('.')
      .map((part) => String(Number(part)))
      .join('.'),
  'zero lost at the end': ({ code }) => code.replace(/0$/, ''),
  'number with a point': ({ code }) => Number(code.split('.').slice(0, 2).join('.')),
  'scientific notation': ({ code }) => Number(code.replaceAll('.', '')).toExponential(3),
  'date as text': ({ code }) => asDate(code, (d, m, y) => `${String(d)}/${String(m)}/${String(y)}`),
  'ISO date': ({ code }) =>
    asDate(code, (d, m, y) => `${String(y)}-${String(m).padStart(2, '0')}-${String(d)}`),
  'American date': ({ code }) =>
    asDate(code, (d, m, y) => `${String(m)}/${String(d)}/${String(y)}`),
  'date cell': ({ code }) =>
    asDate(code, (d, m, y) => ({
      kind: 'date',
      date: new Date(Date.UTC(y, m - 1, d)),
      shows: 'full',
    })),
  'time cell': ({ code }) => {
    const [hours = '', minutes = '', seconds = '00'] = code.split('.')
    return `${hours}:${minutes}:${seconds}`
  },
}

/** A date, a clock and one decimal point have no room for the code of a desa. */
function hasRoom(way: string, unit: Unit): boolean {
  if (way === 'number with a point') return unit.level === 'kabupaten'
  return !/date|time/i.test(way) || unit.level !== 'desa'
}

describe('an eaten code', () => {
  it.each(Object.entries(EATEN))('by %s is the same unit, one of several, or none', (way, eat) => {
    const tried = units.all.filter((unit) => hasRoom(way, unit))
    expect(tried).not.toEqual([])
    for (const unit of tried) {
      const found = codeCandidates(eat(unit), 'kemendagri', units)
      if (found.length > 0) expect(found, unit.code).toContain(unit)
    }
  })

  it('by BPS is the same unit in a column of BPS codes', () => {
    for (const unit of units.all) {
      if (unit.bpsCode === null || unit.level === 'kabupaten') continue
      expect(codeCandidates(Number(unit.bpsCode), 'bps', units)).toEqual([unit])
    }
  })

  it('without dots survives in a whole column, alone or among others, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyUnit, { minLength: 1, maxLength: 12, selector: ({ code }) => code }),
        fc.boolean(),
        async (chosen, isBps) => {
          const codes = chosen.map((unit) =>
            isBps && unit.bpsCode !== null ? unit.bpsCode : unit.code.replaceAll('.', ''),
          )
          const rows = codes.map((code, index) => `${code},2024,${String(index)}`)
          const reading = await readTables({ 'a.csv': ['kode,tahun,keluarga', ...rows].join('\n') })
          for (const { region, value } of reading.observations)
            expect(region).toBe(chosen[value]?.code)
          if (reading.observations.length < chosen.length)
            expect(idsOf(reading, 'galat')).not.toEqual([])
        },
      ),
      { numRuns: 60, seed: 1607 },
    )
  })
})

const SPELLINGS: ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => `Desa ${name}`,
  (name) => `  ${name.replaceAll(' ', '   ')} `,
  (name) =>
    name
      .replace(/\bIV$/, '4')
      .replace(/\bIII$/, '3')
      .replace(/\bII$/, '2'),
]

describe('a name', () => {
  it('has one key for every spelling that is the same name', () => {
    fc.assert(
      fc.property(anyUnit, fc.constantFrom(...SPELLINGS), ({ name }, spell) => {
        expect(nameKey(spell(name))).toBe(nameKey(name))
      }),
      { seed: 1607 },
    )
  })
})

function format(value: number, decimals: number, point: string, group: string): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${value < 0 ? '-' : ''}${grouped}${decimals > 0 ? point + fraction : ''}`
}

describe('a number', () => {
  const convention = fc.constantFrom(['.', ','] as const, [',', '.'] as const)
  const value = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 })

  it('written and read by one convention is the same', () => {
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 0, max: 4 }),
        convention,
        (whole, decimals, [point, group]) => {
          const number = whole / 10 ** decimals
          const text = format(number, decimals, point, group)
          expect(parseNumberAs(text, point), text).toBe(Number(number.toFixed(decimals)) + 0)
        },
      ),
      { numRuns: 2000, seed: 1607 },
    )
  })

  it('never proves the other convention than the one it is written by', () => {
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 0, max: 4 }),
        convention,
        (whole, decimals, [point, group]) => {
          const sign = signOf(format(whole / 10 ** decimals, decimals, point, group))
          expect(sign).not.toBe(point === '.' ? 'comma' : 'point')
        },
      ),
      { numRuns: 2000, seed: 1607 },
    )
  })
})
