import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonRefused } from '../../../../src/prepare/intake/personal-data'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import type { ProblemId } from '../../../../src/prepare/problems/problem-messages'
import { labelOf } from '../../../../src/prepare/intake/text/row-labels'
import { problemsOf } from '../support/problems-of'
import { replace, writeTable } from '../support/project-edits'

/* Files that are edited by hand and published whole are searched like tables. */
it.each<[what: string, file: string, from: string, to: string, id: ProblemId]>([
  ['a NIK in the kiosk', 'kios.json', '"Kenali desa', '"NIK 1607014708850003', 'data-pribadi-nik'],
  ['a number', 'kios.json', '"Kenali desa', '"Hubungi 081273456789', 'data-pribadi-telepon'],
  ['a mailbox', 'kios.json', '"Kenali desa', '"siti.aminah@gmail.com', 'data-pribadi-surel'],
  [
    'a person',
    'cerita/dari-hulu.json',
    '"id": "',
    '"id": "Siti binti Karto HIV ',
    'data-pribadi-nama',
  ],
  [
    'an address',
    'cerita/dari-hulu.json',
    '&tema=gelap',
    '&cari=Siti 081273456789',
    'data-pribadi-telepon',
  ],
])('%s is refused', async (_, file, from, to, id) => {
  const [found] = await problemsOf(id, replace(file, from, to))
  expect(found).toMatchObject({ file, severity: 'galat' })
  expect(found?.message.id).not.toMatch(/1607014708850003|081273456789|aminah|Karto/)
})

it('a broken file is told without a piece of it', async () => {
  for (const text of ['NIK 1607015203909999', '{"a": 081200000000}', '{"a": "x" Fulanah}']) {
    const [found] = await problemsOf('berkas-rusak', writeTable('kios.json', text))
    expect(found).toMatchObject({ file: 'kios.json' })
    expect(JSON.stringify(found)).not.toMatch(/1607|0812|81200|Fulan/)
  }
})

it('a row of a table without any usable column has an end', () => {
  expect(labelOf({ line: 1, cells: [1, 2], hidden: false }, Infinity)).toBe('')
  expect(labelOf({ line: 1, cells: [1, 'Jumlah'], hidden: false }, Infinity)).toBe('Jumlah')
})

/** What is told of a JSON file: the kind and the path. */
function toldOf(value: unknown): [id: string, path: string | null][] {
  const log = new ProblemLog()
  expect(isJsonRefused('cerita/a.json', value, log)).toBe(log.hasErrors())
  return log.problems.map(({ id, column }) => [id, column])
}

describe('the name of a field is a heading', () => {
  it.each<[what: string, value: unknown, told: [string, string]]>([
    [
      'no_hp',
      { butir: [{ nama: 'Posko', no_hp: '812 7345 6789' }] },
      ['data-pribadi-telepon', 'butir › butir ke-1 › no_hp'],
    ],
    [
      'no_hp as a number',
      { butir: [{ no_hp: 2 }, { no_hp: 81273456789 }] },
      ['data-pribadi-telepon', 'butir › butir ke-2 › no_hp'],
    ],
    [
      'noHp of a list',
      { a: { noHp: ['0711', '81273456789'] } },
      ['data-pribadi-telepon', 'a › noHp'],
    ],
    [
      'nik',
      { warga: [{ nik: '160701xxxxxx0003' }] },
      ['data-pribadi-nik', 'warga › butir ke-1 › nik'],
    ],
    [
      'nama_ibu',
      { steps: [{ teks: { id: 'a' }, nama_ibu: 'Melur' }] },
      ['data-pribadi-orang', 'steps › butir ke-1 › nama_ibu'],
    ],
    ['tgl_lahir', { tgl_lahir: '5-7-1989' }, ['data-pribadi-orang', 'tgl_lahir']],
    [
      'properties of a map',
      { features: [{ properties: { kode: '1', nama_pemilik: 'Karto' } }] },
      ['data-pribadi-orang', 'features › butir ke-1 › properties › nama_pemilik'],
    ],
  ])('%s is refused by its path', (_, value, told) => {
    expect(toldOf(value)).toEqual([told])
  })

  it('is told with the file, the remedy and nothing of what it holds', () => {
    const log = new ProblemLog()
    isJsonRefused('cerita/a.json', { warga: [{ nama_ibu: 'Melur' }, { nama_ibu: 'Sri' }] }, log)
    const [found] = log.problems
    expect(found).toMatchObject({ file: 'cerita/a.json', column: 'warga › butir ke-1 › nama_ibu' })
    expect(found?.message.id).toContain('Hapus')
    expect(JSON.stringify(found)).not.toMatch(/Melur|Sri"/)
  })

  it.each<[what: string, value: unknown]>([
    [
      'a school',
      { sekolah: [{ nama: 'SMA Negeri 1 Banyuasin III', kode: '10601234', murid: 812 }] },
    ],
    ['an office', { layanan: [{ nama: 'Puskesmas Mariana', telepon: 'Kantor (0711) 7690001' }] }],
    ['emergency numbers', { telepon: '112', no_hp: 'tidak ada' }],
    [
      'desa',
      {
        wilayah: [
          { kode: '16.07.01.2001', nama: 'Rebo' },
          { kode: '16.07.01.2002', nama: 'Sri Mulyo' },
        ],
      },
    ],
    ['days', { terbitan: { '0.1.0': '2026-11-01' }, tanggal: '2026-11-01' }],
    ['counts', { nik: 12, jumlah_nama_ibu: 4, kepemilikan_nik: 98.5, umur: 15 }],
    ['a map', { center: [104.5, -2.9], bearing: 12, zoom: 9, alamat: '#/peta?tema=gelap' }],
    [
      'titles',
      { nama: 'Peta Banyuasin', judul: { id: 'Dari kota ke muara', en: 'From town to sea' } },
    ],
  ])('%s goes through', (_, value) => {
    expect(toldOf(value)).toEqual([])
  })

  it('says nothing of the files of data/ itself', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' })
    const json = files.filter((name) => /json$/.test(name))
    expect(json.length).toBeGreaterThan(4)
    for (const name of json) {
      expect([name, toldOf(JSON.parse(readFileSync(`data/${name}`, 'utf8')))]).toEqual([name, []])
    }
  })
})
