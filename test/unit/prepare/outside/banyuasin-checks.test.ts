import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OutsideCheck, OutsideChecks } from '../../../../src/contract'
import type { Dataset } from '../../../../src/prepare/build-dataset'
import { lookup } from '../support/lookup'
import { build, buildValid, editFile, temporaryFolder } from '../support/tiny-project'

const PODES = 'nilai/podes-2021.csv'
const KABUPATEN = '16.07'

let dataset: Dataset
let outside: OutsideChecks
let find: ReturnType<typeof lookup>

beforeAll(async () => {
  dataset = await buildValid('data')
  outside = dataset.quality.outside
  find = lookup(dataset)
})

/** The check of one measure against another. */
function checkOf(measure: string, other: string): OutsideCheck {
  const found = outside.checks.find(
    (one) => one.table.measure === measure && one.other.measure === other,
  )
  if (found === undefined) throw new Error(`no check of ${measure} with ${other}`)
  return found
}

/** Banyuasin's `data/` with some columns of Podes moved by whole rows, as the intermediate file did. */
function slipped(columns: readonly string[], rows: number): string {
  const root = join(temporaryFolder(), 'data')
  cpSync('data', root, { recursive: true })
  editFile(root, PODES, (text) => {
    const [heading = '', ...lines] = text.trimEnd().split('\n')
    const names = heading.split(',')
    const table = lines.map((line) => line.split(','))
    const moved = table.map((cells, index) =>
      cells.map((cell, at) =>
        columns.includes(names[at] ?? '') ? (table.at(index - rows)?.[at] ?? '') : cell,
      ),
    )
    return [heading, ...moved.map((cells) => cells.join(','))].join('\n') + '\n'
  })
  return root
}

describe('Banyuasin against other sources', () => {
  it('finds what an audit computed apart from this program', () => {
    const schools = checkOf('sma_sederajat', 'sma + smk + ma')
    expect(schools).toMatchObject({ level: 'desa', method: 'peringkat', pairs: 305 })
    expect(schools.found).toBeCloseTo(0.89, 2)
    // 0.68 with the year that stood for the families of one desa.
    expect(checkOf('faskes', 'keluarga').found).toBeCloseTo(0.685, 3)
    expect(checkOf('rumah_sakit', 'desa_dgn_rumah_sakit').figures).toEqual([6, 6])
    const industries = checkOf('imk', 'industri_mikro_kecil')
    expect(industries.figures).toEqual([3717, 4456])
    expect(industries.found).toBeCloseTo(739 / 4456, 4)
  })

  it('would see rows that slipped by one in every check by rank', () => {
    const ranked = outside.checks.filter(({ method }) => method === 'peringkat')
    expect(ranked.length).toBeGreaterThanOrEqual(10)
    for (const { title, bound, shifted } of ranked) {
      expect(shifted ?? 1, title.en).toBeLessThan(bound)
    }
    expect(checkOf('sma_sederajat', 'sma + smk + ma').shifted).toBeLessThan(0.15)
  })

  it('names sources that are published', () => {
    const known = new Set(dataset.sources.sources.map(({ id }) => id))
    for (const { table, other, title } of outside.checks) {
      for (const id of [...table.sources, ...other.sources]) expect(known, title.en).toContain(id)
    }
  })

  it.each([
    ['schools, hospitals, health and letters', ['sma_sederajat', 'rumah_sakit', 'faskes', 'sktm']],
    ['signal, industries, banks and cooperatives', ['sinyal_internet', 'imk', 'bank', 'koperasi']],
    ['families', ['keluarga']],
  ])('refuses Podes with the rows of %s one off', async (_name, columns) => {
    const { dataset: built, log } = await build(slipped(columns, 1))
    expect(built).toBeNull()
    const errors = log.problems.filter(({ severity }) => severity === 'galat')
    expect(errors.map(({ file }) => file)).toContain(PODES)
    expect(errors.some(({ id }) => id === 'periksa-luar-peringkat')).toBe(true)
  })
})

describe('totals of Podes put back on its rows', () => {
  it.each([
    ['keluarga', 249_291 - 2_019],
    ['sma_sederajat', 127],
    ['rumah_sakit', 6],
    ['faskes', 1_653],
    ['imk', 3_717],
    ['bank', 43],
    ['koperasi', 126],
  ])('%s: %i', (id, total) => {
    expect(find.value(id, KABUPATEN)).toBe(total)
  })

  it('has its hospitals where they stand', () => {
    const places = dataset.regions.regions.filter(
      ({ level, code }) => level === 'desa' && (find.value('rumah_sakit', code) ?? 0) > 0,
    )
    expect(places.map(({ name }) => name).toSorted()).toEqual(
      [
        ...['Jakabaring Selatan', 'Makarti Jaya', 'Mariana', 'Seterio', 'Sungai Kedukan'],
        'Tanah Mas',
      ].toSorted(),
    )
  })

  it('has 220 desa with 4G', () => {
    expect(find.desa('sinyal_4g').filter((share) => share === 100)).toHaveLength(220)
  })

  it('no longer has community institutions, and says so', () => {
    const ids = dataset.catalogue.indicators.map(({ id }) => id)
    expect(ids).not.toContain('lembaga')
    const named = dataset.quality.errata.flatMap(({ indicators }) => indicators)
    expect(named).toEqual(expect.arrayContaining(['lembaga', 'lembaga_per_1000', 'sma_sederajat']))
  })
})
