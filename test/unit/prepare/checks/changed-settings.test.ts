import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RegionsFile, ScoresFile } from '../../../../src/contract'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import type { ChangedSetting } from '../../../../src/prepare/problems/since-published'
import { runCommand } from '../../../../src/prepare/run-command'
import {
  addIndicator,
  edited,
  replace,
  setCell,
  writeTable,
  type Edit,
} from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'

const printed: string[] = []

beforeEach(() => {
  const print = (line: string): void => {
    printed.push(line)
  }
  vi.spyOn(console, 'log').mockImplementation(print)
  vi.spyOn(console, 'error').mockImplementation(print)
})

afterEach(() => {
  vi.restoreAllMocks()
})

type Told = { problems: Problem[]; settings: ChangedSetting[] }

/** The tiny country, published. */
async function published(...first: readonly Edit[]) {
  const root = edited(...first)
  const target = join(temporaryFolder(), 'terbit')
  const said = async (...more: string[]): Promise<string> => {
    printed.length = 0
    expect(await runCommand(['--data', root, '--keluaran', target, ...more])).toBe(0)
    return printed.join('\n')
  }
  const run = async (...more: string[]) => {
    const { problems, settings } = JSON.parse(await said('--json', ...more)) as Told
    const told = problems.filter(({ id }) => id === 'arah-dibalik' || id === 'pengaturan-berubah')
    return { told, settings }
  }
  const bytes = () =>
    readdirSync(target)
      .toSorted()
      .map((name) => [name, readFileSync(join(target, name), 'utf8')])
  const part = (name: string): unknown => {
    const file = readdirSync(target).find((one) => one.startsWith(`${name}.`)) ?? ''
    return JSON.parse(readFileSync(join(target, file), 'utf8'))
  }
  /** Of both kecamatan by every component and by all of them. */
  const kecamatanScores = (): (number | null)[][] => {
    const { regions } = part('regions') as RegionsFile
    const { scores, overall } = part('scores') as ScoresFile
    return [...Object.values(scores), overall].map((column) =>
      column.filter((_, at) => regions[at]?.level === 'kecamatan'),
    )
  }
  expect(await run()).toEqual({ told: [], settings: [] })
  const edit = (...edits: readonly Edit[]): void => {
    for (const change of edits) change(root)
  }
  return { target, run, said, bytes, edit, kecamatanScores }
}

const moved = (scores: number, ranks: number) =>
  `menggeser skor ${String(scores)} dan urutan ${String(ranks)} dari 2 kecamatan`

describe('a setting that is changed by hand', () => {
  it('arah-dibalik: a reversed direction stands out among the messages and ends the report', async () => {
    const { run, said, edit } = await published()
    edit(setCell('listrik', 'arah', 'rendah-baik'), setCell('faskes', 'desimal', '1'))
    const { told, settings } = await run('--check')
    expect(told.map(({ id, row, column }) => [id, row, column])).toEqual([
      ['arah-dibalik', 7, 'arah'],
      ['pengaturan-berubah', 5, 'desimal'],
    ])
    expect(told[0]).toMatchObject({ severity: 'peringatan', file: 'indikator.csv' })
    const message = told[0]?.message.id ?? ''
    expect(message).toMatch(/^ARAH listrik DIBALIK/)
    expect(message).toContain('(arah tinggi-baik → rendah-baik)')
    expect(message).toMatch(/menggeser skor [12] dan urutan \d dari 2 kecamatan/)
    expect(settings).toEqual([
      { of: 'listrik', changes: 'arah tinggi-baik → rendah-baik', isReversed: true },
      { of: 'faskes', changes: 'desimal 0 → 1', isReversed: false },
    ])
    const lines = (await said('--check')).split('\n')
    expect(lines.at(-2)).toBe('ARAH DIBALIK sejak edisi yang terbit: listrik')
    expect(lines.at(-3)).toBe('Pengaturan yang berubah sejak edisi yang terbit: faskes')
  })

  it('pengaturan-berubah: all of an indicator in one line, with what it moves', async () => {
    const { run, edit } = await published()
    edit(setCell('listrik', 'bobot_skor', '9'), setCell('listrik', 'satuan_id', 'persen'))
    const { told } = await run('--check')
    expect(told).toHaveLength(1)
    expect(told[0]?.message.id).toContain('bobot_skor 1 → 9; satuan_id – → persen')
    expect(told[0]?.message.id).toMatch(/menggeser skor [12] dan/)
  })

  it.each<[what: string, edit: Edit, words: string]>([
    ['a factor', setCell('faskes_per_1000', 'faktor', '100'), 'faktor 1000 → 100'],
    ['the figures of a part', setCell('faskes', 'agregasi', 'maks'), 'agregasi jumlah → maks'],
    ['stated classes', setCell('listrik', 'batas_kelas', '50|80'), 'batas_kelas – → 50|80'],
    ['a rule of aggregation', setCell('listrik', 'agregasi', 'rata'), '→ rata'],
    ['units that stand aside', setCell('idm', 'netral_skor', 'kelurahan'), 'netral_skor – → kel'],
    [
      'a name',
      setCell('faskes', 'nama_id', 'Fasilitas'),
      'nama_id Fasilitas kesehatan → Fasilitas',
    ],
    [
      'the least coverage',
      replace('wilayah.json', '"cakupanMinimum": 0.6', '"cakupanMinimum": 0.9'),
      'cakupanMinimum',
    ],
  ])('%s is told', async (_, change, words) => {
    const { run, edit } = await published()
    edit(change)
    const { told } = await run('--check')
    expect(told).toHaveLength(1)
    expect(told[0]?.message.id).toContain(words)
    expect(told[0]?.message.id).toMatch(/kecamatan|Tidak ikut/)
  })

  it('what it moves does not hang on a year that has only begun', async () => {
    const change = setCell('faskes', 'agregasi', 'maks')
    const told = async (...first: readonly Edit[]) => {
      const { run, edit } = await published(...first)
      edit(change)
      return (await run('--check')).told.map(({ params }) => params)
    }
    const begun = writeTable('nilai/podes-2022.csv', 'nama,tahun,faskes', 'Muara,2022,4')
    expect(await told(begun)).toEqual(await told())
  })

  it('an indicator that enters the scores or leaves them is told', async () => {
    const { run, edit } = await published()
    edit(setCell('sawah_indeks', 'bobot_skor', '1'), setCell('idm', 'bobot_skor', '0'))
    const { settings } = await run('--check')
    expect(settings.map(({ changes }) => changes).toSorted()).toEqual([
      'bobot_skor 0 → 1',
      'bobot_skor 1 → 0',
    ])
  })

  it.each<[what: string, ...edits: Edit[]]>([
    ['a direction', setCell('listrik', 'arah', 'rendah-baik')],
    ['a weight', setCell('listrik', 'bobot_skor', '5')],
    ['a rule of figures', setCell('faskes_per_1000', 'penyebut', 'penduduk')],
    ['a weight taken away', setCell('faskes_per_1000', 'bobot_skor', '0')],
  ])('what %s moves is what the published scores then show', async (_, change) => {
    const { run, edit, kecamatanScores } = await published()
    const before = kecamatanScores()
    edit(change)
    const { told } = await run()
    const after = kecamatanScores()
    const ranked = (scores: readonly (number | null)[]) =>
      scores.map((one) => one !== null && scores.filter((other) => (other ?? 0) > one).length)
    const count = (isOther: (component: number, at: number) => boolean): number =>
      [0, 1].filter((at) => after.some((_column, component) => isOther(component, at))).length
    expect(told[0]?.message.id).toContain(
      moved(
        count((component, at) => before[component]?.[at] !== after[component]?.[at]),
        count(
          (component, at) =>
            ranked(before[component] ?? [])[at] !== ranked(after[component] ?? [])[at],
        ),
      ),
    )
  })

  it('a factor that only rescales moves no score, a weight does', async () => {
    const { run, edit } = await published()
    edit(setCell('faskes_per_1000', 'faktor', '100'))
    expect((await run('--check')).told[0]?.message.id).toContain(moved(0, 0))
  })

  it('is told until it is published, is not published itself and leaves the bytes alone', async () => {
    const { target, run, bytes, edit } = await published()
    edit(setCell('listrik', 'arah', 'rendah-baik'))
    expect((await run('--check')).told).toHaveLength(1)
    expect((await run('--check')).told).toHaveLength(1)
    expect((await run()).told).toHaveLength(1)
    const first = bytes()
    expect(JSON.stringify(first)).not.toMatch(/arah-dibalik/)
    for (const more of [['--check'], [], ['--ulang']]) {
      expect(await run(...more)).toEqual({ told: [], settings: [] })
    }
    expect(bytes()).toEqual(first)
    expect(existsSync(target)).toBe(true)
    edit(setCell('listrik', 'arah', 'tinggi-baik'))
    expect((await run()).told.map(({ id }) => id)).toEqual(['arah-dibalik'])
  })

  it('says nothing of new figures and new indicators', async () => {
    const { run, edit } = await published()
    edit(replace('nilai/podes-2021.csv', '60.5', '70.5'), addIndicator('stunting'))
    expect(await run('--check')).toEqual({ told: [], settings: [] })
  })
})

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
      'Angka seri penduduk berubah sejak edisi yang terbit: nilai (2010) 3000 resmi podes → 3001',
    ],
    [
      'a year of a source',
      replace('sumber.csv', 'Podes,2021–2026', 'Podes,2021–2027'),
      'sumber.csv',
      'tahun 2021–2026 → 2021–2027',
    ],
    [
      'a sum that is gone',
      replace('kaitan.csv', 'perubahan,lahir - mati,0', ''),
      'kaitan.csv',
      'rumus = lahir - mati → –',
    ],
  ])('%s is told', async (_, change, file, words) => {
    const { run, edit } = await published()
    edit(change)
    const { told } = await run('--check')
    expect(told.map((problem) => problem.file)).toEqual([file])
    expect(told[0]?.message.id).toContain(words)
    expect(told[0]?.message.id).not.toMatch(/kecamatan|Tidak ikut/)
  })
})
