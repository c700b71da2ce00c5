import { describe, expect, it } from 'vitest'
import { append, replace, writeTable, type Edit } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const SERIES = 'seri/kabupaten.csv'
const SOURCES = 'sumber.csv'
const MARKED = replace(SERIES, 'status,catatan', 'status,catatan,tanda')

/** A point of 2022 with this note, mark and status. */
function point(note: string, mark = '', status = 'resmi', source = 'podes'): Edit[] {
  const line = `pdrb,2022,11.5,${source},tinggi,${status},"${note}",${mark}`
  return [MARKED, append(SERIES, line)]
}

const ofNote = (...edits: readonly Edit[]) => problemsOf('catatan-baris-membantah', ...edits)
const ofSource = (...edits: readonly Edit[]) => problemsOf('sumber-baris-membantah', ...edits)
const source = (id: string, publisher: string, title: string, year: string) =>
  append(SOURCES, `${id},${publisher},${title},${year},Fakta,,https://x.contoh.test,tinggi,,`)

describe('the note of a point of a series', () => {
  it.each([
    ['rencana RPJMD', 'target.csv'],
    ['sasaran 2022', 'target.csv'],
    ['proyeksi', 'target.csv'],
    ['Angka target 2022', 'target.csv'],
    ['Triwulan I', 'sebagian tahun'],
    ['s.d. Juni', 'sebagian tahun'],
    ['sampai dengan September 2022', 'sebagian tahun'],
    ['Angka Kabupaten Musi Banyuasin', 'kabupaten lain'],
    ['angka Kab. Ogan Ilir', 'kabupaten lain'],
    ['diisi angka tahun lalu', 'masa sebelumnya'],
    ['Sama dengan tahun lalu', 'masa sebelumnya'],
    ['angka tahun 2021', 'tahun lain'],
    ['angka karangan', 'tidak dihitung'],
  ])('refuses what is no fact of its row: %s', async (note, told) => {
    const [problem, ...more] = await ofNote(...point(note))
    expect(more).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: SERIES, row: 7, column: 'catatan' })
    expect(problem?.message.id).toContain(told)
  })

  it.each([
    ['angka sementara', 'sementara'],
    ['Sementara', 'sementara'],
    ['angka 2022 masih sementara', 'sementara'],
    ['perkiraan', 'perkiraan'],
    ['hasil taksiran', 'perkiraan'],
  ])('warns of what is one all the same: %s', async (note, told) => {
    const [problem] = await ofNote(...point(note))
    expect(problem).toMatchObject({ severity: 'peringatan', file: SERIES, row: 7 })
    expect(problem?.message.id).toContain(`"${told}"`)
  })

  it.each([
    ['angka sementara', 'sementara', 'resmi'],
    ['s.d. Juni', 'tak-lengkap', 'resmi'],
    ['diisi angka tahun lalu', 'diulang', 'resmi'],
    ['perkiraan', '', 'perkiraan'],
  ])('is no news where a mark or the status says it too: %s, %s', async (note, mark, status) => {
    expect(await ofNote(...point(note, mark, status))).toEqual([])
  })

  it.each([
    '2020=SP2020; 2020-21 angka sementara; 2023+ proyeksi baru, jadi ada loncatan seri',
    'menggantikan angka sementara 177.557,94',
    'Semester II 2022',
    'Desember 2022',
    'Setda Kabupaten Musi Banyuasin menyebut 46.760 ton',
    'jauh di bawah 2019 dan 2021, juga di kabupaten tetangga: pelaporan terlambat',
    'Naik dari tahun lalu karena metode baru',
    'Sesuai target RPJMD',
    'jumlah 17 kab/kota cocok dgn total provinsi',
    'edisi 202401, kurun waktu kejadian tidak dinyatakan',
  ])('is left alone: %s', async (note) => {
    expect(await ofNote(...point(note))).toEqual([])
  })
})

describe('the source of a point of a series', () => {
  it.each([
    ['Bappeda', 'RPJMD 2021-2026', '2021–2026', 'dokumen rencana', 'galat'],
    ['BPS', 'Kabupaten Musi Banyuasin dalam Angka 2022', '2022', 'kabupaten lain', 'galat'],
    ['BPS', 'Hasil proyeksi ekonomi', '2022', 'perkiraan', 'peringatan'],
    ['BPS', 'PDRB 2019', '2019', 'lebih lama', 'peringatan'],
  ])('is told where it cannot be one: %s, %s', async (publisher, title, year, told, severity) => {
    const [problem, ...more] = await ofSource(
      source('lain', publisher, title, year),
      ...point('', '', 'resmi', 'lain'),
    )
    expect(more).toEqual([])
    expect(problem).toMatchObject({ severity, file: SERIES, row: 7, column: 'sumber' })
    expect(problem?.message.id).toContain(told)
  })

  it.each([
    ['BPS', 'PDRB kabupaten', '2019–2023'],
    ['Bappeda', 'Laporan akhir RPJMD 2024-2029', '2024'],
    ['Badan Perencanaan Pembangunan Daerah', 'PDRB 2022', '2022'],
  ])('is left alone: %s, %s', async (publisher, title, year) => {
    const known = source('lain', publisher, title, year)
    expect(await ofSource(known, ...point('', '', 'resmi', 'lain'))).toEqual([])
  })
})

describe('the note of a target', () => {
  const target = (note: string) =>
    writeTable(
      'target.csv',
      'indikator,wilayah,tahun,nilai,sumber,status,catatan',
      `listrik,,2030,100,podes,resmi,${note}`,
    )

  it.each(['Realisasi 2024', 'Angka Kabupaten Musi Banyuasin', 's.d. Juni'])(
    'is told where it is no target of this place and year: %s',
    async (note) => {
      const [problem] = await ofNote(target(note))
      expect(problem).toMatchObject({ severity: 'galat', file: 'target.csv', row: 2 })
    },
  )

  it('may say that it is a plan', async () => {
    expect(await ofNote(target('Rencana RPJMD 2025-2029'))).toEqual([])
  })
})

describe('the note of a point on the map', () => {
  const ports = (note: string) =>
    writeTable(
      'titik/pelabuhan.csv',
      'nama,jenis,kode_kecamatan,kode_desa,lat,lng,keterangan_id,keterangan_en,sumber',
      `Dermaga Hulu,pelabuhan,99.01.01,99.01.01.2001,-2.05,104.35,${note},,podes`,
    )

  it('is told where the place is only planned or lies elsewhere', async () => {
    const [problem] = await ofNote(ports('Rencana 2027'))
    expect(problem).toMatchObject({ file: 'titik/pelabuhan.csv', row: 2, column: 'keterangan_id' })
    expect(await ofNote(ports('Data Kabupaten Musi Banyuasin'))).toHaveLength(1)
  })

  it.each([
    'Menurut sumbernya belum beroperasi pada 2017.',
    'Sumber menulis Kabupaten Musi Banyuasin padahal titiknya di sini.',
  ])('is left alone: %s', async (note) => {
    expect(await ofNote(ports(note))).toEqual([])
  })
})
