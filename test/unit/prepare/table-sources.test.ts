import { describe, expect, it } from 'vitest'
import { buildDataset as buildPage } from '../../../src/domain/dataset'
import { sourceIdAt } from '../../../src/domain/source-at'
import { buildTrend } from '../../../src/domain/trend'
import { figureShapes } from '../../../src/prepare/join/figure-shapes'
import { makeAllValues } from '../../../src/prepare/output/open-data/make-all-values'
import {
  addFormula,
  addIndicator,
  append,
  edited,
  replace,
  writeTable,
  type Edit,
} from './support/project-edits'
import { catalogueEntry } from './support/catalogue-entry'
import { lookup } from './support/lookup'
import { problemsOf } from './support/problems-of'
import { buildValid } from './support/tiny-project'

const NEW = 'nilai/podes-2024.csv'
const HEADING = 'kode,nama,tahun,keluarga,faskes'
const newSource = append('sumber.csv', 'podes-2024,BPS,Podes 2024,2024,Fakta,,,tinggi,,')
const newTable = writeTable(
  NEW,
  HEADING,
  '99.01.01.1001,Kota Hulu,2024,410,4',
  '99.01.01.2001,Sawah,2024,120,2',
  '99.01.02.2001,Muara,2024,310,3',
  '99.01.02.2002,Pulau,2024,210,1',
)
const named = (...rows: readonly string[]): Edit =>
  writeTable('sumber-tabel.csv', 'tabel,sumber', ...rows)

describe('a table that names its source', () => {
  const build = () => buildValid(edited(newSource, newTable, named(`${NEW},podes-2024`)))

  it('gives it to its figures, and earlier ones keep theirs', async () => {
    const { indicator } = lookup(await build())
    const keluarga = indicator('keluarga')
    expect(keluarga.periods).toEqual(['2021', '2024'])
    expect(keluarga.source).toBe('podes-2024')
    expect(keluarga.earlierSources).toEqual({ 2021: 'podes' })
    expect([sourceIdAt(keluarga, '2021'), sourceIdAt(keluarga, '2024')]).toEqual([
      'podes',
      'podes-2024',
    ])
  })

  it('gives it to what is computed from them, and to nothing else', async () => {
    const { indicator } = lookup(await build())
    expect(indicator('faskes_per_1000').source).toBe('podes-2024')
    expect(indicator('faskes_per_1000').earlierSources).toEqual({ 2021: 'podes' })
    expect(indicator('listrik')).toMatchObject({ source: 'podes', periods: ['2021'] })
    expect(indicator('listrik')).not.toHaveProperty('earlierSources')
  })

  it('is told line by line in the open table, and in the report by its latest period', async () => {
    const dataset = await build()
    const lines = makeAllValues(dataset).split('\r\n')
    const of = (start: string) =>
      lines
        .find((line) => line.startsWith(start))
        ?.split(',')
        .at(5)
    expect(of('99.01.02.2001,keluarga,2021,')).toBe('podes')
    expect(of('99.01.02.2001,keluarga,2024,')).toBe('podes-2024')
    expect(dataset.quality.sources['podes-2024']).toMatchObject({ latest: '2024', indicators: 3 })
  })

  it('is what the page says of each point of a line', async () => {
    const page = buildPage({ ...(await build()), version: '' })
    const indicator = page.indicators.get('keluarga')
    if (indicator === undefined) throw new Error('no keluarga')
    const points = buildTrend(page, '99.01.02.2001', indicator)?.points ?? []
    expect(points.map(({ period, source }) => [period, source || indicator.source])).toEqual([
      ['2021', 'podes'],
      ['2024', 'podes-2024'],
    ])
  })
})

it('leaves the source of the catalogue where no table names one', async () => {
  const dataset = await buildValid(edited(newTable, addFormula('dua', '2 * keluarga')))
  for (const indicator of dataset.catalogue.indicators)
    expect(indicator).not.toHaveProperty('earlierSources')
  expect(lookup(dataset).indicator('keluarga').source).toBe('podes')
})

it('has the shape of all its sources where borders were changed between them', () => {
  const entry = catalogueEntry({ id: 'keluarga', source: 'podes' })
  const catalogue = new Map([[entry.id, entry]])
  const shapeOf = (...sources: readonly string[]) =>
    figureShapes(catalogue, new Set(['podes']), () => sources).get('keluarga')
  expect(shapeOf('podes')).toBe('former')
  expect(shapeOf('podes-2024')).toBe('current')
  expect(shapeOf('podes', 'podes-2024')).toBe('mixed')
})

describe('is refused', () => {
  it('when two tables of two sources give one indicator and year', async () => {
    const other = writeTable('nilai/dinas-2021.csv', HEADING, '99.01.01.1002,Kota Baru,2021,90,1')
    const [problem, ...more] = await problemsOf(
      'sumber-bercampur',
      newSource,
      other,
      named('nilai/dinas-2021.csv,podes-2024'),
    )
    expect(problem).toMatchObject({ severity: 'galat', column: 'keluarga' })
    expect(problem?.message.id).toContain('Keluarga 2021 berasal dari dua sumber')
    expect(more).toHaveLength(1)
  })

  it.each([
    ['sumber-tabel-tanpa-tabel', `nilai/podes-2025.csv,podes`, 'tabel'],
    ['sumber-tidak-dikenal', 'nilai/podes-2021.csv,podez', 'sumber'],
  ] as const)('%s', async (id, row, column) => {
    const [problem] = await problemsOf(id, named(row))
    expect(problem).toMatchObject({ file: 'sumber-tabel.csv', row: 2, column })
  })

  it('when a table is named twice', async () => {
    const row = 'nilai/podes-2021.csv,podes'
    const [problem] = await problemsOf('kode-ganda', named(row, row))
    expect(problem).toMatchObject({ file: 'sumber-tabel.csv', row: 3, column: 'tabel' })
  })
})

describe('a table of later years than the source of its indicators', () => {
  const file = 'nilai/dinas.csv'
  const lamps = addIndicator('lampu', { nama_id: 'Lampu', singkat_id: 'Lampu', sumber: 'dapodik' })
  const ofYear = (year: string) =>
    writeTable(file, 'kode,tahun,lampu', `99.01.01.1001,${year},4`, `99.01.01.2001,${year},5`)
  const told = (year: string, ...edits: readonly Edit[]) =>
    problemsOf('sumber-lebih-lama', lamps, ofYear(year), ...edits)

  it('is told once, until it names a source or the source its year', async () => {
    const [problem, ...more] = await told('2024')
    expect(problem).toMatchObject({ severity: 'peringatan', file })
    expect(problem?.message.id).toContain(`"${file},<id sumber>"`)
    expect(more).toEqual([])
    expect(await told('2024', newSource, named(`${file},podes-2024`))).toEqual([])
    expect(await told('2024', replace('sumber.csv', ',2019,', ',2019–2024,'))).toEqual([])
  })

  it('is none of the tables as they are, nor one of earlier years', async () => {
    expect(await problemsOf('sumber-lebih-lama')).toEqual([])
    expect(await told('2018')).toEqual([])
  })
})

describe('a source of a year to come', () => {
  const told = (...edits: readonly Edit[]) => problemsOf('tahun-mendatang', ...edits)

  it('is refused, be it the last of several years', async () => {
    for (const year of ['2027', '2019–2062']) {
      const [problem] = await told(replace('sumber.csv', 'Dapodik,2019', `Dapodik,${year}`))
      const place = { severity: 'galat', file: 'sumber.csv', row: 3, column: 'tahun' }
      expect(problem).toMatchObject(place)
    }
  })

  it('is a plan, or of the year of the edition', async () => {
    expect(await told(replace('sumber.csv', 'Podes,2021–2026', 'RPJMD,2025–2030'))).toEqual([])
    expect(await told(replace('sumber.csv', 'Dapodik,2019', 'Dapodik,2026'))).toEqual([])
  })
})
