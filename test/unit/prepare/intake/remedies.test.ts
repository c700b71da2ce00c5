import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, units, type Reading } from './support/read-tables'

const KECAMATAN = units.all.filter(({ level }) => level === 'kecamatan').slice(0, 6)
type Cells = readonly (string | number)[]

/** A table of some kecamatan under these rows of headings, with what each row holds beside its name. */
async function table(
  heads: readonly Cells[],
  figures: (at: number) => Cells,
  more: Record<string, string> = {},
): Promise<Reading> {
  const rows = [...heads, ...KECAMATAN.map(({ name }, at) => [at + 1, name, ...figures(at)])]
  const sheets = [{ name: 'Sheet1', rows: rows.map((row) => [...row]) }]
  return readTables({ ...more, 'a.xlsx': await writeXlsx({ sheets }) })
}

/** What was read, by indicator and period: its sum. */
function sumsOf({ observations }: Reading): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { indicator, period, value } of observations) {
    const key = `${indicator} ${period}`
    sums[key] = (sums[key] ?? 0) + value
  }
  return sums
}

function approved({ problems }: Reading): string {
  const rows = problems.flatMap(({ message }) => {
    const [, row = ''] = /diperlukan\): (.+,ya); atau hapus/.exec(message.id) ?? []
    return row === '' ? [] : [row]
  })
  return `judul,arti,asal,disetujui\n${rows.join('\n')}\n`
}

describe('a heading in two languages with a year', () => {
  const years = (heading: string, between = ' – ') => [
    ['No', 'Kecamatan', `${heading}${between}2021`, `${heading}${between}2022`],
  ]

  it('is read as the same heading without the year', async () => {
    const read = await table(years('Dokter/Doctor'), (at) => [at, at + 1])
    expect(sumsOf(read)).toEqual({ 'nakes_dokter 2021': 15, 'nakes_dokter 2022': 21 })
    expect(idsOf(read, 'galat')).toEqual([])
  })

  it('is read by its Indonesian half where the others stand in two languages', async () => {
    const head = ['No', 'Kecamatan/Subdistrict', 'Bidan/Midwife – 2021', 'Bidan/Midwife – 2022']
    const read = await table([head], (at) => [at, at + 1])
    expect(sumsOf(read)).toEqual({ 'nakes_bidan 2021': 15, 'nakes_bidan 2022': 21 })
  })

  it.each([' – ', ' ', ' Tahun '])(
    'is cured by the one row that is proposed: %s',
    async (between) => {
      const heads = years('Dokterr/Medical staff', between)
      const first = await table(heads, (at) => [at, at + 1])
      const told = only(first, 'kolom-tidak-dikenal')
      const row = approved(first).replace('abaikan', 'nakes_dokter')
      expect(told.message.id).toContain('(di 2 kolom)')
      expect(row).not.toContain('2021')
      const read = await table(heads, (at) => [at, at + 1], { 'judul-kolom.csv': row })
      expect(sumsOf(read)).toEqual({ 'nakes_dokter 2021': 15, 'nakes_dokter 2022': 21 })
      const left = await table(heads, (at) => [at, at + 1], {
        'judul-kolom.csv': row.replace('nakes_dokter', 'abaikan'),
      })
      expect(idsOf(left, 'galat')).not.toContain('kolom-tidak-dikenal')
    },
  )

  it('is cured by a row with its year too, for that year', async () => {
    const heads = years('Tenaga dr', ' – ')
    const rows = [
      'judul,arti,asal,disetujui',
      'Tenaga dr – 2021,nakes_dokter,,ya',
      'Tenaga dr – 2022,abaikan,,ya',
    ]
    const read = await table(heads, (at) => [at, at + 1], {
      'judul-kolom.csv': `${rows.join('\n')}\n`,
    })
    expect(sumsOf(read)).toEqual({ 'nakes_dokter 2021': 15 })
  })

  it('is proposed once for all of its years', async () => {
    const { judul } = await table(years('Bidann'), (at) => [at, at + 1])
    expect(judul).toContain('\nBidann,nakes_bidan,nilai/a.xlsx,\n')
  })
})

describe('births, deaths and moves by sex', () => {
  const KINDS = ['Lahir', 'Mati', 'Pindah', 'Datang']
  const under = (kinds: readonly string[], sexes: readonly string[]): Cells[] => [
    ['No', 'Kecamatan', ...kinds.flatMap((kind) => [kind, ...sexes.slice(1).map(() => '')])],
    ['', '', ...kinds.flatMap(() => sexes)],
  ]
  const figures = (at: number) => KINDS.flatMap((_, of) => [at + of, at + 1, 2 * at + of + 1])
  const SUMS = {
    'mutasi_lahir 2024': 36,
    'mutasi_mati 2024': 42,
    'mutasi_pindah 2024': 48,
    'mutasi_datang 2024': 54,
  }

  it.each([
    ['LAPORAN LAMPID TAHUN 2024', 'L+P'],
    ['LAPORAN LAMPID TAHUN 2024', 'JML'],
    ['Mutasi Penduduk 2024', 'Jumlah'],
  ])('are read by their sums: %s, %s', async (title, both) => {
    const read = await table([[title], ...under(KINDS, ['L', 'P', both])], figures)
    expect(sumsOf(read)).toEqual(SUMS)
    expect(idsOf(read, 'peringatan')).toEqual([])
  })

  it('are no men and women of the population where no sum is beside them', async () => {
    const heads = [['LAMPID 2024'], ...under(KINDS, ['L', 'P'])]
    const read = await table(heads, (at) => KINDS.flatMap((_, of) => [at + of, at + 1]))
    expect(sumsOf(read)).toEqual({})
    expect(new Set(idsOf(read, 'galat'))).toEqual(new Set(['kolom-tidak-dikenal']))
  })

  it('leave men and women of the population beside them', async () => {
    const heads = [
      ['Penduduk dan Pemilih 2024'],
      ...under(['Penduduk', 'Pemilih'], ['L', 'P', 'Jumlah']),
    ]
    const read = await table(heads, (at) => [at, at + 1, 2 * at + 1, at, at, 2 * at])
    expect(Object.keys(sumsOf(read)).toSorted()).toEqual([
      'pemilih 2024',
      'penduduk 2024',
      'penduduk_laki 2024',
      'penduduk_perempuan 2024',
    ])
  })

  it('are told with both columns where two are read as one indicator', async () => {
    const heads = [['Penduduk 2024'], ['No', 'Kecamatan', 'Kelahiran', 'Jumlah kelahiran']]
    const told = only(await table(heads, (at) => [at, at]), 'kolom-ganda')
    expect(told.message.id).toContain('Kolom "Kelahiran" dan "Jumlah kelahiran" sama-sama dibaca')
  })
})

describe('half of a school year', () => {
  const heads = (...titles: string[]) => [
    ...titles.map((title) => [title]),
    ['No', 'Kecamatan', 'PD SD', 'PTK Guru SD'],
  ]
  const READ = { 'siswa_sd 2024': 15, 'guru_sd 2024': 21 }

  it.each([
    ['Peserta Didik dan Guru SD Semester Ganjil Tahun Ajaran 2024/2025'],
    ['Peserta Didik dan Guru SD Semester II TA 2024/2025'],
    ['Data Pokok Pendidikan', 'Semester 2024/2025 Genap'],
    ['Data Pokok Pendidikan', 'Semester Ganjil 2024/2025'],
  ])('is read as that of pupils and teachers: %s %s', async (...titles) => {
    const read = await table(heads(...titles), (at) => [at, at + 1])
    expect(sumsOf(read)).toEqual(READ)
    expect(idsOf(read, 'peringatan')).toEqual([])
  })

  it.each([
    [['Semester'], ['2024/2025 Ganjil']],
    [
      ['Tahun Ajaran', 'Semester'],
      ['2024/2025', 'Ganjil'],
    ],
    [['Tahun Pelajaran'], ['2024/2025']],
  ])('is read in columns: %s', async (columns, cells) => {
    const head = [
      ['Peserta Didik dan Guru SD'],
      ['No', 'Kecamatan', ...columns, 'PD SD', 'PTK Guru SD'],
    ]
    expect(sumsOf(await table(head, (at) => [...cells, at, at + 1]))).toEqual(READ)
  })

  it.each([
    'Peserta Didik SD Semester Ganjil 2024',
    'Peserta Didik SD Triwulan I Tahun Ajaran 2024/2025',
  ])('is not where no school year, or another part, is named: %s', async (title) => {
    const read = await table(heads(title), (at) => [at, at + 1])
    expect(idsOf(read, 'galat')).toContain('tahun-sebagian')
    expect(sumsOf(read)).toEqual({})
  })

  it('is none of what happens in it', async () => {
    const head = [['Mutasi Penduduk Semester Ganjil 2024/2025'], ['No', 'Kecamatan', 'Kelahiran']]
    expect(sumsOf(await table(head, (at) => [at]))).toEqual({})
  })
})

describe('letters that are spaced out', () => {
  it('are the word that they make, in headings and titles', async () => {
    const heads = [
      ['J U M L A H   K E L U A R G A'],
      ['T A H U N  2 0 2 4'],
      ['N O', 'K E C A M A T A N', 'K E L U A R G A'],
    ]
    const read = await table(heads, (at) => [at])
    expect(sumsOf(read)).toEqual({ 'keluarga 2024': 15 })
    expect(idsOf(read, 'peringatan')).toEqual([])
  })

  it('are no word where they are few, or numbers', async () => {
    const heads = [['Keluarga 2024'], ['No', 'Kecamatan', 'Keluarga', 'L P L']]
    const read = await table(heads, (at) => [at, '1 2 3 4'])
    expect(only(read, 'kolom-tidak-dikenal').column).toBe('L P L')
  })
})

describe('a place over rows of several years', () => {
  const YEARS = [2021, 2022, 2023]
  const HEAD = ['No', 'Kecamatan', 'Tahun', 'Keluarga']
  const place = (at: number) => KECAMATAN[at]?.name ?? ''
  const rowsOf = (at: number, years: readonly number[]) =>
    years.map((year, of) => [of === 0 ? at + 1 : '', of === 0 ? place(at) : '', year, 10 * at + of])
  async function workbook(years: readonly (readonly number[])[], isMerged: boolean) {
    const rows = [HEAD, ...years.flatMap((own, at) => rowsOf(at, own))]
    let startRow = 1
    const merges = years.flatMap(({ length }) => {
      const rowsOfPlace = { startRow, endRow: startRow + length - 1 }
      startRow += length
      return [0, 1].map((column) => ({ ...rowsOfPlace, startCol: column, endCol: column }))
    })
    const sheets = [{ name: 'A', rows, ...(isMerged && { merges }) }]
    return readTables({ 'a.xlsx': await writeXlsx({ sheets }) })
  }

  it.each([true, false])('is that of each of them, merged: %s', async (isMerged) => {
    const read = await workbook([YEARS, YEARS, YEARS], isMerged)
    expect(sumsOf(read)).toEqual({ 'keluarga 2021': 30, 'keluarga 2022': 33, 'keluarga 2023': 36 })
    expect(idsOf(read, 'galat')).toEqual([])
  })

  it('is that of the rows that a merged cell covers, however many', async () => {
    const read = await workbook([YEARS, [2021, 2022], YEARS], true)
    expect(sumsOf(read)).toEqual({ 'keluarga 2021': 30, 'keluarga 2022': 33, 'keluarga 2023': 24 })
  })

  it('is asked for where a row may be that of a place whose name is lost', async () => {
    const read = await workbook([YEARS, [2021, 2022], YEARS], false)
    expect(new Set(idsOf(read, 'galat'))).toEqual(new Set(['baris-tanpa-wilayah']))
  })
})

describe('a table of one figure a row', () => {
  const HEAD = ['No', 'Kecamatan', 'Variabel', 'Tahun', 'Satuan', 'Nilai']
  async function long(rows: readonly Cells[], head: Cells = HEAD): Promise<Reading> {
    const sheets = [{ name: 'A', rows: [[...head], ...rows.map((row) => [...row])] }]
    return readTables({ 'a.xlsx': await writeXlsx({ sheets }) })
  }
  const rowsOf = (units_: readonly string[] = ['KK', 'unit']) =>
    KECAMATAN.flatMap(({ name }, at) => [
      [at + 1, name, 'Keluarga', 2024, units_[0] ?? '', at],
      [at + 1, name, 'Koperasi', 2024, units_[1] ?? '', at + 1],
    ])

  it('is read by the names of its variables', async () => {
    const read = await long(rowsOf())
    expect(sumsOf(read)).toEqual({ 'keluarga 2024': 15, 'koperasi 2024': 21 })
    expect(idsOf(read, 'galat')).toEqual([])
    expect(read.observations.find(({ indicator }) => indicator === 'koperasi')?.row).toBe(3)
  })

  it('is read by what divides its variables', async () => {
    const head = ['No', 'Kecamatan', 'Variabel', 'Turunan Variabel', 'Tahun', 'Nilai']
    const rows = KECAMATAN.flatMap(({ name }, at) => [
      [at + 1, name, 'Penduduk', 'Laki-laki', 2024, at],
      [at + 1, name, 'Penduduk', 'Perempuan', 2024, at + 1],
    ])
    expect(sumsOf(await long(rows, head))).toEqual({
      'penduduk_laki 2024': 15,
      'penduduk_perempuan 2024': 21,
    })
  })

  it('is told by the row of a figure: unknown, unreadable, given twice, in another unit', async () => {
    const first = KECAMATAN[0]?.name ?? ''
    const unknown = await long([...rowsOf(), [1, first, 'Panen tebu', 2024, 'ha', 3]])
    expect(only(unknown, 'kolom-tidak-dikenal').column).toBe('Panen tebu (ha)')
    const unread = await long([...rowsOf().slice(1), [1, first, 'Keluarga', 2024, 'KK', 'abc']])
    expect(only(unread, 'angka-tidak-terbaca')).toMatchObject({ row: 13, column: 'Keluarga (KK)' })
    const twice = await long([...rowsOf(), [1, first, 'Keluarga', 2024, 'KK', 99]])
    expect(only(twice, 'baris-bertentangan').row).toBe(14)
    expect(idsOf(await long(rowsOf(['ribu KK', 'unit'])), 'galat')).toContain('satuan-berbeda')
  })

  it('is none where figures have headings of their own', async () => {
    const head = ['No', 'Kecamatan', 'Uraian', 'Tahun', 'Keluarga']
    const read = await long(
      KECAMATAN.map(({ name }, at) => [at + 1, name, 'baik', 2024, at]),
      head,
    )
    expect(only(read, 'kolom-tidak-dikenal').column).toBe('Uraian')
  })
})

describe('who signs a table', () => {
  const HEAD = [['Tenaga Kesehatan Tahun 2024'], ['No', 'Kecamatan', 'Dokter', 'Bidan']]
  async function signed(...lines: readonly Cells[]): Promise<Reading> {
    const rows = [
      ...HEAD,
      ...KECAMATAN.map(({ name }, at) => [at + 1, name, at, at + 1]),
      [''],
      ...lines.map((line) => (line.length > 1 ? ['', ...line] : ['', '', '', ...line])),
    ]
    return readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
  }

  it.each([
    [
      ['Kepala Dinas Kesehatan'],
      [''],
      ['dr. Hj. Rini Pratiwi, M.Kes'],
      ['Pembina Tk. I'],
      ['NIP. '],
    ],
    [['Mengetahui,'], ['Ahmad Fauzi, SKM., M.Si'], ['Penata Tk. I / III d'], ['NIP. ……………']],
    [
      ['Plt. Kepala Dinas'],
      ['Drs. H. Supriyadi, M.Si.'],
      ['Pembina Tingkat I (IV/b)'],
      ['NIP.....'],
    ],
    [['Pembuat Daftar,'], ['( dr. Budi Santoso )'], ['NIP. -']],
    [['Petugas Pengelola Data'], [''], ['Dewi Sartika, S.KM']],
    [
      ['Mengetahui,', '', 'Pangkalan Balai, 15 Januari 2025'],
      ['Kepala Dinas Kesehatan', '', 'Kasubbag Perencanaan'],
      ['dr. Hj. Rini Pratiwi, M.Kes', '', 'Ahmad Fauzi, SKM'],
      ['Pembina Tk. I', '', 'Penata'],
      ['NIP.', '', 'NIP.'],
    ],
    [
      ['', 'Kepala Dinas,'],
      ['', 'Nama', 'dr. Hj. Rini Pratiwi, M.Kes'],
      ['', 'Pangkat', 'Pembina Tk. I'],
    ],
  ])('is no part of it, and is asked about nobody: %s', async (...lines) => {
    const read = await signed(...lines)
    expect(sumsOf(read)).toEqual({ 'nakes_dokter 2024': 15, 'nakes_bidan 2024': 21 })
    expect([...idsOf(read, 'galat'), ...idsOf(read, 'peringatan')]).toEqual([])
  })

  it('does not keep a second table or a note from being told', async () => {
    const second = [
      ['Kepala Dinas'],
      ['Kecamatan', '', 'Keluarga'],
      [KECAMATAN[0]?.name ?? '', '', 3],
    ]
    expect(idsOf(await signed(...second), 'galat')).toContain('tabel-bertumpuk')
    const note = await signed(['Kepala Dinas'], ['sebagian puskesmas libur lebaran'])
    expect(idsOf(note, 'peringatan')).toEqual(['catatan-tidak-dipahami'])
  })
})

describe('a name of a file or sheet that may be that of somebody', () => {
  const rows = [
    ['Kecamatan', 'Tahun', 'Bidan', 'Tenaga xyz'],
    ...KECAMATAN.map(({ name }, at) => [name, 2024, at, at]),
  ]
  const told = async (file: string, sheet: string) => {
    const sheets = [{ name: sheet, rows }]
    const { problems, judul } = await readTables({ [file]: await writeXlsx({ sheets }) })
    return JSON.stringify([problems, judul.split('\n').slice(-3)])
  }

  it.each([
    ['a.xlsx', 'Data Kasmuri HIV', 'Kasmuri'],
    ['kasmuri_tbc.xlsx', 'A', 'kasmuri'],
    ['kiriman-pak-kasmuri-2024.xlsx', 'A', 'kasmuri'],
    ['data-siti-aminah.xlsx', 'A', 'aminah'],
  ])('is not repeated: %s, %s', async (file, sheet, name) => {
    const said = await told(file, sheet)
    expect(said).toContain('kolom-tidak-dikenal')
    expect(said.toLowerCase()).not.toContain(name.toLowerCase())
  })

  it.each(['Kasus HIV', 'Stunting 2024', 'DBD Puskesmas Betung', 'Gizi Buruk', 'Sri Menanti'])(
    'is repeated where it names nobody: %s',
    async (name) => {
      const said = await told(`${name}.xlsx`, name)
      expect(said).toContain(`"sheet":"${name}"`)
      expect(said).toContain(`nilai/${name}.xlsx`)
    },
  )
})
