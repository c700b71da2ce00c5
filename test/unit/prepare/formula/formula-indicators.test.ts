import { describe, expect, it } from 'vitest'
import { lookup } from '../support/lookup'
import { problemsOf } from '../support/problems-of'
import {
  addFormula,
  addIndicator,
  edited,
  replace,
  setCell,
  writeTable,
} from '../support/project-edits'
import { buildValid, TINY } from '../support/tiny-project'

const KABUPATEN = '99.01'
const HILIR = '99.01.02'
const MUARA = '99.01.02.2001'
const PULAU = '99.01.02.2002'
const rate = { jenis: 'tingkat', agregasi: 'rasio', desimal: '1' }

describe('an indicator by formula', () => {
  it('is computed at each level from that level alone: a ratio of sums', async () => {
    const find = lookup(
      await buildValid(edited(addFormula('rasio', '1000 * faskes / keluarga', rate))),
    )
    expect(find.value('rasio', MUARA)).toBe(10)
    expect(find.value('rasio', HILIR)).toBe(6)
    expect(find.value('rasio', KABUPATEN)).toBe(9)
    expect(find.column('rasio')).toEqual(find.column('faskes_per_1000'))
  })

  it('is aggregated from the desa by any other rule', async () => {
    const sum = addFormula('dobel', '2 * faskes + keluarga')
    const mean = addFormula('rerata', '1000 * faskes / keluarga', { ...rate, agregasi: 'rata' })
    const find = lookup(await buildValid(edited(sum, mean)))
    expect(find.value('dobel', KABUPATEN)).toBe(2 * 9 + 1000)
    expect(find.value('rerata', HILIR)).toBe((10 + 0) / 2)
  })

  it('is computed after what it needs, wherever that stands in the catalogue', async () => {
    const root = edited(
      addFormula('akhir', 'tengah + 1', rate),
      addFormula('tengah', '2 * faskes', rate),
    )
    expect(lookup(await buildValid(root)).value('akhir', MUARA)).toBe(7)
  })

  it('takes a divisor of the nearest period, and added figures of one period only', async () => {
    const other = writeTable('nilai/lain.csv', 'kode,tahun,warga', `${MUARA},2023,600`)
    const warga = addIndicator('warga')
    const divided = addFormula('bagi', 'faskes / warga', { ...rate, desimal: '3' })
    const find = lookup(await buildValid(edited(warga, other, divided)))
    expect(find.indicator('bagi').periods).toEqual(['2021'])
    expect(find.value('bagi', MUARA)).toBe(0.005)
    // No period has both, so that there is nothing to publish.
    const added = addFormula('tambah', 'faskes + warga', rate)
    expect(await problemsOf('indikator-tanpa-data', warga, other, added)).toHaveLength(1)
  })

  it('has the worst status of its operands, level by level, unless one is stated', async () => {
    const open = addFormula('padat', 'penduduk / luas', rate)
    const stated = addFormula('resmi', 'penduduk / luas', { ...rate, status_desa: 'resmi' })
    const find = lookup(await buildValid(edited(open, stated)))
    expect(find.indicator('padat').status).toEqual({
      kabupaten: 'resmi',
      kecamatan: 'perkiraan',
      desa: 'perkiraan',
    })
    expect(find.indicator('resmi').status.desa).toBe('resmi')
  })

  it('of samples is a sample, and goes with them', async () => {
    const sample = addFormula('sisa', 'lahir - mati')
    const find = lookup(await buildValid(edited(sample)))
    expect(find.indicator('sisa').status.desa).toBe('contoh')
    const off = replace('wilayah.json', '"contoh": true', '"contoh": false')
    const dataset = await buildValid(edited(sample, off))
    expect(Object.keys(dataset.values.values)).not.toContain('sisa')
  })

  it('publishes its formula; others have none', async () => {
    const find = lookup(
      await buildValid(edited(addFormula('rasio', '1000 * faskes / keluarga', rate))),
    )
    expect(find.indicator('rasio').formula).toEqual({
      text: '1000 * faskes / keluarga',
      operands: ['faskes', 'keluarga'],
    })
    expect(JSON.stringify((await buildValid(TINY)).catalogue)).not.toContain('"formula"')
  })
})

describe('a formula that cannot be', () => {
  const at = (id: string) => ({ file: 'indikator.csv', row: 23, column: 'rumus', id })

  it('rumus-tidak-terbaca: tells where reading stopped', async () => {
    const [problem] = await problemsOf('rumus-tidak-terbaca', addFormula('x', '2 * (faskes', rate))
    expect(problem).toMatchObject({ severity: 'galat', ...at('rumus-tidak-terbaca') })
    expect(problem?.message.id).toContain('seharusnya ada ")"')
    expect(await problemsOf('rumus-tidak-terbaca', addFormula('x', '2 * (faskes)', rate))).toEqual(
      [],
    )
  })

  it('isian-kosong: no formula at all', async () => {
    const [problem] = await problemsOf('isian-kosong', addFormula('x', '', rate))
    expect(problem).toMatchObject(at('isian-kosong'))
  })

  it('rumus-tanpa-asal: a formula that would not be used', async () => {
    const [problem] = await problemsOf('rumus-tanpa-asal', setCell('faskes', 'rumus', 'keluarga'))
    expect(problem).toMatchObject({ severity: 'galat', column: 'rumus', row: 5 })
    expect(await problemsOf('rumus-tanpa-asal', addFormula('x', 'keluarga', rate))).toEqual([])
  })

  it('indikator-tidak-dikenal: an operand that does not exist', async () => {
    const [problem] = await problemsOf('indikator-tidak-dikenal', addFormula('x', 'faskess', rate))
    expect(problem).toMatchObject(at('indikator-tidak-dikenal'))
  })

  it('rumus-berputar: names the circle', async () => {
    const circle = [addFormula('x', 'y + faskes', rate), addFormula('y', '2 * x', rate)]
    const [problem] = await problemsOf('rumus-berputar', ...circle)
    expect(problem?.message.id).toContain('x → y → x')
    const chain = [addFormula('x', 'y + faskes', rate), addFormula('y', '2 * faskes', rate)]
    expect(await problemsOf('rumus-berputar', ...chain)).toEqual([])
  })

  it('rumus-dari-contoh: a sample in what is said to be real', async () => {
    const real = addFormula('x', 'lahir / keluarga', { ...rate, status_desa: 'resmi' })
    const [problem] = await problemsOf('rumus-dari-contoh', real)
    expect(problem).toMatchObject(at('rumus-dari-contoh'))
    expect(
      await problemsOf('rumus-dari-contoh', addFormula('x', 'lahir / keluarga', rate)),
    ).toEqual([])
  })

  it('rumus-dari-kategori: a code is no number', async () => {
    const [problem] = await problemsOf(
      'rumus-dari-kategori',
      addFormula('x', '2 * air_minum', rate),
    )
    expect(problem).toMatchObject(at('rumus-dari-kategori'))
    expect(
      await problemsOf('rumus-dari-kategori', addFormula('x', '2 * air_ledeng', rate)),
    ).toEqual([])
  })

  it('rumus-bagi-nol: notes a division by zero, whose result is missing', async () => {
    const divided = addFormula('x', 'keluarga / faskes', rate)
    const [problem] = await problemsOf('rumus-bagi-nol', divided)
    expect(problem).toMatchObject({ severity: 'catatan', ...at('rumus-bagi-nol') })
    expect(lookup(await buildValid(edited(divided))).value('x', PULAU)).toBeNull()
    expect(await problemsOf('rumus-bagi-nol', addFormula('x', 'faskes / keluarga', rate))).toEqual(
      [],
    )
  })
})
