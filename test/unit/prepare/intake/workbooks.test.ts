import { describe, expect, it } from 'vitest'
import { fixture, idsOf, only, readTables, valuesOf } from './support/read-tables'

describe('a road table as an office sends it, saved by LibreOffice', () => {
  it('comes back with what to mend, each at its place', async () => {
    const reading = await readTables({ 'jalan.xlsx': fixture('jalan-kotor.xlsx') })
    expect(idsOf(reading, 'galat').sort()).toEqual([
      'nama-perlu-persetujuan',
      'rumus-galat',
      'satuan-berbeda',
    ])
    const unit = only(reading, 'satuan-berbeda')
    expect(unit).toMatchObject({ sheet: 'Jalan', row: 4, column: 'Panjang jalan (m)' })
    expect(unit.message.id).toContain('Satuan "m" berbeda dari satuan Panjang jalan, yaitu km')
    expect(unit.message.id).toContain('Bila angkanya sudah dalam km, perbaiki satuannya saja')
    // Told in the same run, though the figures of that column are not taken.
    expect(only(reading, 'rumus-galat')).toMatchObject({ row: 10, column: 'Panjang jalan (m)' })
    expect(Object.keys(valuesOf(reading)).filter((key) => key.startsWith('jalan_total'))).toEqual(
      [],
    )
    const name = only(reading, 'nama-perlu-persetujuan')
    expect(name).toMatchObject({ file: 'nilai/jalan.xlsx', sheet: 'Jalan', row: 14 })
    expect(name.message.id).toContain('usulannya Sungsang III (16.07.02.2003)')
    expect(name.message.id).toContain('padanan.csv baris 2')
    expect(name.message.id).toContain('ditulis oleh npm run data tanpa --check')
    expect(reading.padanan).toBe(
      'nama,kecamatan,kode,nama_resmi,disetujui\n' +
        'Sungsamg III,Banyuasin II,16.07.02.2003,Sungsang III,\n',
    )
  })

  it('goes in when it is mended', async () => {
    const reading = await readTables({ 'jalan.xlsx': fixture('jalan-rapi.xlsx') })
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(idsOf(reading, 'peringatan')).toEqual(['angka-sementara'])
    expect(valuesOf(reading)).toEqual({
      'jalan_baik 16.07.01.2001 2025': 5.7,
      'jalan_sedang 16.07.01.2001 2025': 2.7,
      'jalan_rusak 16.07.01.2001 2025': 2.7,
      'jalan_rusak_berat 16.07.01.2001 2025': 2.3,
      'jalan_total 16.07.01.2001 2025': 13.4,
      'jalan_baik 16.07.01.2002 2025': 4.25,
      'jalan_rusak 16.07.01.2002 2025': 1.5,
      'jalan_rusak_berat 16.07.01.2002 2025': 0,
      'jalan_total 16.07.01.2002 2025': 5.75,
      'jalan_baik 16.07.01.2003 2025': 3.5,
      'jalan_sedang 16.07.01.2003 2025': 1.25,
      'jalan_total 16.07.01.2003 2025': 4.75,
      'jalan_baik 16.07.02.2004 2025': 2.5,
      'jalan_sedang 16.07.02.2004 2025': 1,
      'jalan_rusak 16.07.02.2004 2025': 0,
      'jalan_rusak_berat 16.07.02.2004 2025': 0,
      'jalan_total 16.07.02.2004 2025': 3.5,
      'jalan_baik 16.07.02.2003 2025': 1.5,
      'jalan_sedang 16.07.02.2003 2025': 1,
      'jalan_rusak 16.07.02.2003 2025': 0,
      'jalan_rusak_berat 16.07.02.2003 2025': 0,
      'jalan_total 16.07.02.2003 2025': 2.5,
    })
    expect(only(reading, 'kode-dipulihkan').message.id).toContain('2 kode wilayah')
    expect(only(reading, 'kolom-tersembunyi').message.id).toContain('Kolom D')
    expect(only(reading, 'baris-jumlah').message.id).toContain('3 baris')
    expect(only(reading, 'baris-catatan').message.id).toContain('2 baris')
    expect(only(reading, 'tahun-dari-judul').message.id).toContain(
      'Periode 2025 diambil dari judul tabel',
    )
    expect(only(reading, 'lembar-dilewati').sheet).toBe('Petunjuk')
  })

  it('takes the misspelt name once it is approved, and keeps the decision', async () => {
    const padanan =
      'nama,kecamatan,kode,nama_resmi,disetujui\nSungsamg III,Banyuasin II,16.07.02.2003,Sungsang III,ya\n'
    const file = { 'jalan.xlsx': fixture('jalan-kotor.xlsx'), 'padanan.csv': padanan }
    const reading = await readTables(file)
    expect(idsOf(reading, 'galat')).toEqual(['satuan-berbeda', 'rumus-galat'])
    expect(valuesOf(reading)['jalan_baik 16.07.02.2003 2025']).toBe(1.5)
    expect(reading.padanan).toBe(padanan)
  })

  it('reads every kind of cell as it is meant', async () => {
    const reading = await readTables({ 'listrik.xlsx': fixture('bentuk-sel.xlsx') })
    // 1,234.5 km to a road is refused for what it says.
    expect(idsOf(reading, 'galat')).toEqual(['angka-di-luar-batas'])
    expect(valuesOf(reading)).toEqual({
      'listrik 16.07 2024': 98.5,
      'listrik 16.07.01.1016 2024': 7,
      'jarak_jalan 16.07.01.1016 2024': 1.5,
      'listrik 16.07.01.2001 2024-06': 12.5,
    })
    expect(only(reading, 'lembar-tersembunyi').sheet).toBe('Lama')
  })
})
