import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/prepare/build-dataset'
import { lookup } from './support/lookup'
import { buildValid, editFile, tinyProject } from './support/tiny-project'

const KABUPATEN = '16.07'

describe('an indicator that counts a list of facilities', () => {
  it('counts by kecamatan, with zero where the list has none, and not by desa', async () => {
    const root = tinyProject()
    editFile(root, 'indikator.csv', (text) =>
      text.replace(/^(sekolah,.*?,tidak),sekolah,(.*?),(SD[^,]*),/m, '$1,fasilitas,$2,MA,'),
    )
    const { value } = lookup(await buildValid(root))
    expect(value('sekolah', '99.01.01')).toBe(0)
    expect(value('sekolah', '99.01.02')).toBe(1)
    expect(value('sekolah', '99.01')).toBe(1)
    expect(value('sekolah', '99.01.02.2002')).toBeNull()
  })
})

describe('rates of Banyuasin above the desa', () => {
  let dataset: Dataset
  let find: ReturnType<typeof lookup>
  beforeAll(async () => {
    dataset = await buildValid('data')
    find = lookup(dataset)
  })
  const kecamatan = () => dataset.regions.regions.filter(({ level }) => level === 'kecamatan')

  it('of schools have no desa, for a desa knows only a part of its schools', () => {
    for (const id of ['sekolah_per_1000', 'sd_per_1000', 'smp_per_1000']) {
      expect(find.indicator(id).levels, id).toEqual(['kabupaten', 'kecamatan'])
      expect(find.desa(id), id).toEqual([])
    }
    expect(find.value('sd_per_1000', '16.07.02')).toBeCloseTo(
      (1000 * (find.value('sekolah_sd', '16.07.02') ?? 0)) /
        (find.value('keluarga', '16.07.02') ?? 0),
      2,
    )
  })

  it('lie between those of the parts wherever a ratio has both', () => {
    const ratios = dataset.catalogue.indicators.filter(
      ({ aggregation, levels, numerator, minimumCell }) =>
        aggregation === 'ratio' &&
        numerator !== null &&
        minimumCell === undefined &&
        levels.includes('desa') &&
        levels.includes('kecamatan'),
    )
    expect(ratios.map(({ id }) => id)).toContain('faskes_per_1000')
    const reshaped = dataset.regions.regions.filter((one) => one.reshaped)
    for (const { id, decimals, shape } of ratios) {
      for (const { code, name } of kecamatan()) {
        // Of former and current shapes the desa have none, but the kecamatan divides its own totals.
        if (shape === 'mixed' && reshaped.some(({ parent }) => parent === code)) continue
        const [whole, column] = [find.value(id, code), find.column(id)]
        const parts = dataset.regions.regions.flatMap((one, index) =>
          one.parent === code ? (column[index] ?? []) : [],
        )
        if (whole === null || parts.length === 0) continue
        const slack = 10 ** -decimals
        expect(whole, `${id} ${name}`).toBeGreaterThanOrEqual(Math.min(...parts) - slack)
        expect(whole, `${id} ${name}`).toBeLessThanOrEqual(Math.max(...parts) + slack)
      }
    }
  })

  it('divide registered people and official lists, by kecamatan alone', () => {
    for (const id of ['sma_per_1000_remaja', 'pemilih_persen_ktp']) {
      const { levels, scoreWeight } = find.indicator(id)
      expect(levels, id).toEqual(['kabupaten', 'kecamatan'])
      expect(scoreWeight, id).toBe(0)
    }
    // The list of 2019 against 33 centres since 2020: a count of its year, and no rate.
    expect(find.value('puskesmas', KABUPATEN)).toBe(29)
    expect(find.value('puskesmas', '16.07.16')).toBe(0)
    const { indicators } = dataset.catalogue
    const used = indicators.filter(({ formula }) => formula?.operands.includes('puskesmas'))
    expect(used).toEqual([])
    expect(find.value('sekolah_menengah', KABUPATEN)).toBe(130)
    expect(find.value('sma_per_1000_remaja', '16.07.01')).toBeCloseTo((1000 * 8) / 8824, 3)
    expect(find.indicator('pemilih_persen_ktp').status.kecamatan).toBe('perkiraan')
    expect(find.value('pemilih_persen_ktp', KABUPATEN)).toBeCloseTo(101.29, 2)
  })

  it('hold the voters of February 2024 against the roll of that election', () => {
    expect(find.value('pemilih_tetap', KABUPATEN)).toBe(625_988)
    expect(find.value('pemilih_tetap_pilkada', KABUPATEN)).toBe(629_201)
    const check = dataset.quality.outside.checks.find(
      ({ other }) => other.measure === 'pemilih_tetap',
    )
    expect(check?.other.period).toBe('2023-06')
    expect(check?.found).toBeCloseTo((625_988 - 618_687) / 625_988, 3)
  })
})
