import { openXlsx, saveXlsx, type CellValue } from 'hucre/xlsx'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readSources } from '../../../../src/prepare/read/read-sources'
import { readTourism, type StatedSite } from '../../../../src/prepare/read/read-tourism'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { encodeNamed, readParts } from './support/read-values'
import { tinyTemplates } from './support/tiny-templates'

const MACHINE_ROW = 5
const HEADINGS = 'nama,jenis,kode_kecamatan,kode_desa,lat,lng,pengunjung,tahun'.split(',')

/** Types one row a site below the machine headings, as an officer does. */
async function typeSites(bytes: Uint8Array, sites: readonly Record<string, CellValue>[]) {
  const workbook = await openXlsx(bytes, { readStyles: true })
  const sheet = workbook.sheets.find(({ name }) => name === 'Isi')
  if (sheet === undefined) throw new Error('no sheet Isi')
  const headings = (sheet.rows[MACHINE_ROW] ?? []).map(String)
  sites.forEach((site, index) => {
    const row = sheet.rows[MACHINE_ROW + 1 + index]
    if (row === undefined) throw new Error('no empty row left')
    for (const [heading, value] of Object.entries(site)) row[headings.indexOf(heading)] = value
  })
  return { headings, bytes: await saveXlsx(workbook) }
}

async function readSites(sites: readonly Record<string, CellValue>[], name = 'wisata-2025.xlsx') {
  const root = tinyTemplates()
  const { bytes, headings } = await typeSites(
    await encodeNamed(readParts(root), 'wisata', '2025'),
    sites,
  )
  writeFileSync(join(root, 'titik', name), bytes)
  return { headings, ...(await readAll(root)) }
}

async function readAll(root: string): Promise<{ found: StatedSite[]; log: ProblemLog }> {
  const log = new ProblemLog()
  const units = new Map(readUnits(root, log).map((unit) => [unit.code, unit]))
  const sources = new Set(readSources(root, log).map(({ id }) => id))
  return { found: await readTourism({ root, units, sources, log, office: 'dinas' }), log }
}

const LAKE = {
  ...{ nama: 'Danau Biru', jenis: 'danau', kode_kecamatan: '99.01.02', kode_desa: '99.01.02.2001' },
  ...{ lat: -2.05, lng: 104.25, pengunjung: 1250, tahun: 2025 },
}

describe('the template of tourism sites', () => {
  it('has the headings that the reader looks for', async () => {
    const { headings } = await readSites([])
    for (const heading of HEADINGS) expect(headings).toContain(heading)
  })

  it('filled in and read back gives what was typed, beside the sites known before', async () => {
    const market = { nama: 'Pasar', jenis: 'budaya', kode_kecamatan: '99.01.01' }
    const { found, log } = await readSites([LAKE, market])
    expect(log.problems).toEqual([])
    expect(found.map(({ name }) => name)).toEqual(['Pantai', 'Tugu', 'Danau Biru', 'Pasar'])
    expect(found[2]).toMatchObject({
      ...{ name: 'Danau Biru', kind: 'danau', kecamatan: '99.01.02', desa: '99.01.02.2001' },
      ...{ lat: -2.05, lng: 104.25, visitors: { count: 1250, period: '2025' }, source: 'dinas' },
      ...{ file: 'titik/wisata-2025.xlsx', sheet: 'Isi' },
    })
    expect(found[3]).toMatchObject({ desa: null, lat: null, lng: null, visitors: null })
  })

  it('tempat-direvisi: a later row for the same name and kecamatan is used', async () => {
    const coast = { nama: 'PANTAI', jenis: 'bahari', kode_kecamatan: '99.01.02' }
    const { found, log } = await readSites([coast])
    expect(found).toHaveLength(2)
    expect(found.find(({ name }) => name === 'PANTAI')?.kind).toBe('bahari')
    expect(log.problems.map(({ id, sheet }) => [id, sheet])).toEqual([['tempat-direvisi', 'Isi']])
    const elsewhere = await readSites([{ ...coast, kode_kecamatan: '99.01.01' }])
    expect(elsewhere.log.problems).toEqual([])
  })

  it('a correction wins over the workbook that it corrects', async () => {
    const root = tinyTemplates()
    const empty = await encodeNamed(readParts(root), 'wisata', '2025')
    const kinds = { 'wisata-2025.xlsx': 'danau', 'wisata-2025-perbaikan.xlsx': 'embung' }
    for (const [name, jenis] of Object.entries(kinds)) {
      const { bytes } = await typeSites(empty, [{ ...LAKE, jenis }])
      writeFileSync(join(root, 'titik', name), bytes)
    }
    const { found } = await readAll(root)
    expect(found.filter(({ name }) => name === LAKE.nama).map(({ kind }) => kind)).toEqual([
      'embung',
    ])
  })

  it('names sheet, row and column of visitors that cannot be read', async () => {
    const { log } = await readSites([{ ...LAKE, pengunjung: 'ramai' }])
    expect(log.problems).toMatchObject([
      {
        ...{ id: 'angka-tidak-terbaca', severity: 'galat', sheet: 'Isi' },
        ...{ row: 7, column: 'pengunjung' },
      },
    ])
  })

  it('tabel-tempat-tidak-ada: a workbook with other headings is refused', async () => {
    const root = tinyTemplates()
    writeFileSync(
      join(root, 'titik', 'wisata-lain.xlsx'),
      await encodeNamed(readParts(root), 'ringkas', '2025'),
    )
    const { log } = await readAll(root)
    expect(log.problems.map(({ id }) => id)).toEqual(['tabel-tempat-tidak-ada'])
  })
})
