import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const CODES = ['16.07.01.2001', '16.07.01.2002', '16.07.01.2003']

function csv(heading: string, cells: readonly string[], more: Record<string, string> = {}) {
  const rows = cells.map((cell, at) => `${CODES[at] ?? ''};2024;${cell}`)
  return readTables({ 'tabel.csv': [`kode;tahun;${heading}`, ...rows].join('\n') + '\n', ...more })
}

function figures(reading: Reading): number[] {
  expect(idsOf(reading, 'galat')).toEqual([])
  return Object.values(valuesOf(reading))
}

describe('figures written otherwise', () => {
  it.each([
    ['jalan_total', ['4,5 km', '3 kilometer', '3KM'], [4.5, 3, 3]],
    ['jalan_total', ['1.234,5 km', '2.345 km'], [1234.5, 2345]],
    ['jalan_total', ['1,2E+03', "1'234,5", '1\u2019234'], [1200, 1234.5, 1234]],
    ['bank', ['12 unit', '1 buah', '2'], [12, 1, 2]],
    ['penduduk_l', ['1.234 jiwa', '99 orang', "1'000'000"], [1234, 99, 1000000]],
    ['perubahan_suhu', ['\u22124', '-1,5', '\u22120,5'], [-4, -1.5, -0.5]],
    ['listrik', ['85 persen', '97,5', '1'], [85, 97.5, 1]],
    ['apbdes_belanja', ['1500 juta rupiah', '900 juta', '1200'], [1500, 900, 1200]],
  ])('%s: %j', async (heading, cells, expected) => {
    expect(figures(await csv(heading, cells))).toEqual(expected)
  })

  it.each([
    ['bank', '12 (sementara)'],
    ['bank', '12 km'],
    ['jalan_total', '4500 m'],
    ['penduduk_l', '12 ribu'],
    ['apbdes_belanja', '1500000 rupiah'],
    ['penduduk_l', "1'23"],
    ['penduduk_l', '3 4 jiwa'],
  ])('%s: %s is no figure', async (heading, cell) => {
    const reading = await csv(heading, [cell, '5'])
    only(reading, 'angka-tidak-terbaca')
    expect(Object.values(valuesOf(reading))).toEqual([5])
  })

  it('leave open what a mark before three digits means, with a unit behind it too', async () => {
    only(await csv('jalan_total', ['1.234 km', '2.345 km']), 'angka-bermakna-ganda')
  })

  it('are shares of one with "persen" left out, and not with it', async () => {
    only(await csv('listrik', ['0,85', '0,9']), 'persen-atau-pecahan')
    expect(figures(await csv('listrik', ['0,85 persen', '0,9 persen']))).toEqual([0.85, 0.9])
  })
})

describe('words in place of a figure', () => {
  it('say that there is no data', async () => {
    for (const cells of [
      ['x', 'belum ada', '7'],
      ['n.a.', 'Tidak ada data', '7'],
    ]) {
      expect(figures(await csv('bank', cells))).toEqual([7])
    }
  })

  it.each(['nihil', 'NIHIL', 'tidak ada', 'Kosong'])(
    'or that there may be none: %s',
    async (word) => {
      const reading = await csv('bank', [word, '7'])
      expect(only(reading, 'nihil-atau-kosong').message.id).toContain('Tulis 0 bila')
      expect(Object.values(valuesOf(reading))).toEqual([7])
    },
  )
})

describe('a heading', () => {
  it.each([
    ['Panjang jalan baik (km)', 'jalan_baik'],
    ['Jumlah bank', 'bank'],
    ['Banyaknya Koperasi', 'koperasi'],
    ['Siswa SMP (Disdik) (siswa)', 'siswa_smp'],
    ['Siswa SMP (Disdik)', 'siswa_smp'],
  ])('%s is %s', async (heading, id) => {
    const reading = await csv(heading, ['4'])
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [`${id} ${CODES[0] ?? ''} 2024`]: 4 })
  })

  it.each(['Panjang bank', 'Luas jalan baik', 'Jumlah keluarga berlistrik', 'Jumlah jalan baik'])(
    '%s is none',
    async (heading) => {
      const reading = await csv(heading, ['4'])
      expect(idsOf(reading, 'galat')).not.toEqual([])
      expect(valuesOf(reading)).toEqual({})
    },
  )

  it('in another unit is refused beside the parentheses of the name', async () => {
    const told = only(await csv('Siswa SMP (Disdik) (ribu siswa)', ['4']), 'satuan-berbeda')
    expect(told.message.id).toContain('"ribu siswa"')
  })

  it('of one letter is like none', async () => {
    const reading = await csv('Siswa PAUD;L;P', ['50;20;30'])
    const told = reading.problems.filter(({ id }) => id === 'kolom-tidak-dikenal')
    expect(told).toHaveLength(2)
    for (const { message } of told) {
      expect(message.id).toContain('yang paling mirip: tidak ada')
      expect(message.id).toContain('"abaikan" untuk kolom yang tidak diperlukan')
      expect(message.id).toContain('hapus kolomnya')
    }
  })
})

describe('columns under one group that are parts of an indicator', () => {
  const NAMES = ['Pratama', 'Madya', 'Purnama', 'Mandiri']
  const table = [
    'kode;tahun;Posyandu di desa;;;;bank',
    `;;${NAMES.join(';')};`,
    `${CODES[0] ?? ''};2024;1;2;3;4;9`,
  ].join('\n')
  const known = readFileSync('data/judul-kolom.csv', 'utf8')
  const decided = (answer: (name: string) => string) =>
    known + NAMES.map((name) => `Posyandu di desa – ${name},${answer(name)}\n`).join('')

  it('are not proposed as that indicator, each of them', async () => {
    const reading = await readTables({ 'tabel.csv': table })
    expect(idsOf(reading, 'galat')).toEqual(NAMES.map(() => 'kolom-tidak-dikenal'))
    expect(reading.judul).toBe(known)
  })

  it('are passed over where an officer says so', async () => {
    const own = decided(() => 'abaikan,,ya')
    const reading = await readTables({ 'tabel.csv': table, 'judul-kolom.csv': own })
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [`bank ${CODES[0] ?? ''} 2024`]: 9 })
  })

  it('that are refused say what to do', async () => {
    const own = decided((name) => (name === 'Madya' ? 'faskes_posyandu,,tidak' : 'abaikan,,ya'))
    const reading = await readTables({ 'tabel.csv': table, 'judul-kolom.csv': own })
    const { message } = only(reading, 'kolom-tidak-dikenal')
    expect(message.id).toMatch(/ditolak \("tidak"\) di judul-kolom\.csv baris \d+, ganti artinya/)
    expect(message.id).toContain('"abaikan"')
  })

  it('proposes a slip that is the only one', async () => {
    const reading = await csv('bankk;koperasi', ['9;2'])
    expect(reading.judul).toContain('\nbankk,bank,nilai/tabel.csv,\n')
  })
})

describe('ages under one group', () => {
  const MALES = 'Penduduk Laki-laki menurut umur'
  const FEMALES = 'Penduduk Perempuan menurut umur'
  const code = CODES[0] ?? ''
  const under = (group: string, ages: readonly string[]) =>
    [
      `kode;tahun;${group}${';'.repeat(ages.length - 1)}`,
      `;;${ages.join(';')}`,
      `${code};2024;${ages.map((_, at) => String(at + 1)).join(';')}`,
    ].join('\n')

  it.each([
    [MALES, 'penduduk_l'],
    [FEMALES, 'penduduk_p'],
  ])('%s: those of the sex it names', async (group, prefix) => {
    const reading = await readTables({ 'tabel.csv': under(group, ['0-4', '15-19', '75+']) })
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({
      [`${prefix}_0_4 ${code} 2024`]: 1,
      [`${prefix}_15_19 ${code} 2024`]: 2,
      [`${prefix}_75_atas ${code} 2024`]: 3,
    })
  })

  it.each(['75+', '75 +', '75 ke atas', '75 keatas', '≥ 75', '>=75', '75 tahun ke atas'])(
    '"%s" is the last of them',
    async (last) => {
      const table = under('Kelompok Umur (Tahun)', ['0-4', '70-74', last])
      const reading = await readTables({ 'tabel.csv': table.replaceAll(code, '16.07.01') })
      expect(idsOf(reading, 'galat')).toEqual([])
      expect(valuesOf(reading)).toEqual({
        'umur_0_4 16.07.01 2024': 1,
        'umur_70_74 16.07.01 2024': 2,
        'umur_75_atas 16.07.01 2024': 3,
      })
    },
  )

  it.each(['75', '60+', '75-79', '80 ke atas', '> 75'])(
    '"%s", which no indicator is of, is neither read nor proposed as another',
    async (age) => {
      const reading = await readTables({ 'tabel.csv': under(MALES, ['0-4', age]) })
      expect(idsOf(reading, 'galat')).toEqual(['kolom-tidak-dikenal'])
      expect(reading.judul).toBe(readFileSync('data/judul-kolom.csv', 'utf8'))
    },
  )

  it.each([
    'Penduduk Laki-laki menurut umur 75',
    'Penduduk Laki-laki menurut umur 75+',
    'Penduduk Laki-laki menurut umur',
    'Koperasi perempuan',
    'Jalan rusak berat',
    'Koperasi kelas 2',
  ])('"%s", a part of a whole, is not proposed as the whole', async (heading) => {
    const reading = await csv(`${heading};bank`, ['9;2'])
    expect(reading.judul).toBe(readFileSync('data/judul-kolom.csv', 'utf8'))
  })
})
