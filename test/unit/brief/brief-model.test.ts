import { expect, it } from 'vitest'
import { buildBrief } from '../../../src/brief/brief-model'
import type { Target } from '../../../src/contract'
import { getValue, latestPeriod, type Dataset } from '../../../src/domain/dataset'
import { banyuasin, banyuasinSamples, banyuasinWithSamples } from '../support/banyuasin'

const dataset = banyuasin()

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there')
  return value
}

function lead(data: Dataset, id = 'idm') {
  const indicator = data.indicators.get(id)
  if (!indicator) throw new Error(`${id}: not in the catalogue`)
  return { indicator, period: latestPeriod(indicator) }
}

it('numbers the desa of a kecamatan best first, the map by the table', () => {
  const brief = buildBrief(dataset, '16.07.03', lead(dataset), [])
  if (brief.table.kind !== 'parts') throw new Error('a kecamatan has a table of its parts')
  const values = brief.table.rows.map(({ cells }) => cells[0]?.value ?? null)
  const known = values.filter((value) => value !== null)
  expect(known).toEqual(known.toSorted((a, b) => b - a))
  expect(values.slice(known.length).every((value) => value === null)).toBe(true)
  for (const { region, number } of brief.table.rows)
    expect(brief.names.get(region.code)).toBe(String(number))
})

it('ends the table with the figures of the kecamatan itself, not with a sum of the rows', () => {
  const { table } = buildBrief(dataset, '16.07.07', lead(dataset), [])
  if (table.kind !== 'parts') throw new Error('a kecamatan has a table of its parts')
  table.columns.forEach(({ indicator, period }, index) => {
    expect(table.whole.cells[index]?.value).toBe(
      getValue(dataset, indicator.id, period, '16.07.07'),
    )
  })
})

it('has ten figures for every region, and counts the kabupaten officially', () => {
  for (const { code } of dataset.regions.all)
    expect(buildBrief(dataset, code, lead(dataset), []).figures).toHaveLength(10)
  const [projection, register, area] = buildBrief(dataset, '16.07', lead(dataset), []).figures
  // Two counts of the same people, never one without the other.
  expect([projection, register].map((one) => [one?.indicator.id, one?.status])).toEqual([
    ['penduduk_bps', 'resmi'],
    ['penduduk', 'resmi'],
  ])
  expect(area?.value).toBe(dataset.info.officialAreaKm2)
})

it('keeps a missing figure missing: a kelurahan without data shows no zero', () => {
  const brief = buildBrief(dataset, '16.07.05.1022', lead(dataset), [])
  const idm = brief.figures.find(({ indicator }) => indicator.id === 'idm')
  expect(idm).toMatchObject({ value: null, isWithheld: false, standing: null })
  expect(brief.missing.map(({ id }) => id)).toContain('idm')
  expect(brief.choropleth.frame).toBe('16.07.05')
})

it('compares a desa with its kecamatan and the kabupaten by the rule of each indicator', () => {
  const { table } = buildBrief(dataset, '16.07.07.2006', lead(dataset), [])
  if (table.kind !== 'indicators') throw new Error('a desa has a table of indicators')
  const line = table.lines.find(({ indicator }) => indicator.id === 'listrik')
  expect(line?.kecamatan.value).toBe(getValue(dataset, 'listrik', '2021', '16.07.07'))
  expect(line?.kabupaten.value).toBe(getValue(dataset, 'listrik', '2021', '16.07'))
  expect(table.lines.every(({ indicator }) => indicator.kind !== 'count')).toBe(true)
})

it('names samples and estimates apart, and gives samples no source', () => {
  const shown = banyuasinWithSamples()
  const brief = buildBrief(shown, '16.07.07.2006', lead(shown, 'jalan_mantap_persen'), [])
  expect(brief.samples.map(({ id }) => id)).toContain('jalan_mantap_persen')
  expect(brief.estimates.map(({ id }) => id)).toContain('penduduk')
  expect(brief.sources.map(({ id }) => id)).not.toContain('contoh')
})

it('falls back to the opening indicator where the asked one has no desa figures', () => {
  expect(buildBrief(dataset, '16.07.07', lead(dataset, 'ipm'), []).lead.indicator.id).toBe('idm')
})

it('refuses a region that does not exist', () => {
  expect(() => buildBrief(dataset, '16.07.99', lead(dataset), [])).toThrow('16.07.99')
})

it('holds the key figures against published targets, names their plan, and leaves samples out', () => {
  const goals = banyuasinSamples().targets.map((target) => ({
    ...target,
    source: 'bps-podes-2021',
  }))
  expect(goals.length, 'samples ship beside the data').toBeGreaterThan(0)
  expect(buildBrief(dataset, '16.07.07', lead(dataset), goals).targets).toEqual([])

  const published = goals.map((target): Target => ({ ...target, status: 'resmi' }))
  const brief = buildBrief(dataset, '16.07.07', lead(dataset), published)
  expect(brief.targets.map(({ indicator }) => indicator.id)).toEqual(['listrik'])
  expect(brief.targets[0]?.target).toMatchObject({ period: '2029', value: 100 })

  const plan = { ...dataset, sources: new Map(dataset.sources) }
  plan.sources.set('rpjmd', {
    ...required(dataset.sources.get('bps-podes-2021')),
    id: 'rpjmd',
    publisher: 'Bappeda',
  })
  const planned = published.map((target) => ({ ...target, source: 'rpjmd' }))
  const { sources } = buildBrief(plan, '16.07.07', lead(dataset), planned)
  expect(sources.map(({ publisher }) => publisher)).toContain('Bappeda')
})
