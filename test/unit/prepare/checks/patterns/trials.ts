import { catalogueEntry } from '../../support/catalogue-entry'
import type { CatalogueEntry } from '../../../../../src/prepare/model/catalogue-entry'
import {
  chance,
  DESA_CODES,
  families,
  idsOf,
  patternsOf,
  type Given,
} from '../../support/figure-tables'

/** A figure by the order of the desa; of a salt, so that each trial has figures of its own. */
export type Figures = (order: number) => number

export type Trial = { tables: readonly Given[]; entries?: readonly CatalogueEntry[] }

const ROWS = DESA_CODES.length

/** A number about 0, more often near it, from -1.5 to 1.5. */
const swing = (order: number, salt: number): number =>
  chance(order, salt) + chance(order, salt + 0.37) + chance(order, salt + 0.71) - 1.5

export const people =
  (salt: number): Figures =>
  (order) =>
    Math.round(families(order) * 3.3 * Math.exp(0.15 * swing(order, salt)))

/** The same people a year later. */
export const later =
  (salt: number, grows = 1.015): Figures =>
  (order) =>
    Math.round(people(salt)(order) * grows * Math.exp(0.04 * swing(order, salt + 50)))

/** Pupils of desa that have a school. */
export const pupils =
  (salt: number, year = 0): Figures =>
  (order) => {
    if (chance(order, salt + 3) < 0.25) return 0
    const schools = Math.max(1, Math.round(families(order) / 450 + 1.5 * swing(order, salt + 4)))
    const size = 60 + 200 * chance(order, salt + 5) ** 1.5
    return Math.round(schools * size * Math.exp(0.08 * swing(order, salt + 60 + year)))
  }

/** Many none, some few, a very few many. */
export const skewed =
  (salt: number): Figures =>
  (order) => {
    const at = chance(order, salt)
    return at < 0.4 ? 0 : Math.round(Math.exp(5.5 * (at - 0.4) ** 1.3))
  }

export const small =
  (salt: number, most: number): Figures =>
  (order) =>
    Math.floor(most * chance(order, salt))

/** Births of a month: few, each by chance. */
export const births =
  (salt: number, month: number, times = 1): Figures =>
  (order) => {
    const usual = times * people(salt)(order) * 0.0015
    return Math.max(0, Math.round(usual + 1.4 * Math.sqrt(usual) * swing(order, salt + 7 * month)))
  }

/** A table for each of these months. */
export const months = (figure: (month: number) => Figures, ...of: readonly number[]): Trial => ({
  tables: of.map((month) => year(figure(month), `2025-${String(month).padStart(2, '0')}`)),
})

export const unitOf = (id: string, unit: string, rest: Partial<CatalogueEntry> = {}) =>
  catalogueEntry({ id, unit: { id: unit, en: unit }, ...rest })

export const year = (figure: Figures, period = '2025', rest: Partial<Given> = {}): Given => ({
  ...{ indicator: 'warga', period, figure: (order) => figure(order) },
  ...rest,
})

const years = (before: Figures, now: Figures): Given[] => [year(before, '2024'), year(now, '2025')]

export const every =
  (step: number, figure: Figures, spoil: (value: number) => number): Figures =>
  (order) =>
    order % step === 1 ? spoil(figure(order)) : figure(order)

export const secondHalf =
  (figure: Figures, spoil: (value: number) => number): Figures =>
  (order) =>
    order >= ROWS / 2 ? spoil(figure(order)) : figure(order)

/** The first rows in the places of the last ones, and the other way round. */
export const swapped =
  (count: number, figure: Figures): Figures =>
  (order) => {
    if (order < count) return figure(ROWS - count + order)
    return order >= ROWS - count ? figure(order - ROWS + count) : figure(order)
  }

export function messagesOf({ tables, entries }: Trial): string[] {
  return [...new Set(idsOf(patternsOf(tables, entries)))]
}

export const alone = (figure: Figures, ...entries: NonNullable<Trial['entries']>): Trial => ({
  tables: [year(figure)],
  entries,
})
export const beside = (
  before: Figures,
  now: Figures,
  ...entries: NonNullable<Trial['entries']>
): Trial => ({
  tables: years(before, now),
  entries,
})
export const pair = (
  one: Figures,
  other: Figures,
  ...entries: NonNullable<Trial['entries']>
): Trial => ({
  tables: [
    year(one, '2025', { indicator: 'satu', file: 'nilai/a.csv' }),
    year(other, '2025', { indicator: 'dua', file: 'nilai/a.csv' }),
  ],
  entries,
})
export const school = unitOf('warga', 'siswa')
export const PLACES = unitOf('warga', 'unit')
export const round =
  (step: number, figure: Figures): Figures =>
  (order) =>
    Math.round(figure(order) / step) * step
export const mean = (figure: Figures): number =>
  Math.round(DESA_CODES.reduce((sum, _, order) => sum + figure(order), 0) / DESA_CODES.length)
