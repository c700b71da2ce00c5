import { describe, expect, it } from 'vitest'
import { idsOf, readTables, units, type Reading } from './support/read-tables'

const KECAMATAN = units.all.filter(({ level }) => level === 'kecamatan')

/** A table of all kecamatan, its columns parted by "|"; "Jumlah" and "L+P" are the sums of what stands left of them. */
async function read(title: string, headings: string, place = 'Kecamatan'): Promise<Reading> {
  const columns = headings.split('|')
  const rows = KECAMATAN.map(({ name }, at) => {
    const cells: number[] = []
    columns.forEach((column, index) => {
      const isSum = /^(?:Jumlah|L\+P)/.test(column) && index > 0
      cells.push(isSum ? cells.reduce((sum, cell) => sum + cell, 0) : 40 + at * 3 + index)
    })
    return [name, ...cells].join(';')
  })
  const quoted = columns.map((column) => `"${column}"`)
  const end = ';'.repeat(columns.length)
  const lines = [title + end, [place, ...quoted].join(';'), ...rows]
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

function indicatorsOf({ observations }: Reading): string[] {
  return [...new Set(observations.map(({ indicator }) => indicator))].toSorted()
}

const LEVELS = ['guru_smp', 'satdik_smp', 'siswa_smp']
const MOVES = ['mutasi_datang', 'mutasi_lahir', 'mutasi_mati', 'mutasi_pindah']
const CONDITION = ['jalan_baik', 'jalan_rusak', 'jalan_rusak_berat', 'jalan_sedang', 'jalan_total']

describe('headings that leave out what the table says', () => {
  it.each([
    ['Panjang Jalan Menurut Jenis Permukaan 2024', 'Aspal|Beton', ['jalan_aspal', 'jalan_beton']],
    ['MUTASI PENDUDUK TAHUN 2024', 'Lahir|Mati|Datang|Pindah', MOVES],
    ['PENDUDUK LAHIR, MATI, DATANG DAN PINDAH 2024', 'Lahir|Mati|Datang|Pindah', MOVES],
    ['Jumlah Sekolah, Guru, dan Murid SMP Tahun 2024', 'Sekolah|Guru|Murid', LEVELS],
    [
      'Jumlah Penduduk Menurut Pendidikan 2024',
      'Tamat SD/Sederajat|SLTP/Sederajat|Diploma',
      ['pendidikan_diploma', 'pendidikan_sd', 'pendidikan_smp'],
    ],
    ['Alat Pertanian 2024', 'Traktor Roda 2|Traktor Roda 4', ['traktor_roda2', 'traktor_roda4']],
    ['Sarana Kesehatan 2024', 'Puskesmas|Posyandu', ['faskes_posyandu', 'faskes_puskesmas']],
    ['JUMLAH PEMILIH TAHUN 2024', 'L|P|L+P', ['pemilih']],
    ['JUMLAH KOPERASI MENURUT KECAMATAN TAHUN 2024', 'Jumlah', ['koperasi']],
  ])('%s: %s', async (title, headings, expected) => {
    const reading = await read(title, headings)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(indicatorsOf(reading)).toEqual(expected)
  })

  it.each([
    [
      'Jumlah Tenaga Kesehatan 2024',
      'Dokter/Doctor|Bidan/Midwife',
      ['nakes_bidan', 'nakes_dokter'],
    ],
    [
      'Panjang Jalan Menurut Kondisi 2024',
      'Baik/Good|Sedang/Moderate|Rusak/Damaged|Rusak Berat/Severely Damaged|Jumlah/Total',
      CONDITION,
    ],
    ['Sekolah, Guru, dan Murid SMP 2024', 'Sekolah/Schools|Guru/Teachers|Murid/Pupils', LEVELS],
  ])('in two languages: %s', async (title, headings, expected) => {
    const reading = await read(title, headings, 'Kecamatan/Subdistrict')
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(indicatorsOf(reading)).toEqual(expected)
  })

  it.each([
    ['Sekolah, Guru, dan Murid SD dan SMP 2024', 'Guru|Murid'],
    ['Sekolah, Guru, dan Murid Madrasah Ibtidaiyah (MI) 2024', 'Guru|Murid'],
    ['Sekolah, Guru, dan Murid SD Negeri 2024', 'Guru|Murid'],
    ['Perangkat Desa Menurut Pendidikan 2024', 'SD|SMP|SMA'],
    ['Kepala Desa Menurut Pendidikan 2024', 'SD|SMP|SMA'],
    ['Pencari Kerja Menurut Pendidikan 2024', 'Tamat SD|Tamat SMP'],
    ['PERKEMBANGAN TERNAK SAPI TAHUN 2024', 'Lahir|Mati|Datang|Pindah'],
    ['MUTASI TERNAK TAHUN 2024', 'Lahir|Mati|Datang|Pindah'],
    ['MUTASI PEGAWAI TAHUN 2024', 'Datang|Pindah'],
    ['RUMAH RUSAK AKIBAT BENCANA TAHUN 2024', 'Rusak|Rusak Berat'],
    ['KONDISI JEMBATAN TAHUN 2024', 'Baik|Sedang|Rusak'],
    ['LAMPU JALAN TAHUN 2024', 'Baik|Rusak'],
    ['KORBAN KECELAKAAN DI JALAN TAHUN 2024', 'Baik|Rusak'],
    ['PEMELIHARAAN JALAN TAHUN 2024', 'Aspal|Beton'],
    ['JENIS LANTAI RUMAH TAHUN 2024', 'Tanah|Beton'],
  ])('that a title says of something else stay asked: %s', async (title, headings) => {
    const reading = await read(title, headings)
    expect(idsOf(reading, 'galat')).not.toEqual([])
  })

  it.each(['Dokter/Perawat', 'Bidan/Klinik', 'Guru SD/Siswa SD'])(
    'are none where two things stand in one: %s',
    async (heading) => {
      const reading = await read('Jumlah Tenaga 2024', heading, 'Kecamatan/Subdistrict')
      expect(reading.observations).toEqual([])
    },
  )
})

describe('a group over columns', () => {
  /** A table of all kecamatan whose three columns stand under one group. */
  const grouped = async (title: string, group: string, own: string): Promise<Reading> => {
    const columns = own.split('|')
    const rows = KECAMATAN.map(({ name }, at) => [name, 40 + at, 50 + at, 90 + 2 * at].join(';'))
    const lines = [`${title};;;`, `Kecamatan;${group};;`, `;${columns.join(';')}`, ...rows]
    return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
  }

  it.each([
    ['DATA PENDUDUK PER KECAMATAN TAHUN 2008', 'BELUM KAWIN', 'L|P|JML'],
    ['DATA PENDUDUK PER KECAMATAN TAHUN 2008', 'WNA', 'L|P|JML'],
    ['DATA BANK TAHUN 2022', 'NASABAH', 'L|P|JML'],
    ['DATA POSKESDES TAHUN 2022', 'KUNJUNGAN', 'BARU|LAMA|JUMLAH'],
    ['DATA KOPERASI TAHUN 2022', 'ANGGOTA', 'L|P|JML'],
  ])('that names somebody else keeps its figures out: %s, %s', async (title, group, own) => {
    const reading = await grouped(title, group, own)
    const figures = reading.observations.map(({ indicator }) => indicator)
    const isOpen = idsOf(reading, 'galat').length > 0
    expect(isOpen || figures.length === 0).toBe(true)
  })

  it.each([
    ['DATA MUTASI PENDUDUK PER KECAMATAN TAHUN 2000', 'PINDAH DATANG', 'L|P|JML', 'mutasi_datang'],
    ['MUTASI PENDUDUK TAHUN 2025', 'PINDAH KELUAR', 'LAKI-LAKI|PEREMPUAN|JUMLAH', 'mutasi_pindah'],
  ])(
    'is read by its sum alone where that is an indicator: %s, %s',
    async (title, group, own, id) => {
      const reading = await grouped(title, group, own)
      expect(new Set(reading.observations.map(({ indicator }) => indicator))).toEqual(new Set([id]))
    },
  )

  it('is read where it names the population itself', async () => {
    const reading = await grouped('DATA PENDUDUK TAHUN 2024', 'Penduduk', 'L|P|JML')
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(indicatorsOf(reading)).toContain('penduduk_laki')
  })

  it('leaves its sum to it, also beside columns that are left out', async () => {
    const columns = 'Kader aktif|Kader tidak aktif|Jumlah'
    const reading = await read('DATA POSYANDU TAHUN 2022', columns)
    expect(indicatorsOf(reading)).toEqual([])
  })
})
