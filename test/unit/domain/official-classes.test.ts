import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/contract'
import { buildChoropleth } from '../../../src/domain/choropleth'
import { withChosenClasses } from '../../../src/domain/chosen-classes'
import { parseClassChoice } from '../../../src/domain/class-choice-text'
import { valueLabel } from '../../../src/domain/value-label'
import { classingName, className, classRange, edgeTexts } from '../../../src/i18n/class-words'
import { formatIndicator, formatMean, formatWithUnit } from '../../../src/i18n/indicator-value'
import { meanName } from '../../../src/i18n/mean-name'
import { weightOf } from '../../../src/domain/dataset'
import { ALFA, indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const label = (text: string) => ({ id: text, en: text })
const BANDS = [
  { from: null, to: 0.4907, label: label('Sangat tertinggal') },
  { from: 0.4907, to: 0.5989, label: label('Tertinggal') },
  { from: 0.5989, to: 0.7072, label: label('Berkembang') },
  { from: 0.7072, to: 0.8155, label: label('Maju') },
  { from: 0.8155, to: null, label: label('Mandiri') },
]
const EDGES = [0.4907, 0.5989, 0.7072, 0.8155]
const official: Indicator = {
  ...indicatorOf(dataset, 'idm'),
  bands: BANDS,
  breaks: { kecamatan: EDGES, desa: EDGES },
  classing: { kecamatan: 'official', desa: 'official' },
}
const mapOf = (indicator: Indicator, unitLevel: 'kecamatan' | 'desa' = 'desa') =>
  buildChoropleth(dataset, { region: ROOT, indicator, period: '2024', unitLevel })

describe('official classes', () => {
  const { legend, cells } = mapOf(official)

  it('are the bands, without the lowest ones that nobody is in, their places kept', () => {
    const lowest = Math.min(...cells.flatMap(({ classIndex }) => classIndex ?? []))
    expect(lowest).toBeGreaterThan(0)
    expect(legend.classes.map(({ index }) => index)).toEqual(
      [0, 1, 2, 3, 4].filter((index) => index >= lowest),
    )
    expect(legend.classCount).toBe(5)
    for (const { value, classIndex } of cells)
      expect(classIndex).toBe(
        value === null ? null : BANDS.findIndex(({ to }) => to === null || value < to),
      )
  })

  it('are told by their official edges at both levels, and by name where a unit has the status', () => {
    const named = (level: 'desa' | 'kecamatan') => {
      const shown = mapOf(official, level).legend
      return shown.classes.map((entry) => className(entry, shown, 'id'))
    }
    const names = ['Sangat tertinggal', 'Tertinggal', 'Berkembang', 'Maju', 'Mandiri']
    const edges = ['< 0,4907', '0,4907–0,5989', '0,5989–0,7072', '0,7072–0,8155', '≥ 0,8155']
    const first = (level: 'desa' | 'kecamatan') => mapOf(official, level).legend.classes[0]?.index
    expect(named('desa')).toEqual(
      names.map((name, i) => `${name} (${edges[i] ?? ''})`).slice(first('desa')),
    )
    // A mean of desa has no status: most of its desa may have another than the mean would get.
    expect(named('kecamatan')).toEqual(edges.slice(first('kecamatan')))
    expect(edgeTexts(legend, 'id')).toContain('0,8155')
    // No kecamatan is Mandiri: the class stays, without an end.
    const above = mapOf(official, 'kecamatan').legend
    expect(above.classes.at(-1)).toMatchObject({ index: 4, count: 0 })
    expect(edgeTexts(above, 'id').at(-1)).toBe('')
  })

  it('give way to classes that a reader chooses, which then have no names', () => {
    const natural = withChosenClasses(
      dataset,
      official,
      '2024',
      'desa',
      parseClassChoice('alami:5'),
    )
    expect(natural.breaks.desa).not.toEqual(EDGES)
    const chosen = mapOf(natural).legend
    expect(chosen.classing).toBe('natural')
    expect(chosen.classes.every((entry) => entry.label === null)).toBe(true)
  })
})

describe('a class of zeros', () => {
  const measured: Indicator = {
    ...official,
    bands: [],
    breaks: { kecamatan: [], desa: [0.01, 0.8] },
    classing: { desa: 'natural-log' },
  }
  const zeros = tinyDataset({ values: { idm: { '2024': [0.5, 0.5, 0.5, 0, 0.7, 0.9, null, 0] } } })

  it('is written 0, and what follows > 0', () => {
    const { legend } = buildChoropleth(zeros, {
      region: ROOT,
      indicator: measured,
      period: '2024',
      unitLevel: 'desa',
    })
    expect(legend.classes.map((entry) => classRange(entry, legend, 'id'))).toEqual([
      '0,00',
      '> 0–0,80',
      '0,80–0,90',
    ])
    expect(edgeTexts(legend, 'id')[1]).toBe('> 0')
    expect(classingName('natural-log', 'id')).toBe('pembagian alami pada skala log')
  })
})

describe('yes and no', () => {
  const signal: Indicator = {
    ...official,
    unit: label('%'),
    kind: 'rate',
    decimals: 1,
    bands: [],
    aggregation: 'weighted-mean',
    weightBy: 'keluarga',
    breaks: { kecamatan: [50], desa: [100] },
    classing: { desa: 'natural' },
    yesNo: { yes: { id: 'Ada', en: 'Yes' }, no: { id: 'Tidak ada', en: 'No' } },
  }

  it('are words at a desa and shares above it, 100 % included', () => {
    expect(formatIndicator(signal, 100, 'id', 'desa')).toBe('Ada')
    expect(formatWithUnit(signal, 0, 'en', 'desa')).toBe('No')
    expect(formatWithUnit(signal, 100, 'id', 'kecamatan')).toBe('100%')
    expect(formatIndicator(signal, 47.8, 'id', 'kecamatan')).toBe('47,8')
    expect(valueLabel(signal, 0, 'desa')?.id).toBe('Tidak ada')
    expect(valueLabel(signal, 0, 'kabupaten')).toBeNull()
  })

  it('have a mean beside them that says its unit', () => {
    expect(formatMean(signal, 47.8, 'id', 'desa')).toBe('47,8%')
    expect(formatMean(signal, 47.8, 'id', 'kecamatan')).toBe('47,8')
  })

  it('name the classes of their map', () => {
    const halves = tinyDataset({
      values: { idm: { '2024': [40, 60, 0, 100, 0, 100, null, 0] } },
    })
    const { legend } = buildChoropleth(halves, {
      region: ALFA,
      indicator: signal,
      period: '2024',
      unitLevel: 'desa',
    })
    expect(legend.classes.map((entry) => className(entry, legend, 'id'))).toEqual([
      'Tidak ada',
      'Ada',
    ])
  })

  it('means are named by what they count', () => {
    const families = weightOf(dataset, signal)
    expect(meanName(signal, families, 'kecamatan', 'id')).toBe('rata-rata menurut keluarga')
    expect(meanName(signal, families, 'desa', 'id')).toBe('')
    expect(meanName(signal, null, 'kecamatan', 'id')).toBe('rata-rata tertimbang')
    const plain = { ...signal, aggregation: 'mean' as const }
    expect(meanName(plain, null, 'kabupaten', 'id')).toBe('rata-rata desa')
    const name = { id: 'Luas wilayah', en: 'Area' }
    const area = { ...indicatorOf(dataset, 'jarak'), name }
    expect(meanName(signal, area, 'kecamatan', 'id')).toBe('rata-rata menurut luas wilayah')
    expect(meanName(signal, area, 'kecamatan', 'en')).toBe('mean by area')
    const sum = { ...signal, aggregation: 'sum' as const }
    expect(meanName(sum, families, 'kecamatan', 'id')).toBe('')
  })
})
