import { describe, expect, it } from 'vitest'
import { encodeDataset } from '../../../../src/prepare/output/write-dataset'
import { lookup } from '../support/lookup'
import { problemsOf } from '../support/problems-of'
import {
  addFormula,
  addIndicator,
  append,
  edited,
  MORE,
  moreDesa,
  setCell,
  writeTable,
} from '../support/project-edits'
import { buildValid, TINY } from '../support/tiny-project'

const KABUPATEN = '99.01'
const HILIR = '99.01.02'
const KOTA_HULU = '99.01.01.1001'
const SAWAH = '99.01.01.2001'
const MUARA = '99.01.02.2001'
const PULAU = '99.01.02.2002'
const TABLE = 'nilai/stunting.csv'

const guarded = addIndicator('stunting', { sel_minimum: '5' })
const table = writeTable(
  TABLE,
  'kode,tahun,stunting',
  `${KOTA_HULU},2021,40`,
  `${SAWAH},2021,0`,
  `${MUARA},2021,3`,
  `${PULAU},2021,8`,
)
const rate = { jenis: 'tingkat', agregasi: 'rasio', desimal: '1' }

describe('a guarded count', () => {
  it('is published without its small cells and those that would give them back', async () => {
    const dataset = await buildValid(edited(guarded, table))
    const find = lookup(dataset)
    expect([find.value('stunting', MUARA), find.value('stunting', PULAU)]).toEqual([null, null])
    expect(find.value('stunting', KOTA_HULU)).toBe(40)
    expect(find.value('stunting', SAWAH)).toBe(0)
    expect(find.value('stunting', HILIR)).toBe(11)
    expect(find.value('stunting', KABUPATEN)).toBe(51)
    const codes = dataset.values.suppressed?.stunting?.['2021']?.map(
      (index) => dataset.regions.regions[index]?.code,
    )
    expect(codes).toEqual([MUARA, PULAU])
    expect(find.indicator('stunting').minimumCell).toBe(5)
    expect(encodeDataset(dataset).files.length).toBeGreaterThan(0)
  })

  it('takes its ratios and formulas with it, where a part is hidden', async () => {
    const ratio = addIndicator('stunting_rasio', {
      ...rate,
      asal: 'rasio',
      pembilang: 'stunting',
      penyebut: 'keluarga',
      faktor: '100',
    })
    const formula = addFormula('stunting_rumus', '100 * stunting / keluarga', rate)
    const dataset = await buildValid(edited(guarded, table, ratio, formula))
    const find = lookup(dataset)
    for (const id of ['stunting_rasio', 'stunting_rumus']) {
      expect([find.value(id, MUARA), find.value(id, PULAU)], id).toEqual([null, null])
      expect(find.value(id, HILIR), id).toBe((100 * 11) / 500)
      expect(find.value(id, KOTA_HULU), id).toBe(10)
      expect(dataset.values.suppressed?.[id]?.['2021'], id).toHaveLength(2)
    }
  })

  it('takes a mean of desa with it, which would give the hidden one back', async () => {
    const mean = addFormula('stunting_rerata', '100 * stunting / keluarga', {
      ...rate,
      agregasi: 'rata',
    })
    const find = lookup(await buildValid(edited(guarded, table, mean)))
    expect(find.value('stunting_rerata', HILIR)).toBeNull()
    expect(find.value('stunting_rerata', '99.01.01')).toBe(5)
  })

  it('hides a ratio over some of the desa, whose difference is one of them', async () => {
    // Kota Baru has no families: the ratio of Hulu leaves it out, its sum does not.
    const ratio = addIndicator('stunting_rasio', {
      ...rate,
      asal: 'rasio',
      pembilang: 'stunting',
      penyebut: 'keluarga',
      faktor: '100',
    })
    const missing = append(TABLE, '99.01.01.1002,2021,4')
    const find = lookup(await buildValid(edited(guarded, table, ratio, missing)))
    expect(find.value('stunting', '99.01.01')).toBe(44)
    expect(find.value('stunting_rasio', '99.01.01')).toBeNull()
  })

  it('keeps a period of which everything is withheld, so that the page can say so', async () => {
    const small = writeTable(TABLE, 'kode,tahun,stunting', `${MUARA},2021,3`, `${PULAU},2021,0`)
    const find = lookup(await buildValid(edited(guarded, small)))
    expect(find.indicator('stunting')).toMatchObject({
      periods: ['2021'],
      levels: ['kabupaten', 'kecamatan', 'desa'],
    })
    expect(find.value('stunting', PULAU)).toBe(0)
  })

  it('loses the small points of its series too', async () => {
    const series = addIndicator('kasus', { asal: 'seri', agregasi: 'tidak', sel_minimum: '5' })
    const points = append(
      'seri/kabupaten.csv',
      'kasus,2020,4,podes,tinggi,resmi,',
      'kasus,2021,5,podes,tinggi,resmi,',
    )
    const dataset = await buildValid(edited(series, points))
    expect(dataset.series.series.kasus?.points.map(({ period }) => period)).toEqual(['2021'])
    expect(dataset.values.suppressed?.kasus).toEqual({ '2020': [0] })
  })

  it('is not told in the notes that are published, and is in those on the terminal', async () => {
    const spread = writeTable(
      TABLE,
      'kode,tahun,stunting',
      ...MORE.map((code, i) => `${code},2021,${String(i === 0 ? 971 : 40 + 3 * i)}`),
    )
    const root = edited(moreDesa, guarded, spread)
    const dataset = await buildValid(root)
    const note = dataset.quality.notes.find(({ id }) => id === 'nilai-jauh-dari-sejawat')
    expect(note).toMatchObject({ column: 'stunting', region: MORE[0] })
    expect(note?.message.id).toContain('tidak diterbitkan demi privasi')
    expect(JSON.stringify(dataset.quality)).not.toContain('971')
    const [told] = await problemsOf('nilai-jauh-dari-sejawat', moreDesa, guarded, spread)
    expect(told?.message.id).toContain('971')
  })

  it('leaves no key behind where nothing is withheld', async () => {
    expect(Object.keys((await buildValid(TINY)).values)).toEqual(['values'])
  })

  it('hides the same cells on every run', async () => {
    const [one, two] = [
      await buildValid(edited(guarded, table)),
      await buildValid(edited(guarded, table)),
    ]
    expect(encodeDataset(one).manifest).toBe(encodeDataset(two).manifest)
  })
})

describe('sel_minimum', () => {
  const place = { file: 'indikator.csv', column: 'sel_minimum', row: 23 }

  it('sel-disembunyikan: notes how many cells are hidden, and nothing when none is', async () => {
    const [note] = await problemsOf('sel-disembunyikan', guarded, table)
    expect(note).toMatchObject({ severity: 'catatan', ...place })
    expect(note?.message.id).toContain('2 sel disembunyikan')
    const lax = addIndicator('stunting', { sel_minimum: '3' })
    expect(await problemsOf('sel-disembunyikan', lax, table)).toEqual([])
  })

  it('sel-minimum-salah: only for counts that are added, and whole from 2', async () => {
    const wrong = [
      { sel_minimum: '1' },
      { sel_minimum: '5.5' },
      { sel_minimum: '5', agregasi: 'rata' },
      { sel_minimum: '5', jenis: 'tingkat' },
    ]
    for (const cells of wrong) {
      const [problem] = await problemsOf(
        'sel-minimum-salah',
        addIndicator('stunting', cells),
        table,
      )
      expect(problem, JSON.stringify(cells)).toMatchObject({ severity: 'galat', ...place })
    }
    const product = addFormula('hasil', 'stunting * keluarga', {
      jenis: 'jumlah',
      sel_minimum: '5',
    })
    expect(await problemsOf('sel-minimum-salah', guarded, table, product)).toHaveLength(1)
    expect(await problemsOf('sel-minimum-salah', guarded, table)).toEqual([])
  })

  it('sel-minimum-kosong: warns of a count of persons in a sensitive state', async () => {
    const open = addIndicator('stunting', { satuan_id: 'balita' })
    const [problem] = await problemsOf('sel-minimum-kosong', open, table)
    expect(problem).toMatchObject({ severity: 'peringatan', ...place })
    expect(await problemsOf('sel-minimum-kosong', guarded, table)).toEqual([])
    const posts = addIndicator('stunting', { satuan_id: 'posyandu' })
    expect(await problemsOf('sel-minimum-kosong', posts, table)).toEqual([])
  })

  it('kolom-hilang: a catalogue without the column is refused, for a slip would publish all', async () => {
    const slip = (root: string) => {
      setCell('id', 'sel_minimum', 'sel_minimun')(root)
    }
    const [problem] = await problemsOf('kolom-hilang', slip)
    expect(problem?.message.id).toContain('sel_minimum')
  })
})
