import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RulesFile } from '../../../../src/contract'
import { publishedStatements } from '../../../../src/prepare/checks/settings/published-statements'
import { readEdition } from '../../../../src/prepare/output/read-edition'
import {
  addFormula,
  append,
  replace,
  setCell,
  writeTable,
  type Edit,
} from '../support/project-edits'
import { published } from '../support/published-country'

describe('what other files say of the same figures', () => {
  it.each<[what: string, edit: Edit, file: string, words: string]>([
    ['a limit', setCell('faskes', 'maksimum', '77'), 'indikator.csv', 'maksimum – → 77'],
    [
      'a word for no data',
      setCell('listrik', 'kosong', 'nihil'),
      'indikator.csv',
      'kosong – → nihil',
    ],
    [
      'a category by another name',
      replace('kategori.csv', '1,Ledeng', '1,Sumur'),
      'kategori.csv',
      'label_id (1) Ledeng → Sumur',
    ],
    [
      'a band by another name',
      replace('pita.csv', ',Maju', ',Mandiri'),
      'pita.csv',
      '(0.7072) Maju → Mandiri',
    ],
    [
      'a figure of a series',
      replace('seri/kabupaten.csv', 'penduduk,2010,3000', 'penduduk,2010,3001'),
      'seri/kabupaten.csv',
      'Angka deret penduduk berubah sejak edisi yang terbit: nilai (2010) 3000 resmi podes → 3001',
    ],
    [
      'a year of a source',
      replace('sumber.csv', 'Podes,2021–2026', 'Podes,2021–2027'),
      'sumber.csv',
      'tahun 2021–2026 → 2021–2027',
    ],
  ])('%s is told', async (_, change, file, words) => {
    const { run, edit } = await published()
    edit(change)
    const { told } = await run('--check')
    expect(told.map((problem) => problem.file)).toEqual([file])
    expect(told[0]?.message.id).toContain(words)
    expect(told[0]?.message.id).not.toMatch(/kecamatan|Tidak ikut/)
  })

  it('a sum that is gone is told', async () => {
    const sum = 'gabungan,faskes + keluarga,0'
    const { run, edit } = await published(
      addFormula('gabungan', 'faskes + keluarga'),
      append('kaitan.csv', sum),
    )
    edit(replace('kaitan.csv', sum, ''))
    const { told } = await run('--check')
    expect(told.map((problem) => problem.file)).toEqual(['kaitan.csv'])
    expect(told[0]?.message.id).toContain('rumus = faskes + keluarga → –')
  })

  it('what the files beside the catalogue state is told, a line a file and what it is about', async () => {
    const { run, edit } = await published()
    const changes: [what: string, edit: Edit, file: string, words: string][] = [
      [
        'a bound of two tables',
        replace('periksa-luar.csv', 'peringkat,0.9,', 'peringkat,0.8,'),
        'periksa-luar.csv',
        'batas (keluarga luar/pemilih-2024.csv pemilih) 0.9 peringkat desa → 0.8 peringkat desa',
      ],
      [
        'a comparison that is gone',
        replace(
          'periksa-luar.csv',
          'nilai/podes-2021.csv,faskes,nilai/podes-2021.csv,keluarga,desa,peringkat,0.5,Faskes dan keluarga,Facilities and families,Faskes melayani keluarga.,Facilities serve families.',
          'nilai/podes-2021.csv,faskes,,,,tidak-ada,,,,Uji.,Test.',
        ),
        'periksa-luar.csv',
        '0.5 peringkat desa → –',
      ],
      [
        'a table to check with',
        replace('luar/pemilih-2024.csv', ',410', ',411'),
        'luar/pemilih-2024.csv',
        'isi ',
      ],
      [
        'a correction',
        replace('ralat.csv', 'Faskes tertukar.', 'Faskes benar.'),
        'ralat.csv',
        'keterangan_id (faskes) Faskes tertukar. → Faskes benar.',
      ],
      [
        'a role',
        replace('bagian.json', '"jumlahKeluarga": "keluarga"', '"jumlahKeluarga": "penduduk"'),
        'bagian.json',
        'peran › jumlahKeluarga keluarga → penduduk',
      ],
      [
        'the name of the regency',
        replace(
          'wilayah.json',
          '"namaResmi": "Kabupaten Mungil"',
          '"namaResmi": "Kabupaten Kecil"',
        ),
        'wilayah.json',
        'namaResmi Kabupaten Mungil → Kabupaten Kecil',
      ],
      [
        'the capital',
        replace('wilayah.json', '"ibukota": "Kota"', '"ibukota": "Desa"'),
        'wilayah.json',
        'sebutan › ibukota Kota → Desa',
      ],
      [
        'a day that lies years ahead',
        replace('wilayah.json', '"diterbitkan": "2026-11-24"', '"diterbitkan": "2036-11-24"'),
        'wilayah.json',
        'diterbitkan 2026-11-24 → 2036-11-24',
      ],
      [
        'a component by another name',
        replace('komponen.csv', 'ekonomi,Ekonomi,', 'ekonomi,Usaha,'),
        'komponen.csv',
        'nama_id Ekonomi → Usaha',
      ],
      [
        'a region by another name',
        replace('unit.csv', '99.01.02,Hilir,', '99.01.02,Muara,'),
        'unit.csv',
        'nama Hilir → Muara',
      ],
      [
        'where a region was split from',
        replace('unit.csv', '9901020,99.01.01', '9901020,'),
        'unit.csv',
        'pemekaran_dari 99.01.01 → –',
      ],
      [
        'a note of a source',
        replace('sumber.csv', 'tinggi,,', 'tinggi,Resmi.,Official.'),
        'sumber.csv',
        'catatan_id – → Resmi.; catatan_en – → Official.',
      ],
      [
        'another way of writing a category',
        replace('kategori.csv', 'PDAM|pam', 'PDAM|sumur'),
        'kategori.csv',
        'padanan (1) PDAM|pam → PDAM|sumur',
      ],
      ['a word that is approved', append('kata.csv', 'zebra,ya'), 'kata.csv', 'disetujui '],
      [
        'a heading that is left out',
        writeTable('judul-kolom.csv', 'judul,arti,asal,disetujui', 'Kolom rahasia,abaikan,,ya'),
        'judul-kolom.csv',
        'disetujui – → 1 (',
      ],
      [
        'a spelling of a name',
        writeTable(
          'padanan.csv',
          'nama,kecamatan,kode,nama_resmi,disetujui',
          'Huluu,,99.01.01,Hulu,ya',
        ),
        'padanan.csv',
        'disetujui – → 1 (',
      ],
      [
        'what indicators come to beside each other',
        writeTable('perbandingan.csv', 'indikator,per,minimum,maksimum', 'keluarga,penduduk,0,9'),
        'perbandingan.csv',
        'minimum (penduduk) – → 0 9',
      ],
      [
        'a point',
        replace('titik/sekolah.csv', 'SD 2,SD,swasta', 'SD 2,SD,negeri'),
        'titik/sekolah.csv',
        'isi ',
      ],
    ]
    edit(...changes.map(([, change]) => change))
    const { told } = await run('--check')
    for (const [what, , file, words] of changes) {
      const lines = told.filter((one) => one.file === file).map(({ message }) => message.id)
      expect.soft(lines.join('\n'), what).toContain(words)
    }
    expect(told).toHaveLength(new Set(changes.map(([, , file]) => file)).size)
  })

  it('a correction that is gone and a plan that says less are told', async () => {
    const { run, edit } = await published()
    edit(replace('ralat.csv', /0\.1\.0 .*\n/, ''), replace('target.csv', /\n.*\n/, '\n'))
    const { told } = await run('--check')
    expect(told.map(({ file }) => file).toSorted()).toEqual(['ralat.csv', 'target.csv'])
  })

  it('nothing is told of what only comes: a table with its reason, a correction, an edition', async () => {
    const { run, edit } = await published()
    edit(
      writeTable('nilai/faskes-2022.csv', 'nama,tahun,faskes', 'Muara,2022,4'),
      append('ralat.csv', '0.1.0,0.2.0,listrik,,Salah.,Wrong.,Benar.,Right.'),
      replace(
        'wilayah.json',
        '"0.10.0": "2026-11-14"',
        '"0.10.0": "2026-11-14", "1.0.0": "2026-11-20"',
      ),
      replace('wilayah.json', '"diterbitkan": "2026-11-24"', '"diterbitkan": "2027-02-24"'),
      replace('wilayah.json', '"edisi": "2026-11"', '"edisi": "2027-02"'),
    )
    expect((await run('--check')).told).toEqual([])
  })

  it('an edition that told of fewer files is held against those it told of', async () => {
    const { target, run, edit } = await published()
    const file = readdirSync(target).find((name) => name.startsWith('rules.')) ?? ''
    const { rules } = JSON.parse(readFileSync(join(target, file), 'utf8')) as RulesFile
    const old = rules.filter((rule) => rule.column === 'minimum' && rule.file === 'indikator.csv')
    writeFileSync(join(target, file), JSON.stringify({ rules: old }))
    expect((await run('--check')).told).toEqual([])
    edit(setCell('faskes', 'minimum', '-5'))
    expect((await run('--check')).told).toHaveLength(1)
  })

  it('no word of an approval nor a cell of a table is published', async () => {
    const { bytes } = await published(
      append('kata.csv', 'Rahasiawati,ya'),
      writeTable('judul-kolom.csv', 'judul,arti,asal,disetujui', 'Kolom rahasia,abaikan,,ya'),
    )
    expect(JSON.stringify(bytes())).not.toMatch(/rahasia/i)
  })

  it('every file of data/ is held against the published edition, or no figure is made by it', () => {
    const edition = readEdition('public/data')
    const { catalogue, rules } = edition
    const stated = catalogue === null ? [] : publishedStatements({ ...edition, catalogue })
    const held = new Set([...rules.files, ...stated.map(({ file }) => file)])
    // Figures are held against figures; no target stands in the file now.
    const isElsewhere = (file: string): boolean =>
      /^(nilai|contoh)\/|^(README\.md|kios\.json|target\.csv)$/.test(file)
    const files = readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative('data', join(parentPath, name)))
    expect(files.filter((file) => !held.has(file) && !isElsewhere(file))).toEqual([])
  })
})
