import { describe, expect, it } from 'vitest'
import { levelValues } from '../../../src/domain/chosen-classes'
import { latestPeriod } from '../../../src/domain/dataset'
import { banyuasin } from '../support/banyuasin'
import { countByClass } from './support/count-by-class'

const SKEWED = [
  'kepadatan_penduduk',
  'kepadatan_keluarga',
  'jarak_jalan',
  'jarak_sungai',
  'jarak_kanal',
  'jarak_karet',
  'jarak_sawit',
  'jarak_gambut',
  'jarak_terbakar',
]

const dataset = banyuasin()

const indicatorOf = (id: string) => {
  const found = dataset.indicators.get(id)
  if (!found) throw new Error(id)
  return found
}

/** Values of the latest period of all desa. */
function valuesOf(id: string): number[] {
  const indicator = indicatorOf(id)
  const values = levelValues(dataset, indicator, latestPeriod(indicator), 'desa')
  return values.filter((value) => value !== null)
}

describe('classes of Banyuasin', () => {
  it('of an indicator with official bands are the bands', () => {
    const banded = dataset.catalogue.indicators.filter(({ bands }) => bands.length > 0)
    expect(banded.map(({ id }) => id)).toContain('idm')
    for (const { bands, breaks, classing } of banded) {
      const edges = bands.flatMap(({ from }) => from ?? [])
      expect(breaks).toEqual({ kecamatan: edges, desa: edges })
      expect(classing).toEqual({ kecamatan: 'official', desa: 'official' })
    }
  })

  it.each(SKEWED)('%s: no class holds more than half of the desa', (id) => {
    const values = valuesOf(id)
    const counts = countByClass(values, indicatorOf(id).breaks.desa)
    expect(values.length).toBeGreaterThan(200)
    expect(counts.length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...counts)).toBeLessThanOrEqual(values.length / 2)
  })

  it('hold more than half of the units only where equal values do', () => {
    const full = dataset.catalogue.indicators
      .filter(({ classing }) => classing?.desa !== undefined && classing.desa !== 'official')
      .filter(({ id, breaks }) => {
        const values = valuesOf(id)
        const counts = countByClass(values, breaks.desa)
        const commonest = Math.max(
          0,
          ...[...new Set(values)].map((value) => values.filter((one) => one === value).length),
        )
        return (
          values.length > 1 && Math.max(...counts) > Math.max(values.length / 2, commonest * 1.1)
        )
      })
    expect(full.map(({ id }) => id)).toEqual([])
  })

  it('put what is zero apart where more than a third are', () => {
    const values = valuesOf('koperasi')
    const zeros = values.filter((value) => value === 0).length
    expect(zeros).toBeGreaterThan(values.length / 3)
    expect(countByClass(values, indicatorOf('koperasi').breaks.desa)[0]).toBe(zeros)
  })

  it('follow the order of categories that have one', () => {
    const labels = (id: string) => indicatorOf(id).categories.map(({ label }) => label.id)
    expect(indicatorOf('idm_status').ordered).toBe(true)
    expect(labels('idm_status')).toEqual(indicatorOf('idm').bands.map(({ label }) => label.id))
    expect(labels('sinyal_internet')).toEqual(['Tidak ada sinyal tercatat', '2,5G', '3G', '4G/LTE'])
    expect(indicatorOf('air_minum').ordered).toBeUndefined()
  })

  it('tell what a desa has or has not in words', () => {
    const ada = { yes: { id: 'Ada', en: 'Yes' }, no: { id: 'Tidak ada', en: 'No' } }
    for (const id of ['sinyal_4g', 'bakar_lahan_persen', 'pencemaran_persen'])
      expect(indicatorOf(id).yesNo, id).toEqual(ada)
    expect(indicatorOf('listrik').yesNo).toBeUndefined()
  })
})
