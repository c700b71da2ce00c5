import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, units, valuesOf, type Reading } from './support/read-tables'

const csv = (...lines: string[]): Promise<Reading> =>
  readTables({ 'tabel.csv': ['Keluarga tahun 2024;;;', ...lines].join('\n') + '\n' })

const BETUNG = '16.07.05.1017'
const OTHERS = units.all
  .filter(({ parent, code, name }) => {
    return parent === '16.07.05' && code !== BETUNG && units.named(name).length === 1
  })
  .slice(0, 5)
const NAMES = ['Betung', ...OTHERS.map(({ name }) => name)]
const SUM = NAMES.reduce((sum, _, at) => sum + at + 4, 0)
const OF_DESA = `keluarga ${BETUNG} 2024`
const OF_KECAMATAN = 'keluarga 16.07.05 2024'

describe('a desa named like its kecamatan in a column of both', () => {
  const rows = NAMES.map((name, at) => `${String(at + 1)};${name};${String(at + 4)}`)

  it.each(['I;KECAMATAN BETUNG;', ';KEC. BETUNG;', `I;KECAMATAN BETUNG;${String(SUM)}`])(
    'is the desa below "%s"',
    async (group) => {
      const reading = await csv('NO;KECAMATAN / DESA;KELUARGA', group, ...rows)
      expect(idsOf(reading, 'galat')).toEqual([])
      expect(valuesOf(reading)).toHaveProperty([OF_DESA], 4)
    },
  )

  it('stands last in its list as well', async () => {
    const last = [...rows.slice(1), '9;Betung;4']
    const reading = await csv('NO;KECAMATAN / DESA;KELUARGA', 'I;KECAMATAN BETUNG;', ...last)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toHaveProperty([OF_DESA], 4)
  })

  it.each([
    ['on the rows of desa', ''],
    ['on every row', 'Betung'],
  ])('is the desa with a column of kecamatan filled in %s', async (_name, own) => {
    const filled = rows.map((row) => row.replace(';', ';Betung;'))
    const reading = await csv(
      'NO;KECAMATAN;KECAMATAN / DESA;KELUARGA',
      `I;${own};KECAMATAN BETUNG;`,
      ...filled.slice(1),
      ...filled.slice(0, 1),
    )
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toHaveProperty([OF_DESA], 4)
  })

  it('is no total of the desa above it', async () => {
    const others = rows.slice(1).map((row) => row.replace(/^\d+/, ''))
    const sum = String(SUM - 4)
    const lines = [';KECAMATAN BETUNG;', ...others, `;Betung;${sum}`]
    const reading = await csv('NO;KECAMATAN / DESA;KELUARGA', ...lines)
    expect(valuesOf(reading)).not.toHaveProperty([OF_DESA])
    expect(valuesOf(reading)).not.toHaveProperty([OF_KECAMATAN])
  })

  it('is asked without its kecamatan, with what to write', async () => {
    const reading = await csv('NO;KECAMATAN / DESA;KELUARGA', ...rows)
    expect(only(reading, 'nama-bermakna-ganda').message.id).toContain('"Kelurahan Betung"')
    const mended = rows.map((row) => row.replace('Betung', 'Kelurahan Betung'))
    const read = await csv('NO;KECAMATAN / DESA;KELUARGA', ...mended)
    expect(idsOf(read, 'galat')).toEqual([])
    expect(valuesOf(read)).toHaveProperty([OF_DESA], 4)
  })
})
