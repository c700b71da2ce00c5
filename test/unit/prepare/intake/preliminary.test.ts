import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, type Reading } from './support/read-tables'

type Said = { above?: string; below?: string; heading?: string; file?: string }

async function table(said: Said): Promise<Reading> {
  const { above = '', below = '', heading = 'Keluarga', file = 'tabel' } = said
  const rows = [
    [above],
    ['kode', 'tahun', heading],
    ['16.07.01.2001', 2024, 7],
    ['16.07.01.2002', 2024, 9],
    [below],
  ]
  return readTables({ [`${file}.xlsx`]: await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
}

describe('figures that are said to be preliminary', () => {
  it.each<Said>([
    { above: 'KELUARGA TAHUN 2024 (ANGKA SEMENTARA)' },
    { above: 'Keluarga 2024 (sementara)' },
    { below: '*) angka sementara' },
    { below: 'Catatan: data sementara' },
    { below: 'Ket: angka sangat sementara' },
    { below: 'Data masih sementara, menunggu verifikasi' },
    { file: 'keluarga-data-sementara' },
  ])('are read with a warning: %j', async (said) => {
    const reading = await table(said)
    expect(reading.observations).toHaveLength(2)
    expect(idsOf(reading, 'galat')).toEqual([])
    const { severity, message } = only(reading, 'angka-sementara')
    expect(severity).toBe('peringatan')
    expect(message.id).toContain('catatan_id')
  })

  it.each<Said>([
    { above: 'Tempat pembuangan sementara, keluarga 2024' },
    { below: 'Sementara itu desa lain belum melapor' },
    { below: 'Keluarga di hunian sementara tidak termasuk' },
    { below: 'Angka tetap, bukan angka sementara' },
    { below: 'Menggantikan angka sementara' },
  ])('are none in other words: %j', async (said) => {
    expect(idsOf(await table(said))).not.toContain('angka-sementara')
  })
})
