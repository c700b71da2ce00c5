import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Catalogue, NO_SECTIONS } from '../../../src/contract'
import { SECTIONS_FILE as FILE } from '../../../src/prepare/read/read-sections'
import { edited, replace } from './support/project-edits'
import { build, buildValid, TINY } from './support/tiny-project'

it('publishes roles and places by English names, in the order of the file', async () => {
  const { sections } = (await buildValid(TINY)).catalogue
  expect(sections.roles).toMatchObject({
    people: 'penduduk',
    families: 'keluarga',
    births: 'lahir',
  })
  expect(sections.roles.men).toBeUndefined()
  expect(sections.leads).toEqual({ 'tata-kelola': 'idm', health: 'faskes_per_1000' })
  const { panel, briefColumns, briefFigures } = sections.places
  expect(panel?.kabupaten?.map(({ indicators }) => indicators[0])).toEqual([
    'penduduk',
    'luas',
    'pdrb',
    'idm',
  ])
  expect(panel?.kabupaten?.map(({ isPrincipal }) => isPrincipal)).toEqual([
    true,
    true,
    undefined,
    true,
  ])
  expect(briefFigures?.desa?.[5]).toEqual({ indicators: ['jarak_sma', 'sekolah'] })
  expect(briefColumns?.kecamatan?.[2]?.heading?.en).toBe('Electricity %')
})

it('gives the list for all levels to those without one of their own', async () => {
  const { panel } = (await buildValid(TINY)).catalogue.sections.places
  expect(panel?.desa).toEqual(panel?.kecamatan)
  expect(panel?.desa?.map(({ indicators }) => indicators[0])).toContain('keluarga')
  expect(panel?.kabupaten?.map(({ indicators }) => indicators[0])).not.toContain('keluarga')
})

it('a regency without the file has no places and no roles', async () => {
  const { catalogue } = await buildValid(edited((root) => rmSync(join(root, FILE))))
  expect(catalogue.sections).toEqual(NO_SECTIONS)
})

it('an edition that says nothing of its sections is read as one without any', async () => {
  const { sections, ...older } = (await buildValid(TINY)).catalogue
  expect(sections).not.toEqual(NO_SECTIONS)
  expect(Catalogue.parse(older).sections).toEqual(NO_SECTIONS)
})

it('names the nearest indicators for one that is unknown, in each place that names it', async () => {
  const misspelt = (text: string) =>
    replace(FILE, text, text.replace('faskes_per_1000', 'faskes_per_100'))
  const { log } = await build(
    edited(misspelt('"kesehatan": "faskes_per_1000"'), misspelt('"faskes_per_1000 atau faskes"')),
  )
  const told = log.problems.filter(({ id }) => id === 'bagian-indikator-tidak-dikenal')
  expect(told.map(({ column }) => column)).toEqual([
    'angkaPembuka › kesehatan',
    'bagian › ringkasanAngka › semua › butir ke-7',
  ])
  expect(told[0]?.params['expected']).toEqual({ own: 'faskes_per_1000' })
})

it.each([
  ['a key that is none', replace(FILE, '"panel":', '"pannel":'), 'bagian › pannel'],
  ['a level that is none', replace(FILE, '"kabupaten":', '"kota":'), 'bagian › panel › kota'],
  ['a role that is none', replace(FILE, '"jarakSma":', '"jarakSMA":'), 'peran › jarakSMA'],
])('tells %s', async (_name, edit, column) => {
  const { log } = await build(edited(edit))
  expect(log.problems).toContainEqual(
    expect.objectContaining({ id: 'pengaturan-salah', file: FILE, column }),
  )
})
