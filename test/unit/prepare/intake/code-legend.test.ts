import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'

function table(
  legend: string,
  headings = 'bakar_lahan',
  codes = '1',
  title = '',
): Promise<Reading> {
  const lines = [
    ...(title === '' ? [] : [title]),
    `kode;tahun;${headings}`,
    `${REBO};2024;${codes}`,
  ]
  return readTables({ 'tabel.csv': [...lines, `${legend};;`].join('\n') + '\n' })
}

describe('a legend of codes', () => {
  it.each([
    'Keterangan: 1 = Tidak ada, 2 = Ada',
    'Ket. 2: ada',
    'kode 2 berarti Ada; 1 berarti Tidak ada',
  ])('is refused where it turns the codes of the catalogue round: %s', async (legend) => {
    const told = only(await table(legend), 'arti-kode-lain')
    expect(told).toMatchObject({ severity: 'galat', row: 3, column: 'bakar_lahan' })
    expect(told.message.id).toMatch(/kode [12] berarti "(?:tidak )?ada", padahal/)
  })

  it('that leaves a category out says which, and reads no zero for it', async () => {
    const legend = 'Keterangan: 1 = Sangat tertinggal, 2 = Tertinggal, 4 = Maju, 5 = Mandiri'
    const reading = await table(legend, 'idm_status', '2')
    const told = only(reading, 'arti-kode-kurang')
    expect(told).toMatchObject({ severity: 'peringatan', row: 3, column: 'idm_status' })
    expect(told.message.id).toContain('3 = Berkembang')
    expect(reading.observations.map(({ value }) => value)).toEqual([2])
    const whole = legend.replace('2 = Tertinggal', '2 = Tertinggal, 3 = Berkembang')
    expect(idsOf(await table(whole, 'idm_status', '2'))).not.toContain('arti-kode-kurang')
  })

  it('is refused in the title too', async () => {
    const found = await table('', 'bakar_lahan', '1', 'Pembakaran lahan (1 = tidak ada; 2 = ada);;')
    expect(only(found, 'arti-kode-lain')).toMatchObject({ row: 1 })
  })

  it.each([
    ['Keterangan: 1 = Ada, 2 = Tidak ada', 'bakar_lahan', '1'],
    ['Keterangan: 7 = lain, 1 = mungkin', 'bakar_lahan', '1'],
    // 0 is "Tidak ada" for one of them and unknown to the other.
    ['0 = Tidak ada, 1 = Ada', 'bakar_lahan;pencemaran', '1;0'],
    ['1 = Tidak ada', 'koperasi', '1'],
  ])('is none that agrees or speaks of other codes: %s, %s', async (legend, headings, codes) => {
    expect(idsOf(await table(legend, headings, codes))).not.toContain('arti-kode-lain')
  })
})
