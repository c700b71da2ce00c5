import { describe, expect, it } from 'vitest'
import { writeTable } from '../support/project-edits'
import { build, buildValid, editFile } from '../support/tiny-project'
import { tinyTemplates } from './support/tiny-templates'

function deliver(root: string, text: string): void {
  writeTable('nilai/mutasi.csv', ...text.trimEnd().split('\n'))(root)
}

describe('samples give way to what an office delivers', () => {
  it('for all regions at once, with status and source of the delivery', async () => {
    const root = tinyTemplates()
    deliver(root, 'kode,tahun,lahir,mati,perubahan\n99.01.01.2001,2025,5,2,3\n')
    const { dataset, log } = await build(root)
    const births = dataset?.catalogue.indicators.find(({ id }) => id === 'lahir')
    expect(births?.status).toEqual({ kabupaten: 'resmi', kecamatan: 'resmi', desa: 'resmi' })
    expect(births?.source).toBe('dinas')
    const codes = dataset?.regions.regions.map(({ code }) => code) ?? []
    const values = dataset?.values.values.lahir?.['2025'] ?? []
    expect(values[codes.indexOf('99.01.01.2001')]).toBe(5)
    expect(values[codes.indexOf('99.01.02.2001')] ?? null).toBeNull()
    const note = log.problems.find(({ id }) => id === 'contoh-diganti')
    expect(note).toMatchObject({ severity: 'catatan', file: 'nilai/mutasi.csv' })
  })

  it('computes a sum that was a sample from the real terms', async () => {
    const root = tinyTemplates()
    deliver(root, 'kode,tahun,lahir,mati\n99.01.01.2001,2025,5,2\n99.01.02.2001,2025,5,\n')
    const dataset = await buildValid(root)
    const codes = dataset.regions.regions.map(({ code }) => code)
    const change = dataset.values.values.perubahan?.['2025'] ?? []
    expect(change[codes.indexOf('99.01.01.2001')]).toBe(3)
    expect(change[codes.indexOf('99.01.02.2001')] ?? null).toBeNull()
    const entry = dataset.catalogue.indicators.find(({ id }) => id === 'perubahan')
    expect(entry?.status.desa).toBe('resmi')
  })

  it('withdraws the other samples of a sum that is only partly delivered', async () => {
    const root = tinyTemplates()
    deliver(root, 'kode,tahun,lahir\n99.01.01.2001,2025,5\n')
    const { dataset, log } = await build(root)
    const ids = dataset?.catalogue.indicators.map(({ id }) => id) ?? []
    expect(ids).toContain('lahir')
    expect(ids).not.toContain('mati')
    expect(ids).not.toContain('perubahan')
    expect(log.problems.some(({ id }) => id === 'contoh-ditarik')).toBe(true)
  })

  it('withdraws them too beside a part that never was a sample', async () => {
    const root = tinyTemplates()
    editFile(root, 'kaitan.csv', (text) => `${text}perubahan,posyandu + mati,0\n`)
    deliver(root, 'kode,tahun,posyandu\n99.01.01.2001,2025,5\n')
    const { dataset, log } = await build(root)
    const ids = dataset?.catalogue.indicators.map(({ id }) => id) ?? []
    expect(ids).toContain('posyandu')
    expect(ids).not.toContain('perubahan')
    expect(log.problems.map(({ id }) => id)).not.toContain('melebihi-batas')
  })

  it('accepts the delivery where samples are switched off', async () => {
    const root = tinyTemplates()
    editFile(root, 'wilayah.json', (text) => text.replace('"contoh": true', '"contoh": false'))
    deliver(root, 'kode,tahun,lahir,mati,perubahan\n99.01.01.2001,2025,5,2,3\n')
    const dataset = await buildValid(root)
    expect(dataset.catalogue.indicators.map(({ id }) => id)).toContain('lahir')
  })

  it('refuses real figures for a sample that no template asks for', async () => {
    const root = tinyTemplates()
    editFile(root, 'templat/kolom.csv', (text) => text.replace('aneka,Mutasi,,mati,,,\n', ''))
    deliver(root, 'kode,tahun,mati\n99.01.01.2001,2025,5\n')
    const { log } = await build(root)
    expect(log.problems.map(({ id }) => id)).toContain('kolom-salah-tempat')
  })
})

describe('indicators that wait for an office', () => {
  it('are not published, and one note a template tells them', async () => {
    const { dataset, log } = await build(tinyTemplates())
    expect(dataset?.catalogue.indicators.map(({ id }) => id)).not.toContain('posyandu')
    expect(dataset?.sources.sources.map(({ id }) => id)).not.toContain('dinas')
    const notes = log.problems.filter(({ id }) => id === 'indikator-menunggu')
    expect(notes).toHaveLength(1)
    expect(notes[0]?.severity).toBe('catatan')
    expect(notes[0]?.message.id).toContain('Dinas Aneka')
  })

  it('are published once there is one figure', async () => {
    const root = tinyTemplates()
    deliver(root, 'kode,tahun,posyandu\n99.01.01.2001,2025,4\n')
    const dataset = await buildValid(root)
    expect(dataset.catalogue.indicators.map(({ id }) => id)).toContain('posyandu')
  })

  it('are told when no template asks for them', async () => {
    const root = tinyTemplates()
    editFile(root, 'templat/kolom.csv', (text) => text.replace(/aneka,Isi,,posyandu.*\n/, ''))
    const { log } = await build(root)
    const found = log.problems.find(({ id }) => id === 'indikator-tanpa-data')
    expect(found?.message.id).toContain('posyandu')
  })

  it('must be registered, and so must the source of their template', async () => {
    const root = tinyTemplates()
    editFile(root, 'templat/kolom.csv', (text) => text.replace(',posyandu,', ',posyandi,'))
    editFile(root, 'templat/templat.csv', (text) => text.replace('Aneka,dinas,', 'Aneka,dines,'))
    const { log } = await build(root)
    const places = log.problems
      .filter(({ severity }) => severity === 'galat')
      .map(({ id, file, row }) => [id, file, row])
    expect(places).toContainEqual(['indikator-tidak-dikenal', 'templat/kolom.csv', 7])
    expect(places).toContainEqual(['sumber-tidak-dikenal', 'templat/templat.csv', 2])
  })
})
