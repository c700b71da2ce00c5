import { describe, expect, it } from 'vitest'
import { append, edited, replace, writeTable, type Edit } from '../support/project-edits'
import { build, buildValid, editFile } from '../support/tiny-project'
import type { Problem } from '../../../../src/prepare/problems/problem-log'

const PODES = 'nilai/podes-2021.csv'
const CHECKS = 'periksa-luar.csv'
const OUTSIDE = 'luar/pemilih-2024.csv'

async function errorsOf(...edits: Edit[]): Promise<Problem[]> {
  const { dataset, log } = await build(edited(...edits))
  const errors = log.problems.filter(({ severity }) => severity === 'galat')
  expect(dataset === null).toBe(errors.length > 0)
  return errors
}

/** Moves a column of a table one row down, its last figure to the top. */
function slip(file: string, column: string): Edit {
  return (root) => {
    editFile(root, file, (text) => {
      const [heading = '', ...lines] = text.trimEnd().split('\n')
      const at = heading.split(',').indexOf(column)
      const rows = lines.map((line) => line.split(','))
      const figures = rows.map((cells) => cells[at] ?? '')
      rows.forEach((cells, index) => {
        cells[at] = figures.at(index - 1) ?? ''
      })
      return [heading, ...rows.map((cells) => cells.join(','))].map((line) => `${line}\n`).join('')
    })
  }
}

/** One more check of the tiny country's families. */
function check(measure: string, other: string, level: string, method: string, bound: string): Edit {
  const sides = [PODES, measure, OUTSIDE, other, level, method, bound]
  return append(CHECKS, [...sides, 'Uji', 'Test', 'Harus cocok.', 'Must agree.'].join(','))
}

describe('outside checks that hold', () => {
  it('are published with what was found, over how many regions, and what one row off would give', async () => {
    const { checks } = (await buildValid(edited())).quality.outside
    expect(checks[0]).toEqual({
      title: { id: 'Keluarga dan pemilih', en: 'Families and voters' },
      reason: { id: 'Desa besar punya banyak pemilih.', en: 'A large desa has many voters.' },
      table: { file: PODES, measure: 'keluarga', period: '2021', sources: ['podes'] },
      other: { file: OUTSIDE, measure: 'pemilih', period: '2021', sources: ['dapodik'] },
      level: 'desa',
      method: 'peringkat',
      bound: 0.9,
      found: 1,
      pairs: 4,
      of: 4,
      figures: null,
      // Ranks 4 1 3 2 one row off are 2 4 1 3 or 1 3 2 4: squares of 18 either way, 1 - 108 / 60.
      shifted: -0.8,
      widest: null,
      verdict: 'cocok',
    })
    expect(checks.map(({ method, found }) => [method, found])).toEqual([
      ['peringkat', 1],
      ['jumlah', 0.0099],
      ['beda-relatif', 0.0244],
      ['peringkat', 0.8],
    ])
    expect(checks[1]?.figures).toEqual([1000, 1010])
    expect(checks[2]?.widest).toBe('99.01.01.1001')
  })

  it('tell what nothing can be held against, but not of tables that have not come', async () => {
    const { unchecked } = (await buildValid(edited())).quality.outside
    expect(unchecked).toEqual([
      {
        table: PODES,
        measures: ['listrik', 'air_minum'],
        reason: { id: 'Tidak ada angka lain.', en: 'No other figure.' },
      },
      {
        table: 'nilai/idm-2024.csv',
        measures: [],
        reason: { id: 'Tidak ada ukuran lain.', en: 'Nothing else measures it.' },
      },
    ])
  })

  it('compare expressions, at every level, with the year of the other table that is nearest', async () => {
    const root = edited(
      check('keluarga', 'kk', 'kabupaten', 'beda-relatif', '0.01'),
      check('2 * keluarga - 1', 'pemilih / 2 + kk', 'desa', 'peringkat', '1'),
    )
    const { checks } = (await buildValid(root)).quality.outside
    expect(checks.slice(-2)).toMatchObject([
      { figures: [1000, 1010], pairs: 1, widest: null, other: { period: '2021' } },
      { found: 1, pairs: 4 },
    ])
  })

  it('tell the year of the measure, not of what it is multiplied by', async () => {
    const row =
      'nilai/idm-2024.csv,luas * idm,titik/dikmen-2025.csv,120 * (sma + ma),desa,jumlah,0.49,A,A,B.,B.'
    const { checks } = (await buildValid(edited(append(CHECKS, row)))).quality.outside
    expect(checks.at(-1)?.table).toMatchObject({ measure: 'luas * idm', period: '2024' })
  })

  it('count the facilities of a list: a region without one has none', async () => {
    const row = `${PODES},air_minum - 1,titik/dikmen-2025.csv,sma + ma,desa,beda-relatif,0,A,A,B.,B.`
    const { checks } = (await buildValid(edited(append(CHECKS, row)))).quality.outside
    expect(checks.at(-1)).toMatchObject({ pairs: 4, of: 4, found: 0 })
  })

  it('wait for a table that has not come', async () => {
    const row = 'nilai/dinas-*,gaji,luar/pemilih-2024.csv,kk,desa,peringkat,0.5,A,A,B.,B.'
    expect(await errorsOf(append(CHECKS, row))).toEqual([])
  })
})

describe('outside checks that fail', () => {
  it('find a column that slipped by one row, and name table, measure, bound and reason', async () => {
    const errors = await errorsOf(slip(PODES, 'keluarga'))
    const error = errors.find(({ id }) => id === 'periksa-luar-peringkat')
    expect(error).toMatchObject({ severity: 'galat', file: PODES, column: 'keluarga' })
    expect(error?.message.id).toBe(
      '"Keluarga dan pemilih" tidak cocok: urutan 4 desa menurut keluarga dan menurut pemilih (luar/pemilih-2024.csv) hanya sejalan -0,8, seharusnya sedikitnya 0,9 (1 bila urutannya sama, 0 bila tidak berhubungan). Desa besar punya banyak pemilih. Periksa apakah angka menempel pada baris wilayahnya sendiri dan kolomnya benar; ubah batas di baris 2 periksa-luar.csv hanya dengan alasan.',
    )
    expect(error?.message.en).toContain('only to -0.8, it should be at least 0.9 (1 where')
  })

  it('find columns of one table out of line with each other', async () => {
    const errors = await errorsOf(slip(PODES, 'faskes'))
    expect(errors.map(({ id }) => id)).toEqual(['periksa-luar-peringkat'])
  })

  it('find totals that differ', async () => {
    const [error, ...others] = await errorsOf(replace(OUTSIDE, '760,300', '760,311'))
    expect(others).toEqual([])
    expect(error).toMatchObject({ id: 'periksa-luar-beda', file: PODES, region: null })
    expect(error?.message.en).toContain('keluarga = 1000, while kk (luar/pemilih-2024.csv) = 1021')
    expect(error?.message.en).toContain('2.1 per cent apart; at most 2 per cent is allowed')
  })

  it('find a region that differs, and name it', async () => {
    const swapped = replace(OUTSIDE, '240,100', '240,90')
    const [error, ...others] = await errorsOf(swapped)
    expect(others).toEqual([])
    expect(error).toMatchObject({ id: 'periksa-luar-beda', region: '99.01.01.2001' })
    expect(error?.message.id).toContain('keluarga = 100, sedangkan kk (luar/pemilih-2024.csv) = 90')
  })

  it.each([
    ['regions that are not in the other table', replace(OUTSIDE, '760,300', ',')],
    ['figures that are all equal', check('keluarga', 'kk * 0', 'desa', 'peringkat', '0.5')],
  ])('say that %s cannot be compared', async (_name, edit) => {
    const clear = replace(OUTSIDE, '520,200', ',')
    const more = replace(OUTSIDE, '240,100', ',')
    const edits = _name.startsWith('regions') ? [edit, clear, more] : [edit]
    const errors = await errorsOf(...edits)
    expect(errors.map(({ id }) => id)).toContain('periksa-luar-terlalu-sedikit')
    expect(errors[0]?.file).toBe(PODES)
  })
})

describe('what every table owes', () => {
  const lone: Edit = (root) => {
    writeTable('nilai/lain.csv', 'kode,tahun,faskes', '99.01.01.1002,2023,7')(root)
    replace(CHECKS, 'nilai/lain.csv,,', 'nilai/dinas-lain*,,')(root)
  }

  it('is a check or the reason why there is none', async () => {
    expect(await errorsOf(lone)).toMatchObject([
      { id: 'periksa-luar-belum-ada', file: 'nilai/lain.csv', row: null },
    ])
  })

  it('is not paid by a reason for some columns, nor by a comparison within itself', async () => {
    const some = append(CHECKS, 'nilai/lain.csv,faskes,,,,tidak-ada,,,,Uji.,Test.')
    const ids = (errors: Problem[]) => errors.map(({ id }) => id)
    expect(ids(await errorsOf(lone, some))).toEqual(['periksa-luar-belum-ada'])
    const onlyWithin: Edit = (root) => {
      editFile(root, CHECKS, (text) =>
        text
          .split('\n')
          .filter((line) => !line.includes(OUTSIDE))
          .join('\n'),
      )
    }
    expect(ids(await errorsOf(onlyWithin))).toEqual(['periksa-luar-belum-ada'])
  })
})

describe('a row that cannot be used', () => {
  it.each([
    ['periksa-luar-tanpa-tabel', replace(CHECKS, 'nilai/idm-2024.csv', 'nilai/idm-2023.csv')],
    ['periksa-luar-tanpa-tabel', replace(CHECKS, OUTSIDE, 'luar/pemilih.csv')],
    ['periksa-luar-bukan-isinya', check('idm', 'kk', 'desa', 'peringkat', '0.5')],
    ['indikator-tidak-dikenal', check('keluargaa', 'kk', 'desa', 'peringkat', '0.5')],
    ['luar-tanpa-kolom', check('keluarga', 'kkk', 'desa', 'peringkat', '0.5')],
    ['rumus-tidak-terbaca', check('keluarga +', 'kk', 'desa', 'peringkat', '0.5')],
    ['isian-salah', check('keluarga', 'kk', 'desa', 'peringkat', '1.5')],
    ['isian-salah', check('keluarga', 'kk', 'dusun', 'peringkat', '0.5')],
    ['isian-salah', check('keluarga', 'kk', 'desa', 'mirip', '0.5')],
    ['isian-kosong', replace(CHECKS, 'A large desa has many voters.', '')],
    ['isian-kosong', replace(CHECKS, 'Nothing else measures it.', '')],
  ] as const)('%s', async (id, edit) => {
    const errors = await errorsOf(edit)
    expect(errors.map((problem) => problem.id)).toContain(id)
    expect(errors.some(({ file, row }) => file === CHECKS && row !== null)).toBe(true)
  })

  it.each([
    // Shared out by the very families that it would be held against.
    `${PODES},keluarga,seri/kabupaten.csv,penduduk,desa,peringkat,0.9,A,A,B.,B.`,
    `${PODES},faskes_per_1000,${PODES},faskes_per_1000,desa,peringkat,0.9,A,A,B.,B.`,
    `nilai/idm-2024.csv,idm * keluarga,${PODES},keluarga,desa,peringkat,0.9,A,A,B.,B.`,
  ])('compares a table with itself: %s', async (row) => {
    const errors = await errorsOf(append(CHECKS, row))
    expect(errors).toMatchObject([{ id: 'periksa-luar-tidak-lepas', file: CHECKS }])
  })
})

describe('an outside table', () => {
  it.each([
    ['wilayah-tidak-dikenal', replace(OUTSIDE, '99.01.02.2002', '99.01.02.2999')],
    ['tahun-salah', replace(OUTSIDE, '2024,dapodik', 'dulu,dapodik')],
    ['sumber-tidak-dikenal', replace(OUTSIDE, '2024,dapodik', '2024,kata-orang')],
    ['angka-tidak-terbaca', replace(OUTSIDE, '760,300', '760,tiga ratus')],
    ['baris-bertentangan', replace(OUTSIDE, '2024,dapodik', '2021,dapodik')],
    ['kolom-hilang', replace(OUTSIDE, 'sumber', 'asal')],
  ] as const)('is read as strictly as the others: %s', async (id, edit) => {
    const errors = await errorsOf(edit)
    expect(errors.some((problem) => problem.id === id && problem.file === OUTSIDE)).toBe(true)
  })
})
