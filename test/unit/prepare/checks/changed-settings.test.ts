import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addIndicator, replace, setCell, writeTable, type Edit } from '../support/project-edits'
import { published } from '../support/published-country'

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
