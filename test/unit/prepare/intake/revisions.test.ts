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
  const { message, row } = only(reading, 'nilai-direvisi')
  expect(row).toBe(2)
  expect(message.id).toContain(`3 (nilai/${earlier}, baris 2) menjadi 7`)
  expect(message.en).toContain(`3 (nilai/${earlier}, row 2) by 7`)
  expect(message.en).not.toMatch(/baris|lembar/)
})

it('rows that contradict each other are named in the words of each language', async () => {
  const twice = table('7') + '16.07.01.2001,2024,8\n'
  const { message } = only(await readTables({ 'a.csv': twice }), 'baris-bertentangan')
  expect(message.id).toContain('di nilai/a.csv, baris 2 dengan')
  expect(message.en).toContain('in nilai/a.csv, row 2 with')
})
