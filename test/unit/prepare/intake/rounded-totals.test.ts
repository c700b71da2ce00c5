import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, readTables } from './support/read-tables'

async function withTotal(total: number, ...lengths: number[]) {
  const desa = ['16.07.01.2001', '16.07.01.2002', '16.07.01.2003']
  const rows = [
    ['kode', 'tahun', 'Panjang jalan (km)'],
    ...lengths.map((length, at) => [desa[at] ?? '', 2024, length]),
    ['Jumlah', '', total],
  ]
  return idsOf(await readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) }))
}

describe('a total that a cell holds as a number', () => {
  it('may be rounded as it is written', async () => {
    expect(await withTotal(97.1, 40.144, 30, 27)).not.toContain('total-berbeda')
    expect(await withTotal(97, 40.144, 30, 27)).not.toContain('total-berbeda')
    expect(await withTotal(97.144, 40.144, 30, 27)).not.toContain('total-berbeda')
  })

  it('is told when it is more than rounded', async () => {
    expect(await withTotal(97.3, 40.144, 30, 27)).toContain('total-berbeda')
    expect(await withTotal(97.05, 40.144, 30, 27)).toContain('total-berbeda')
    expect(await withTotal(98, 40.144, 30, 27)).toContain('total-berbeda')
  })
})
