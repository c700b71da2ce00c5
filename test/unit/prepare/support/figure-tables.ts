import { checkPatterns } from '../../../../src/prepare/checks/patterns/check-patterns'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import type { CatalogueEntry } from '../../../../src/prepare/model/catalogue-entry'
import { figuresOfTables } from '../../../../src/prepare/checks/patterns/figure-columns'
import type { Series } from '../../../../src/prepare/read/read-series'
import type { Quotient } from '../../../../src/prepare/read/read-quotients'
import type { Relation } from '../../../../src/prepare/model/relation'
import type { Unit } from '../../../../src/prepare/model/unit'
import type { Observation } from '../../../../src/prepare/model/observation'
import { catalogueEntry } from './catalogue-entry'

const KECAMATAN = 10
const DESA = 14

function unit(code: string, level: Unit['level'], parent: string | null, name: string): Unit {
  return { code, name, type: level, level, parent, bpsCode: null, splitFrom: null }
}

/** A kabupaten of ten kecamatan with fourteen desa each, whose names are in another order than their codes. */
export const UNITS: readonly Unit[] = [
  unit('99.01', 'kabupaten', null, 'Uji'),
  ...Array.from({ length: KECAMATAN }, (_, at) => {
    const code = `99.01.${String(at + 1).padStart(2, '0')}`
    return unit(code, 'kecamatan', '99.01', `Kecamatan ${String.fromCharCode(65 + at)}`)
  }),
  ...Array.from({ length: KECAMATAN * DESA }, (_, at) => {
    const parent = `99.01.${String(Math.floor(at / DESA) + 1).padStart(2, '0')}`
    const name = `Desa ${String((at * 53) % (KECAMATAN * DESA)).padStart(3, '0')}`
    return unit(`${parent}.${String(2001 + (at % DESA))}`, 'desa', parent, name)
  }),
]
export const DESA_CODES = UNITS.filter(({ level }) => level === 'desa').map(({ code }) => code)

/** A number from 0 to 1 that only looks like chance. */
export function chance(order: number, salt = 1): number {
  const value = Math.sin(order * 127.1 + salt * 311.7) * 43758.5453
  return value - Math.floor(value)
}

/** Families of a desa, 150 to some 2,000. */
export function families(order: number): number {
  return Math.round(150 + 1850 * chance(order, 7) ** 2)
}

export type Given = {
  indicator: string
  period?: string
  file?: string
  regions?: readonly string[]
  /** A figure, or null for none, by the order of the rows. */
  figure: (order: number, region: string) => number | null
}

function tableOf(given: Given): Observation[] {
  const { indicator, period = '2025', regions = DESA_CODES } = given
  const file = given.file ?? `nilai/${indicator}-${period}.csv`
  return regions.flatMap((region, order) => {
    const value = given.figure(order, region)
    return value === null
      ? []
      : [{ indicator, period, region, value, file, sheet: null, row: order + 2 }]
  })
}

const FAMILIES = tableOf({ indicator: 'keluarga', period: '2021', figure: families })

/** Problems of these tables, beside the families of all desa. */
export function patternsOf(
  tables: readonly Given[],
  entries: readonly CatalogueEntry[] = [],
  relations: readonly Relation[] = [],
  quotients: readonly Quotient[] = [],
  units: readonly Unit[] = UNITS,
  series: ReadonlyMap<string, Series> = new Map(),
): Problem[] {
  const catalogue = new Map<string, CatalogueEntry>()
  const unitOf = { unit: { id: 'jiwa', en: 'people' } }
  for (const { indicator } of [{ indicator: 'keluarga' }, ...tables]) {
    catalogue.set(indicator, catalogueEntry({ id: indicator, ...unitOf }))
  }
  for (const entry of entries) catalogue.set(entry.id, entry)
  const observations = [...FAMILIES, ...tables.flatMap(tableOf)]
  const log = new ProblemLog()
  const sections = { roles: { families: 'keluarga' } }
  const facts = {
    ...{ catalogue, units: [...units], observations, sections },
    ...{ relations: [...relations], quotients: [...quotients], series: new Map(series) },
  }
  checkPatterns(facts, figuresOfTables(facts), log)
  return log.problems
}

export function idsOf(problems: readonly Problem[]): string[] {
  return problems.map(({ id }) => id)
}
