import { beforeAll, describe, expect, it } from 'vitest'
import { haversineKm } from '../../../src/domain/great-circle'
import { holdersOf } from '../../../src/domain/facility-distance'
import { buildDataset as indexFiles } from '../../../src/domain/dataset'
import { facilitiesOf } from '../../../src/domain/facilities-of-region'
import { SENIOR_KINDS } from '../../../src/domain/schools-of-region'
import type { Dataset } from '../../../src/prepare/build-dataset'
import { addressedSchools } from '../../../src/prepare/derive/addressed-desa'
import type { StatedSchool } from '../../../src/prepare/read/read-points'
import type { Unit } from '../../../src/prepare/model/unit'
import { lookup } from './support/lookup'
import { buildValid, editFile, tinyProject } from './support/tiny-project'

const PULAU = '99.01.02.2002'
const SAWAH = '99.01.01.2001'
/** Karang Manunggal and Kumbang Padang Permata: an SMP without a trusted point has their address. */
const ADDRESSED = new Set(['16.07.21.2008', '16.07.19.2009'])

describe('a desa that has one of its own', () => {
  it('has no distance where a count alone tells of it', async () => {
    const root = tinyProject()
    editFile(root, 'indikator.csv', (text) =>
      text.replace(/^(jarak_kota,.*?,keluarga),,/m, '$1,faskes,'),
    )
    const { value } = lookup(await buildValid(root))
    // Pulau has no health facility by the count, Sawah has.
    expect(value('jarak_kota', PULAU)).toBeGreaterThan(1)
    expect(value('jarak_kota', SAWAH)).toBeNull()
  })

  it.each([
    // A road may be named after where it leads.
    ['Jl. Raya Pulau no. 3', null],
    ['Jl. Raya DESA PULAU no. 3', 0],
  ])('a school without a trusted point and the address %s', async (address, km) => {
    const before = lookup(await buildValid(tinyProject()))
    expect(before.value('jarak_sd', PULAU)).toBeGreaterThan(1)
    const root = tinyProject()
    editFile(root, 'titik/sekolah.csv', (text) =>
      text.replace('6,SD 5,SD,negeri,,', `6,SD 5,SD,negeri,${address},`),
    )
    const { value } = lookup(await buildValid(root))
    expect(value('jarak_sd', PULAU)).toBe(km)
    expect(value('jarak_sd', SAWAH)).toBe(before.value('jarak_sd', SAWAH))
  })
})

describe('addressedSchools', () => {
  const unit = (code: string, name: string, splitFrom: string | null = null): Unit => ({
    code,
    name,
    splitFrom,
    level: code.length === 8 ? 'kecamatan' : 'desa',
    type: code.length === 8 ? 'kecamatan' : 'desa',
    parent: code.slice(0, code.lastIndexOf('.')),
    bpsCode: null,
  })
  const units = [
    unit('16.07.01', 'Kenten'),
    unit('16.07.02', 'Baru', '16.07.01'),
    unit('16.07.01.2001', 'Kenten'),
    unit('16.07.01.2002', 'Kenten Laut'),
    unit('16.07.01.2003', 'Raya II'),
    unit('16.07.02.2001', 'Suka Jaya'),
  ]
  const named = (address: string) => {
    const school = { kind: 'SD', address, kecamatan: '16.07.01' } as StatedSchool
    return addressedSchools([school], units).flatMap(({ desa }) => desa)
  }

  it.each([
    ['Jl. Kenten Laut no. 4', ['16.07.01.2002']],
    // The kecamatan has the same name.
    ['Jl. Kenten no. 4', []],
    ['Desa Kenten', ['16.07.01.2001']],
    ['Jalan Raya I', []],
    ['Taja raya  II', ['16.07.01.2003']],
    // Of a kecamatan split off since; the desa that is named as such goes first.
    ['Dusun VI Suka-Jaya', ['16.07.02.2001']],
    ['DUSUN SUKA JAYA, DESA KENTEN LAUT', ['16.07.01.2002']],
    ['', []],
  ])('%s', (address, desa) => {
    expect(named(address)).toEqual(desa)
  })
})

describe('distances of Banyuasin', () => {
  let dataset: Dataset
  let find: ReturnType<typeof lookup>
  beforeAll(async () => {
    dataset = await buildValid('data')
    find = lookup(dataset)
  })

  it('never show kilometres to what lies inside, in any of the 313 units', () => {
    const { facilities } = dataset.facilities
    const { schools } = dataset.schools
    const holds = (kinds: readonly string[]) => (code: string) =>
      facilities.some((one) => kinds.includes(one.kind) && holdersOf(one).includes(code)) ||
      schools.some((one) => kinds.includes(one.kind) && one.desa === code)
    const inside: [string, (code: string) => boolean][] = [
      ['jarak_smp', (code) => holds(['SMP'])(code) || ADDRESSED.has(code)],
      ['jarak_sma', holds(SENIOR_KINDS)],
      ['jarak_puskesmas', holds(['puskesmas'])],
      ['jarak_bank', (code) => (find.value('bank', code) ?? 0) > 0],
    ]
    const units = dataset.regions.regions.filter(({ level }) => level === 'desa')
    expect(units).toHaveLength(313)
    for (const [id, isInside] of inside) {
      const found = units.filter(({ code }) => (find.value(id, code) === 0) !== isInside(code))
      expect(found, id).toEqual([])
    }
    // By the count of Podes alone: no distance, and none that could be taken for one.
    const counted = units.filter(({ code }) => (find.value('sma_sederajat', code) ?? 0) > 0)
    for (const { code, name } of counted) {
      expect([0, null], name).toContain(find.value('jarak_sma', code))
    }
    const open = units.filter(({ code }) => find.value('jarak_sma', code) === null)
    expect(open.map(({ name }) => name)).toContain('Jakabaring Selatan')
    expect(open.length).toBeLessThan(counted.length / 5)
  })

  it('are those that the profile tells, from the same places', () => {
    const files = { ...dataset, version: '' }
    const indexed = indexFiles(files)
    for (const [id, kinds] of [
      ['jarak_sma', SENIOR_KINDS],
      ['jarak_puskesmas', ['puskesmas']],
    ] as const) {
      for (const region of indexed.regions.all.filter(({ level }) => level === 'desa')) {
        const { facilities } = dataset.facilities
        const found = facilitiesOf(indexed, region, facilities, kinds, dataset.schools.schools)
        const km = find.value(id, region.code)
        if (km === null) continue
        if (km === 0) expect(['inside', 'across'], region.name).toContain(found.kind)
        else expect(found.kind === 'nearest' ? found.km : NaN, region.name).toBeCloseTo(km, 2)
      }
    }
  })

  it('are measured from where people live: Sungsang IV from its school at the river mouth', () => {
    const label = dataset.regions.regions.find(({ code }) => code === '16.07.02.2004')?.labelPoint
    const sungsang = dataset.facilities.facilities.find(({ name }) => name === 'Puskesmas Sungsang')
    const fromMiddle = haversineKm(label ?? [0, 0], [sungsang?.lng ?? 0, sungsang?.lat ?? 0])
    expect(find.value('jarak_puskesmas', '16.07.02.2004')).toBeLessThan(fromMiddle / 2)
  })

  it('go to an SMP without a trusted point by the desa of its address', () => {
    const km = (code: string) => find.value('jarak_smp', code)
    expect(km('16.07.21.2008')).toBe(0)
    const label = (code: string) =>
      dataset.regions.regions.find((one) => one.code === code)?.labelPoint ?? [0, 0]
    for (const code of ['16.07.21.2010', '16.07.21.2009']) {
      const way = haversineKm(label(code), label('16.07.21.2008'))
      expect(km(code), code).toBeLessThanOrEqual(way + 0.01)
    }
  })

  it('to a primary school are not published: whose has none is not known', () => {
    expect(dataset.catalogue.indicators.map(({ id }) => id)).not.toContain('jarak_sd')
  })

  it('do not go to a point far from its address: Puskesmas Sukajadi stands in Sukajadi', () => {
    expect(find.value('jarak_puskesmas', '16.07.10.1004')).toBe(0)
    expect(find.value('jarak_puskesmas', '16.07.10.1024')).toBeLessThan(3)
    const told = dataset.quality.notes.filter(({ id }) => id === 'titik-tidak-dipakai')
    expect(told.map(({ region }) => region)).toContain('16.07.10.1004')
  })
})
