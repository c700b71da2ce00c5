import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { HeadingSynonyms } from '../../../../src/prepare/intake/headings/heading-synonyms'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { temporaryFolder } from '../support/tiny-project'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

describe('headings as the world writes them', () => {
  it.each([
    [
      'Open Data Jabar',
      'id,kode_provinsi,nama_provinsi,bps_kode_desa_kelurahan,bps_nama_desa_kelurahan,kemendagri_kode_desa_kelurahan,kemendagri_nama_desa_kelurahan,bank,satuan,tahun',
      `1,16,Sumatera Selatan,1607050010,SUNGAI REBO,${REBO},SUNGAI REBO,7,UNIT,2024`,
    ],
    [
      'BPS',
      'Kecamatan/Subdistrict,Desa/Kelurahan/Village,Tahun/Year,Bank',
      'Banyuasin I,Sungai Rebo,2024,7',
    ],
    [
      'Podes',
      'kdprov,nmprov,kdkab,nmkab,kdkec,nmkec,kddesa,nmdesa,tahun,bank',
      '16,SUMSEL,07,BANYUASIN,010,BANYUASIN I,003,SUNGAI REBO,2024,7',
    ],
    ['OpenSID', 'kode_desa,nama_desa,tahun,bank', `${REBO},Sungai Rebo,2024,7`],
  ])('%s', async (_name, heading, row) => {
    const reading = await csv(heading, row)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [`bank ${REBO} 2024`]: 7 })
  })

  it('Dapodik', async () => {
    const reading = await csv('Kode Desa,Desa,Tahun,PD SD', `${REBO},Sungai Rebo,2024,7`)
    expect(valuesOf(reading)).toEqual({ [`siswa_sd ${REBO} 2024`]: 7 })
  })

  it('IDM, whose headings state the year', async () => {
    const heading = 'KODE PROV,NAMA PROV,KODE DESA,NAMA DESA,IKS 2024,NILAI IDM 2024'
    const reading = await csv(heading, `16,SUMSEL,${REBO},SUNGAI REBO,0.8343,0.7781`)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({
      [`iks ${REBO} 2024`]: 0.8343,
      [`idm ${REBO} 2024`]: 0.7781,
    })
  })

  it('BPS, in two languages and with its numbers before the names', async () => {
    const reading = await readTables({
      'tabel.csv': [
        '"Kecamatan\nDistrict",Tahun,"Penduduk\nPopulation","Koperasi/Cooperatives"',
        '010 Banyuasin I,2024,58501,7',
        '',
      ].join('\n'),
    })
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({
      'penduduk 16.07.01 2024': 58501,
      'koperasi 16.07.01 2024': 7,
    })
  })

  it('say of thousands that they are in another unit, and nothing else', async () => {
    const heading = 'Kecamatan,Tahun,Penduduk (ribu) Population (thousand)'
    const reading = await csv(heading, 'Banyuasin I,2024,58.51')
    expect(idsOf(reading, 'galat')).toEqual(['satuan-berbeda'])
    expect(valuesOf(reading)).toEqual({})
  })

  it('do not take other words after a name for its English name', async () => {
    const reading = await csv('Kecamatan,Tahun,Penduduk miskin lama', 'Banyuasin I,2024,58501')
    expect(idsOf(reading, 'galat')).toEqual(['kolom-tidak-dikenal'])
  })

  it('are taken by their last row where an officer has said what it means, in its unit', async () => {
    const table = (unit: string) =>
      csv(`Kecamatan,Tahun,Kondisi Jalan (${unit}),`, ',,Baik,Rusak Ringan', 'Banyuasin I,2024,3,4')
    expect(valuesOf(await table('km'))).toEqual({
      'jalan_baik 16.07.01 2024': 3,
      'jalan_rusak 16.07.01 2024': 4,
    })
    expect(idsOf(await table('m'), 'galat')).toEqual(['satuan-berbeda', 'satuan-berbeda'])
  })

  it.each([
    ['Penerima PKH', 'Jumlah KK'],
    ['Penerima PKH', 'Keluarga'],
    ['Miskin', 'Jumlah Penduduk'],
    ['Kondisi Ruang Kelas', 'Rusak Ringan'],
  ])('of a part (%s) over the whole (%s) are asked about', async (group, heading) => {
    const lines = [`Kecamatan,Tahun,${group},`, `,,${heading},Koperasi`, 'Banyuasin I,2024,3,4']
    const reading = await csv(...lines)
    expect(idsOf(reading, 'galat')).toContain('kolom-tidak-dikenal')
    expect(Object.keys(valuesOf(reading)).filter((key) => !key.startsWith('koperasi'))).toEqual([])
  })

  it('that are unknown are told once a file, with the row for all of its sheets', async () => {
    const rows = [
      ['Kode', 'Tahun', 'Koperasi', 'Lahir'],
      ['16.07.01.2001', 2024, 7, 3],
    ]
    const sheets = ['A', 'B', 'C'].map((name) => ({
      name,
      rows:
        name === 'A' ? rows : [rows[0] ?? [], ['16.07.01.2002', 2024 + name.charCodeAt(0), 7, 3]],
    }))
    const reading = await readTables({ 'buku.xlsx': await writeXlsx({ sheets }) })
    const told = only(reading, 'kolom-tidak-dikenal')
    expect(told.message.id).toContain('(di 3 kolom)')
    expect(told.message.id).toContain('Lahir,mutasi_lahir,nilai/buku.xlsx,ya')
  })

  it('over words of a column that no table fills lose no figure', async () => {
    const heading = 'Puskesmas,Kecamatan,Tahun,Koperasi'
    const words = await csv(heading, 'Pkm Mariana,Banyuasin I,2024,7')
    expect(idsOf(words, 'galat')).toEqual([])
    expect(valuesOf(words)).toEqual({ 'koperasi 16.07.01 2024': 7 })
    const figures = await csv(heading, '2,Banyuasin I,2024,7')
    expect(idsOf(figures, 'galat')).toEqual([])
    expect(valuesOf(figures)).toEqual({
      'faskes_puskesmas 16.07.01 2024': 2,
      'koperasi 16.07.01 2024': 7,
    })
    const elsewhere = await csv('Pernikahan,Kecamatan,Tahun,Koperasi', '2,Banyuasin I,2024,7')
    expect(idsOf(elsewhere, 'galat')).toEqual(['kolom-salah-tempat'])
  })

  it.each([
    ['a year column that says another', ['kode,tahun,IDM 2023', `${REBO},2024,0.81`]],
    ['a title that says another', ['Tahun 2024,', 'kode,IDM 2023', `${REBO},0.81`]],
  ])('refuse %s', async (_name, lines) => {
    const reading = await csv(...lines)
    expect(only(reading, 'tahun-bertentangan').message.id).toContain('judul kolom 2023')
    expect(valuesOf(reading)).toEqual({})
  })

  it('hold a column of units against the catalogue', async () => {
    const heading = 'kode,tahun,Panjang jalan,satuan'
    expect(idsOf(await csv(heading, `${REBO},2024,7,METER`), 'galat')).toEqual(['satuan-berbeda'])
    expect(idsOf(await csv(heading, `${REBO},2024,7,KM`), 'galat')).toEqual([])
  })
})

describe('a title that narrows what is counted', () => {
  const table = (title: string, heading: string) =>
    csv(
      `${title},,`,
      'PEMERINTAH KABUPATEN BANYUASIN,,',
      `Kecamatan,Tahun,${heading}`,
      'Betung,2024,3',
    )

  it.each([
    ['DATA KELUARGA PENERIMA PKH', 'Keluarga'],
    ['Penduduk miskin menurut kecamatan', 'Jumlah Penduduk'],
  ])('%s is asked about over %s', async (title, heading) => {
    const reading = await table(title, heading)
    expect(idsOf(reading, 'galat')).toEqual(['judul-menyempitkan'])
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['DINAS SOSIAL DAN PENANGANAN KORBAN BENCANA', 'Keluarga'],
    ['Surat keterangan tidak mampu', 'Surat keterangan tidak mampu per 100 keluarga'],
    ['DATA KELUARGA', 'Keluarga'],
  ])('%s is none over %s', async (title, heading) => {
    expect(idsOf(await table(title, heading), 'galat')).toEqual([])
  })
})

describe('a title that names the kecamatan', () => {
  // Two desa are called so, in Banyuasin III and in Rantau Bayur.
  const table = (title: string) => csv(title, 'Desa,Bank', 'Tanjung Menang,7')

  it('says which of two desa of one name is meant', async () => {
    const reading = await table('DATA BANK KECAMATAN BANYUASIN III TAHUN 2024,')
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ 'bank 16.07.03.2021 2024': 7 })
  })

  it.each([
    ['names none', 'DATA BANK TAHUN 2024,'],
    ['names the list of them', 'DATA BANK PER KECAMATAN TAHUN 2024,'],
    ['names two', 'KECAMATAN BANYUASIN III 2024,KECAMATAN RANTAU BAYUR'],
    ['names two in one', 'BANK KECAMATAN BANYUASIN III DAN KECAMATAN RANTAU BAYUR 2024,'],
    ['names two with one word', 'BANK KEC. BANYUASIN III DAN RANTAU BAYUR TAHUN 2024,'],
  ])('and one that %s does not', async (_name, title) => {
    expect(idsOf(await table(title), 'galat')).toEqual(['nama-bermakna-ganda'])
  })

  it('gives way to the one that a row announces', async () => {
    const reading = await csv(
      'DATA BANK KECAMATAN BANYUASIN III TAHUN 2024,',
      'Desa,Bank',
      'Kecamatan Rantau Bayur,',
      'Tanjung Menang,7',
    )
    expect(valuesOf(reading)).toEqual({ 'bank 16.07.11.2007 2024': 7 })
  })
})

describe('a heading that is not known', () => {
  const file = ['kode,tahun,Koprasi', `${REBO},2024,7`, ''].join('\n')
  const line = 'Koprasi,koperasi,nilai/tabel.csv'

  it('is proposed as the indicator it is a slip for, with its line', async () => {
    const reading = await readTables({ 'tabel.csv': file })
    const { message } = only(reading, 'kolom-tidak-dikenal')
    expect(message.id).toMatch(/judul-kolom\.csv baris \d+/)
    expect(reading.judul.trimEnd().split('\n').at(-1)).toBe(`${line},`)
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['ya', { [`koperasi ${REBO} 2024`]: 7 }, []],
    ['tidak', {}, ['kolom-tidak-dikenal']],
  ])('is taken or refused by the answer %s', async (answer, values, ids) => {
    const table = `judul,arti,asal,disetujui\n${line},${answer}\n`
    const reading = await readTables({ 'tabel.csv': file, 'judul-kolom.csv': table })
    expect(valuesOf(reading)).toEqual(values)
    expect(idsOf(reading, 'galat')).toEqual(ids)
    expect(reading.judul).toBe(table)
  })

  it('is told with three that are most like it', async () => {
    const reading = await csv('kode,tahun,Jumlah sekolah dasar negeri', `${REBO},2024,7`)
    const { message } = only(reading, 'kolom-tidak-dikenal')
    expect(message.id).toMatch(/mirip: "[^"]+", "[^"]+", "[^"]+"\. Perbaiki judulnya; atau/)
    expect(reading.judul).not.toContain('negeri')
  })

  it('is told with those that share its words, not its letters', async () => {
    const nearest = async (heading: string) =>
      only(await csv(`kode,tahun,${heading}`, `${REBO},2024,7`), 'kolom-tidak-dikenal').message.id
    expect(await nearest('Persentase Penduduk')).toContain('"Penduduk"')
    expect(await nearest('Jumlah murid SD')).toContain('SD (Disdik)"')
    expect(await nearest('Xyzzy')).toContain('mirip: tidak ada.')
  })

  it('and a table without a place say what is missing', async () => {
    const place = await csv('Dessa,tahun,keluarga', 'Sungai Rebo,2024,7')
    expect(only(place, 'berkas-tanpa-tabel').message.id).toMatch(
      /tidak ada kolom kode atau nama desa\. Judul yang paling mirip: "Dessa"/,
    )
    const indicator = await csv('Desa,kluarga', 'Sungai Rebo,7')
    expect(only(indicator, 'berkas-tanpa-tabel').message.id).toMatch(
      /tidak ada kolom indikator .* paling mirip: "kluarga"/,
    )
  })

  it('that is set aside leaves its file without a table, which is told as that', async () => {
    const files = {
      'pos.csv': `kode,tahun,posbindu\n${REBO},2024,7\n`,
      'judul-kolom.csv': 'judul,arti,asal,disetujui\nposbindu,abaikan,,ya\n',
    }
    const told = only(await readTables(files), 'berkas-tanpa-tabel').message.id
    expect(told).toContain('"posbindu" berarti "abaikan" di judul-kolom.csv')
    expect(told).not.toContain('Perbaiki judulnya')
  })

  it('with a meaning that is none is refused at its line', async () => {
    const table = 'judul,arti,asal,disetujui\nX,bukan_indikator,,ya\n'
    const reading = await readTables({ 'judul-kolom.csv': table })
    expect(only(reading, 'isian-salah')).toMatchObject({ file: 'judul-kolom.csv', row: 2 })
  })

  it('is not written over a line that is not understood, which would be lost', () => {
    const root = temporaryFolder()
    const path = join(root, 'judul-kolom.csv')
    const table = 'judul,arti,asal,disetujui\nKoprasi,koperasi,,iya\n'
    writeFileSync(path, table)
    const log = new ProblemLog()
    const synonyms = new HeadingSynonyms(root, () => true, log)
    synonyms.tell(
      'Bankk',
      { indicator: 'bank', likely: null, nearest: '' },
      { file: 'nilai/a.csv' },
    )
    synonyms.finish(true)
    expect(readFileSync(path, 'utf8')).toBe(table)
    expect(log.problems.map(({ id }) => id)).toEqual(['isian-salah', 'kolom-tidak-dikenal'])
    writeFileSync(path, table.replace('iya', 'ya'))
    const again = new HeadingSynonyms(root, () => true, log)
    again.tell('Bankk', { indicator: 'bank', likely: null, nearest: '' }, { file: 'nilai/a.csv' })
    again.finish(true)
    expect(readFileSync(path, 'utf8')).toContain('\nBankk,bank,nilai/a.csv,\n')
  })
})
