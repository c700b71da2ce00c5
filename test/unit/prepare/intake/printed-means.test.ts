import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, units } from './support/read-tables'

const desaOf = (kecamatan: string): string[] =>
  [...units.byCode.values()].filter(({ parent }) => parent === kecamatan).map(({ code }) => code)
const DESA = desaOf('16.07.01').slice(0, 10)
const RATES = [40.5, 52, 61.2, 70, 75, 80, 82.5, 88, 93, 97]
const COUNTS = [4, 8, 15, 16, 23, 42, 0, 5, 7, 11]

/** A table of ten desa with a percentage and a count, and these rows below. */
function table(...below: string[]) {
  const rows = DESA.map((code, at) => `${code};2021;${String(RATES[at])};${String(COUNTS[at])}`)
  const text = ['kode;tahun;Keluarga berlistrik (%);keluarga', ...rows, ...below].join('\n')
  return readTables({ 'a.csv': text.replaceAll('.5;', ',5;').replaceAll('.2;', ',2;') })
}

describe('a printed mean', () => {
  it.each(['Rata-rata', 'Rata-rata Kabupaten', 'Rerata', 'Average', 'Rata2', 'Jumlah/Rata-rata'])(
    '"%s" that the rows cannot have is told, with theirs',
    async (label) => {
      const told = only(await table(`${label};;7,4;`), 'rata-rata-berbeda')
      expect(told).toMatchObject({ severity: 'peringatan', file: 'nilai/a.csv', row: 12 })
      expect(told.column).toBe('Keluarga berlistrik (%)')
      expect(told.message.en).toContain('the mean of the 10 rows above it is 73.92 (40.5 to 97)')
    },
  )

  it.each(['739', '41', '97'])('of rates is told where it is %s', async (mean) => {
    expect(idsOf(await table(`Rata-rata;;${mean};`))).toContain('rata-rata-berbeda')
  })

  it.each(['31', '1,3', '131', '17'])('of amounts is told where it is %s', async (mean) => {
    expect(idsOf(await table(`Rata-rata;;;${mean}`))).toContain('rata-rata-berbeda')
  })

  it.each([
    'Rata-rata;;73,9;13,1',
    'Rata-rata;;74;13',
    'Rata-rata;;78,25;14,6',
    'Rata-rata;;64,1;',
    'Jumlah/Rata-rata;;73,9;131',
    'Jumlah;;;131\nRata-rata;;73,92;13,1',
    'Persentase;;8;2',
    'Rata-rata;;-;',
  ])('"%s" is plain, rounded, weighted, of those with any, or no mean', async (rows) => {
    const ids = idsOf(await table(...rows.split('\n')))
    expect(ids).not.toContain('rata-rata-berbeda')
    expect(ids).not.toContain('total-berbeda')
    expect(idsOf(await table(...rows.split('\n')), 'galat')).toEqual([])
  })

  it('may be of the kecamatan above it', async () => {
    const [a, b] = [DESA.slice(0, 3), desaOf('16.07.02').slice(0, 3)]
    const block = (codes: readonly string[], from: number) =>
      codes.map((code, at) => `${code};2021;${String(from + at)}`)
    const text = (second: number) =>
      [
        ...['kode;tahun;keluarga', ...block(a, 10), 'Jumlah;;33', 'Rata-rata;;11'],
        ...[...block(b, 50), `Rata-rata;;${String(second)}`, 'Rata-rata Kabupaten;;31'],
      ].join('\n')
    expect(idsOf(await readTables({ 'a.csv': text(51) }))).not.toContain('rata-rata-berbeda')
    expect(idsOf(await readTables({ 'a.csv': text(61) }))).toContain('rata-rata-berbeda')
  })
})
