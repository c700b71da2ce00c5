import { expect, it } from 'vitest'
import { only, readTables, valuesOf } from './support/read-tables'

const table = (value: string): string => `kode,tahun,keluarga\n16.07.01.2001,2024,${value}\n`

it.each([
  ['jalan-2025.csv', 'jalan-2025-perbaikan.csv'],
  ['jalan-2025.csv', 'jalan-2025 (1).csv'],
  ['jalan-2025.csv', 'jalan-2025b.csv'],
  ['a.csv', 'b.csv'],
])('%s is corrected by %s', async (earlier, later) => {
  const reading = await readTables({ [later]: table('7'), [earlier]: table('3') })
  expect(valuesOf(reading)).toEqual({ 'keluarga 16.07.01.2001 2024': 7 })
  expect(only(reading, 'nilai-direvisi').message.id).toContain('menjadi 7')
})
