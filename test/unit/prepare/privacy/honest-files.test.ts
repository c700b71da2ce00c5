import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Grid, Note } from '../../../../src/prepare/intake/grid/grid'
import {
  isJsonRefused,
  isNameRefused,
  isRefused,
} from '../../../../src/prepare/intake/personal-data'
import { toldPath } from '../../../../src/prepare/intake/personal/told-name'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readCsv } from '../../../../src/prepare/intake/grid/read-csv'
import { readTables, units } from '../intake/support/read-tables'
import { temporaryFolder } from '../support/tiny-project'

const { isPlace } = units

function gridOf(
  rows: readonly (readonly string[])[],
  { sheet = null, notes = [] }: { sheet?: string | null; notes?: Note[] } = {},
): Grid {
  const lines = rows.map((cells, index) => ({ line: index + 1, cells, hidden: false }))
  return { file: 'nilai/a.xlsx', sheet, rows: lines, merges: [], hiddenColumns: new Set(), notes }
}

function idsOf(grid: Grid): string[] {
  const log = new ProblemLog()
  isRefused([grid], log, isPlace)
  return log.problems.map(({ id }) => id)
}

describe('the name of a region with a state of health', () => {
  const honest = ['Betung ODGJ', 'Makarti Jaya ODGJ', 'Betung penderita TBC']
  const personal = ['Fulanah Karto ODGJ', 'Fulan penderita TBC']

  it('names no person as that of a sheet, in a comment or a header', () => {
    for (const text of honest) {
      expect(idsOf(gridOf([['x']], { sheet: text })), text).toEqual([])
      for (const row of [null, 1]) {
        expect(idsOf(gridOf([['x']], { notes: [{ row, column: row, text }] })), text).toEqual([])
      }
    }
    for (const text of personal) {
      expect(idsOf(gridOf([['x']], { sheet: text })), text).toEqual(['data-pribadi-nama'])
      const notes = [{ row: 1, column: 1, text }]
      expect(idsOf(gridOf([['x']], { notes })), text).toEqual(['data-pribadi-nama'])
    }
  })

  it('names no person as that of a file', async () => {
    for (const name of honest) {
      expect(toldPath(`nilai/${name}.xlsx`, isPlace)).toBe(`nilai/${name}.xlsx`)
      expect(isNameRefused(`nilai/${name}.xlsx`, new ProblemLog(), isPlace)).toBe(false)
    }
    const rows = 'kode,tahun,keluarga\n16.07.01.2001,2024,3\n'
    const files = Object.fromEntries(honest.map((name) => [`${name}.csv`, rows]))
    const { problems } = await readTables(files)
    expect(problems.filter(({ id }) => id.startsWith('data-pribadi'))).toEqual([])
    const refused = await readTables({ 'Fulanah Karto ODGJ.csv': rows })
    expect(refused.problems).toMatchObject([{ id: 'data-pribadi-nama', file: 'nilai/Fu***.csv' }])
  })
})

describe('numbers of cards', () => {
  const head = (heading: string, ...cells: string[]) =>
    gridOf([['desa', heading], ...cells.map((cell) => ['Merah Mata', cell])])

  it.each([
    ...['No BPJS', 'Nomor BPJS', 'no kartu', 'Nomor Kartu', 'nomor kartu peserta', 'Kartu Peserta'],
    ...['No KIS', 'No. Rekam Medis', 'No RM', 'No Kartu BPJS', 'nomor kartu JKN', 'NISN'],
    ...['No. Peserta', 'No Paspor', 'Kartu BPJS'],
  ])('are told as such below "%s"', (heading) => {
    expect(idsOf(head(heading, '0001234567890', '0001234567891'))).toEqual(['data-pribadi-kartu'])
  })

  it('are NIK and KK still below their own headings', () => {
    for (const heading of ['NIK', 'No KK', 'No. KTP', 'Nomor Kartu Keluarga']) {
      expect(idsOf(head(heading, '160701******9999')), heading).toEqual(['data-pribadi-nik'])
    }
  })

  it('are not seen in counts of cards nor in other numbers', () => {
    for (const heading of [
      'Kartu Peserta',
      'Jumlah Kartu BPJS',
      'Kartu Keluarga',
      'KIS',
      'Peserta',
    ]) {
      expect(idsOf(head(heading, '1.203', '12.345', '903.120')), heading).toEqual([])
    }
    for (const heading of ['no kartu inventaris', 'Nomor Peserta Partai', 'No', 'Kartu']) {
      expect(idsOf(head(heading, '12', '13')), heading).toEqual([])
    }
  })
})

describe('a column of remarks', () => {
  const ofRemarks = (...cells: string[]) =>
    idsOf(gridOf([['Desa', 'Keterangan'], ...cells.map((cell) => ['Merah Mata', cell])]))
  const names = ['Zurmawati', 'Dulkamid', 'Wartinahyu', 'Anwarsah', 'Kemasari']

  it('that holds mostly names with a day of birth is a list of persons', () => {
    const dated = names.map((name, at) => `${name} C, 12/0${String(at + 1)}/1962`)
    expect(ofRemarks(...dated)).toContain('data-pribadi-orang')
    const born = names.map((name) => `${name}, Betung, 3 Mei 1962`)
    expect(ofRemarks(...born)).toContain('data-pribadi-orang')
  })

  it('that holds places, offices or works with a day is none', () => {
    const places = ['Betung', 'Makarti Jaya', 'Rantau Bayur', 'Sembawa', 'Pulau Rimau']
    expect(ofRemarks(...places.map((name) => `${name}, 12/03/2024`))).toEqual([])
    const done = ['Sudah, 12/03/2024', 'Belum, 13/03/2024', 'Rehab, 14/03/2024', 'Baru, 1/3/2024']
    expect(ofRemarks(...done)).toEqual([])
    const states = ['Selesai', 'Diproses', 'Ditolak'].flatMap((word) => Array<string>(9).fill(word))
    expect(ofRemarks(...states.map((word) => `${word}, 12/03/2024`))).toEqual([])
    expect(ofRemarks('Surat masuk, 12/03/2024', 'SK Bupati, 3 Mei 2024', 'rapat')).toEqual([])
  })
})

describe('a note below a table', () => {
  const ofNotes = (...notes: string[]) =>
    idsOf(gridOf([['Desa', 'Guru'], ['Merah Mata', '3'], ...notes.map((note) => [note])]))

  it('in which a NIK goes on from the note above is refused', () => {
    expect(ofNotes('Ket: 160701 45', '0789 0003 belum aktif')).toEqual(['data-pribadi-nik'])
    expect(ofNotes('NIK 16070145', '07890003')).toEqual(['data-pribadi-nik'])
  })

  it('of years and counts is not', () => {
    expect(ofNotes('Data 2019 2020', '2021 2022 sementara')).toEqual([])
    expect(ofNotes('Kode 160701', '160702', '160703')).toEqual([])
  })
})

describe('words for persons as entries of a settings file', () => {
  function read(text: string): string[] {
    const root = temporaryFolder()
    writeFileSync(join(root, 'judul-kolom.csv'), text)
    const log = new ProblemLog()
    readCsv(root, 'judul-kolom.csv', ['judul'], log)
    return log.problems.map(({ id }) => id)
  }
  const list = (word: string) =>
    `judul,arti,asal,disetujui\nJumlah,jumlah,BPS,ya\n${word},keluarga,Dukcapil,ya\nDesa,desa,BPS,ya\nLuas wilayah,luas,BPS,ya\n`

  it.each(['Kepala Keluarga', 'KK', 'Penderita', 'Pasien', 'Korban', 'Nama Anak', 'No HP'])(
    'make no list of persons: %s',
    (word) => {
      expect(read(list(word))).toEqual([])
    },
  )

  it('make one as the heading of the file or with other headings beside them', () => {
    expect(read('judul,kepala keluarga\nx,Fulan\n')).toEqual(['data-pribadi-orang'])
    const below = 'judul,x,y\na,b,c\nNama anak,Tanggal lahir,z\nFulan,2020-01-02,d\n'
    expect(read(below)).toEqual(['data-pribadi-orang'])
  })

  it('are honest headings of counts in a table', () => {
    for (const word of ['Jumlah Kepala Keluarga', 'Kepala Keluarga', 'KK']) {
      expect(
        idsOf(
          gridOf([
            ['desa', word],
            ['Merah Mata', '1.203'],
            ['Betung', '87'],
          ]),
        ),
      ).toEqual([])
    }
  })
})

describe('a JSON file', () => {
  function told(value: unknown) {
    const log = new ProblemLog()
    isJsonRefused('a.json', value, log)
    return log.problems.map(({ id, column }) => [id, column])
  }

  it('is told by the path of each text, number and name of a field, which is masked', () => {
    const nik = '1607015203909999'
    expect(told({ a: [1, { b: `NIK ${nik}` }] })).toEqual([
      ['data-pribadi-nik', 'a › butir ke-2 › b'],
    ])
    expect(told({ a: [[1, 2, Number(nik)]] })).toEqual([
      ['data-pribadi-nik', 'a › butir ke-1 › butir ke-3'],
    ])
    expect(told([{ [nik]: { x: 'siti@contoh.id' } }])).toEqual([
      ['data-pribadi-nik', 'butir ke-1 › 16***'],
      ['data-pribadi-surel', 'butir ke-1 › 16*** › x'],
    ])
    expect(told({ a: '0812.34567890', b: '0812,34567890' })).toHaveLength(2)
  })

  it('with many coordinates are searched in less than twice the time of reading them', () => {
    const ring = Array.from({ length: 1_000_000 }, (_, at) => [104 + at / 1e6, -2 - at / 1e6])
    const text = JSON.stringify({ coordinates: [[ring]] })
    // The best of three, since the machine may have other work.
    const timeOf = (work: () => unknown) => {
      const began = performance.now()
      work()
      return performance.now() - began
    }
    const times = [1, 2, 3].map(() => {
      let value: unknown
      const read = timeOf(() => (value = JSON.parse(text)))
      return timeOf(() => told(value)) / read
    })
    expect(Math.min(...times)).toBeLessThan(2)
  })
})
