import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/prepare/build-dataset'
import { lookup } from './support/lookup'
import { buildValid } from './support/tiny-project'

/** Rows of a simple CSV file (no quotes), read without the reader under test. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`data/nilai/${file}`, 'utf8').trim().split('\n')
  const names = head.split(',')
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell])),
  )
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const columnSum = (rows: readonly Record<string, string>[], column: string): number =>
  sum(rows.map((row) => Number(row[column] ?? '')))
const kecamatanOf = (code: string): string => code.slice('16.07'.length + 1, '16.07.01'.length)

const KABUPATEN = '16.07'
const register = rowsOf('penduduk-registrasi-2024.csv')
const voters = rowsOf('pemilih-2024.csv')
const voters2019 = rowsOf('pemilih-2019.csv')

let dataset: Dataset
let find: ReturnType<typeof lookup>

beforeAll(async () => {
  dataset = await buildValid('data')
  find = lookup(dataset)
}, 60_000)

describe('the register of the first half of 2024', () => {
  it('holds 866,909 people, 443,391 male and 423,518 female, in 276,731 families', () => {
    const totals = { penduduk: 866_909, penduduk_laki: 443_391, penduduk_perempuan: 423_518 }
    for (const [id, people] of Object.entries({ ...totals, keluarga_terdaftar: 276_731 })) {
      expect(columnSum(register, id), id).toBe(people)
      expect(find.value(id, KABUPATEN), id).toBe(people)
    }
  })

  it('adds up by sex, by age and by schooling to the people of every kecamatan', () => {
    const columns = Object.keys(register[0] ?? {})
    const starting = (prefix: string) => columns.filter((column) => column.startsWith(prefix))
    expect([starting('umur_').length, starting('pendidikan_').length]).toEqual([15, 7])
    for (const row of register) {
      for (const prefix of ['penduduk_', 'umur_', 'pendidikan_']) {
        const parts = starting(prefix).map((column) => Number(row[column]))
        expect(sum(parts), `${row.nama ?? ''} ${prefix}`).toBe(Number(row.penduduk))
      }
    }
  })

  it('tells nothing of religion, nor the moves and deaths that it holds in part', () => {
    const ids = dataset.catalogue.indicators.map(({ id }) => id).join(' ')
    expect(ids).not.toMatch(/islam|kristen|agama|pindah_tercatat_kec|meninggal/)
    const told = Object.keys(register[0] ?? {}).join(' ')
    expect(told).not.toMatch(/islam|kristen|katolik|hindu|buddha|pindah|meninggal/)
  })

  it('is a source of its own beside the projection of BPS and the edition of the end of the year', () => {
    const { series } = dataset.series
    expect(find.value('penduduk_bps', KABUPATEN, '2024')).toBe(885_902)
    expect(find.value('penduduk_registrasi', KABUPATEN, '2024')).toBe(888_324)
    const pair = (id: string) => series[id]?.points.at(-1)?.value ?? 0
    expect(pair('penduduk_bps_laki') + pair('penduduk_bps_perempuan')).toBe(885_902)
    expect(pair('penduduk_registrasi_laki') + pair('penduduk_registrasi_perempuan')).toBe(888_324)
    const sources = ['penduduk', 'penduduk_bps', 'penduduk_registrasi'].map(
      (id) => find.indicator(id).source,
    )
    expect(new Set(sources).size).toBe(3)
    expect(series.penduduk_bps?.breaks.map(({ after }) => after)).toEqual(['2022'])
    expect(series.penduduk).toBeUndefined()
  })
})

describe('the people of a desa', () => {
  it('add up to their kecamatan, and all to the kabupaten, exactly; 2024 only', () => {
    expect(find.indicator('penduduk').periods).toEqual(['2024'])
    const desa = dataset.regions.regions.filter(({ level }) => level === 'desa')
    for (const row of register) {
      const inside = desa.filter(({ parent }) => parent === row.kode)
      const people = inside.map(({ code }) => find.value('penduduk', code) ?? Number.NaN)
      expect(sum(people), row.nama).toBe(Number(row.penduduk))
    }
    expect(find.desa('penduduk')).toHaveLength(313)
    expect(sum(find.desa('penduduk'))).toBe(866_909)
  })

  it('no longer count a split kelurahan twice', () => {
    const people = (name: string) => {
      const region = dataset.regions.regions.find((one) => one.name === name)
      return find.value('penduduk', region?.code ?? '')
    }
    expect(['Sukajadi', 'Kenten', 'Sukajadi Timur'].map(people)).toEqual([10_590, 9_182, 22_106])
  })

  it('are an estimate; those of a kecamatan are official', () => {
    const { status, method } = find.indicator('penduduk')
    expect(status).toEqual({ kabupaten: 'resmi', kecamatan: 'resmi', desa: 'perkiraan' })
    expect(method?.id).toMatch(/10%/)
  })

  it('stand on one scale: without a count, stations times the voters of a station there', () => {
    for (const row of voters.filter(({ dasar_pemilih }) => dasar_pemilih === '3')) {
      const here = voters.filter(({ kode }) => kode?.slice(0, 8) === row.kode?.slice(0, 8))
      const read = columnSum(here, 'pemilih_terbaca') / columnSum(here, 'tps_terbaca')
      const stations = find.value('tps', row.kode ?? '') ?? 0
      expect(Number(row.pemilih), row.nama).toBe(Math.round(stations * read))
    }
  })
})

/**
 * What justifies the method: the kabupaten's people shared among kecamatan, where the truth is known,
 * by what a desa could be weighed with. Mean of the absolute errors in percent.
 */
function errorOfSharing(weights: ReadonlyMap<string, number>): number {
  const all = sum([...weights.values()])
  const errors = register.map((row) => {
    const truth = Number(row.penduduk)
    const share = (866_909 * (weights.get(row.kode ?? '') ?? 0)) / all
    return Math.abs(100 * (share / truth - 1))
  })
  return sum(errors) / errors.length
}

function weightsBy(id: string): ReadonlyMap<string, number> {
  return new Map(register.map(({ kode = '' }) => [kode, find.value(id, kode) ?? 0]))
}

describe('sharing by voters', () => {
  it('is 4.1 % off in the mean where the truth is known, by families of 2021 6.8 %', () => {
    expect(errorOfSharing(weightsBy('pemilih'))).toBeCloseTo(4.1, 1)
    expect(errorOfSharing(weightsBy('tps'))).toBeCloseTo(3.6, 1)
    expect(errorOfSharing(weightsBy('keluarga'))).toBeCloseTo(6.8, 1)
    expect(errorOfSharing(weightsBy('pemilih_2019'))).toBeCloseTo(5.5, 1)
  })

  it('errs by about a twentieth inside: voters per head differ by 5.3 % between kecamatan', () => {
    const perHead = register.map(
      ({ kode = '', penduduk }) => (find.value('pemilih', kode) ?? 0) / Number(penduduk),
    )
    const mean = sum(perHead) / perHead.length
    // The 21 are all there are, not a sample of more.
    const variance = sum(perHead.map((one) => (one - mean) ** 2)) / perHead.length
    expect((100 * Math.sqrt(variance)) / mean).toBeCloseTo(5.3, 1)
    expect(Math.min(...perHead)).toBeCloseTo(0.67, 2)
    expect(Math.max(...perHead)).toBeCloseTo(0.81, 2)
  })
})

describe('voters', () => {
  it('are 618,687 in 313 desa, 1.2 % below the official roll of 625,988', () => {
    expect(voters).toHaveLength(313)
    expect(columnSum(voters, 'pemilih')).toBe(618_687)
    expect(find.value('pemilih', KABUPATEN)).toBe(618_687)
    const roll = dataset.series.series.pemilih_tetap?.points[0]
    expect([roll?.period, roll?.value]).toEqual(['2023-06', 625_988])
    expect(100 * (618_687 / 625_988 - 1)).toBeCloseTo(-1.2, 1)
  })

  it('say on what they stand: 91 desa whole, 201 in part, 21 by the mean of their kecamatan', () => {
    const basis = find.desa('dasar_pemilih')
    expect([1, 2, 3].map((code) => basis.filter((one) => one === code).length)).toEqual([
      91, 201, 21,
    ])
    expect(find.indicator('pemilih').status.desa).toBe('perkiraan')
  })

  it('turn out as read, above 100 % where voters came from elsewhere', () => {
    expect(columnSum(voters, 'tps_terbaca')).toBe(1_677)
    expect(columnSum(voters, 'pemilih_terbaca')).toBe(405_666)
    expect(columnSum(voters, 'pengguna_terbaca')).toBe(351_477)
    expect(find.value('partisipasi', KABUPATEN)).toBeCloseTo((100 * 351_477) / 405_666, 2)
    const above = voters.filter(({ kode }) => (find.value('partisipasi', kode ?? '') ?? 0) > 100)
    expect(above.map(({ kode }) => kode)).toEqual([
      '16.07.04.2008',
      '16.07.10.1030',
      '16.07.13.2012',
    ])
    expect(find.value('partisipasi', '16.07.16.2006')).toBeNull()
  })

  it('are compared with 2019 only where the territory is the same and both were counted', () => {
    const desa = voters2019.filter(({ kode }) => kode?.length === '16.07.01.2001'.length)
    expect(columnSum(desa, 'pemilih_2019')).toBe(592_847)
    const split = ['Sukajadi', 'Kenten', 'Tanah Mas', 'Betung', 'Talang Keramat', 'Air Batu']
    const mean = voters.filter(({ dasar_pemilih }) => dasar_pemilih === '3')
    for (const { kode = '', nama = '' } of [
      ...voters.filter((row) => split.includes(row.nama ?? '')),
      ...mean,
    ]) {
      expect(find.value('perubahan_pemilih', kode), nama).toBeNull()
    }
    const [, ...reshaped] = readFileSync('data/batas/berubah.csv', 'utf8').trim().split('\n')
    const codes = reshaped.map((line) => line.split(',')[0] ?? '')
    const changed = codes.filter((code) => code.length === '16.07.01.2001'.length)
    expect(changed.length).toBeGreaterThan(10)
    for (const code of changed) expect(find.value('perubahan_pemilih', code), code).toBeNull()
    const changes = find.desa('perubahan_pemilih').toSorted((a, b) => a - b)
    expect(changes).toHaveLength(267)
    expect(changes[133]).toBeGreaterThan(3)
    expect(changes[133]).toBeLessThan(6)
  })

  it('of 2019 are the whole of a kecamatan, with two desa taken from their stations', () => {
    const rows = voters2019.filter(({ kode }) => kode?.length === '16.07.01'.length)
    expect(rows).toHaveLength(21)
    for (const { kode = '', pemilih_2019_sebanding } of rows) {
      const inside = voters2019.filter(
        (row) => kecamatanOf(row.kode ?? '') === kecamatanOf(kode) && row.kode !== kode,
      )
      const counted = columnSum(inside, 'pemilih_2019')
      const added = { '16.07.02': 721, '16.07.10': 1_505 }[kode] ?? 0
      expect(Number(pemilih_2019_sebanding), kode).toBe(counted + added)
    }
  })
})

describe('what is recorded for the kabupaten alone', () => {
  it('is moves, births and infant deaths of an edition, and no deaths ever entered', () => {
    const last = (id: string) => find.value(id, KABUPATEN)
    expect(
      ['pindah_tercatat', 'datang_tercatat', 'kelahiran_tercatat', 'kematian_bayi_tercatat'].map(
        last,
      ),
    ).toEqual([18_664, 18_248, 2_468, 20])
    expect(find.indicator('pindah_tercatat').caveat?.id).toMatch(/tidak menyebut kurun waktu/)
    const values = Object.values(dataset.series.series).flatMap(({ points }) =>
      points.map(({ value }) => value),
    )
    expect(values).not.toContain(27_206)
  })

  it('has 1,389 polling stations in the election of the regent, by kecamatan', () => {
    expect(find.value('tps_pilkada', KABUPATEN)).toBe(1_389)
  })
})
