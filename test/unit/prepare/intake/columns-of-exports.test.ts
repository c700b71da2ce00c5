import { describe, expect, it } from 'vitest'
import { idsOf, readTables } from './support/read-tables'

const csv = (heading: string, kabupaten: string) =>
  readTables({
    'tabel.csv': `Provinsi,${heading},Kecamatan,Desa,Tahun,Keluarga\nSumatera Selatan,${kabupaten},Banyuasin I,Mariana,2024,7\n`,
  })

describe('the column of the kabupaten in an export', () => {
  it.each(['Kab/Kota', 'Kabupaten/Kota', 'Kab.', 'Nama Kab/Kota', 'Kota/Kab', 'KAB./KOTA'])(
    '"%s" is a place as the province is',
    async (heading) => {
      const own = await csv(heading, 'Banyuasin')
      expect(idsOf(own, 'galat')).toEqual([])
      expect(own.observations).toHaveLength(1)
      expect(idsOf(await csv(heading, 'Muara Enim'), 'galat')).not.toEqual([])
    },
  )
})
