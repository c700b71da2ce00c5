import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import {
  addIndicator,
  append,
  edited,
  replace,
  writeTable,
  type Edit,
} from '../support/project-edits'
import { build, editFile } from '../support/tiny-project'

const CHECKS = 'periksa-luar.csv'
const PODES = 'nilai/podes-2021.csv'
const STATUS = 'nilai/status.csv'

async function errorsOf(...edits: Edit[]): Promise<Problem[]> {
  const { dataset, log } = await build(edited(...edits))
  const errors = log.problems.filter(({ severity }) => severity === 'galat')
  expect(dataset === null).toBe(errors.length > 0)
  return errors
}

/** A table of the status that goes with the index: 0.7 0.8 0.6 with an edge at 0.7072. */
function statusTable(...codes: readonly number[]): Edit {
  const desa = ['99.01.01.2001', '99.01.02.2001', '99.01.02.2002']
  const rows = desa.map((code, index) => `${code},2024,${String(codes[index])}`)
  return (root) => {
    addIndicator('status_idm', { jenis: 'kategori', agregasi: 'komposisi' })(root)
    const labels = ['Berkembang,Developing', 'Maju,Advanced']
    append('kategori.csv', ...labels.map((two, i) => `status_idm,${String(i + 3)},${two},`))(root)
    writeTable(STATUS, 'kode,tahun,status_idm', ...rows)(root)
  }
}

function statusCheck(other: string, bound = '0'): Edit {
  const sides = [STATUS, 'status_idm', 'nilai/idm-2024.csv', other, 'desa', 'kelas', bound]
  return append(
    CHECKS,
    [...sides, 'Status', 'Status', 'Menurut batas resmi.', 'By edges.'].join(','),
  )
}

describe('a difference that was bounded for a table of an earlier year', () => {
  const DESA = ['99.01.01.1001', '99.01.01.2001', '99.01.02.2001', '99.01.02.2002']
  const CARDS = [410, 100, 300, 200]
  /** Families of a later year, so many times the cards that the table of 2021 agrees with. */
  const errors = async (year: string, times: number, bound = '"0,05"'): Promise<string[]> => {
    const rows = CARDS.map((cards, at) => {
      return `${DESA[at] ?? ''},${year},${String(Math.round(cards * times))}`
    })
    const file = `nilai/podes-${year}.csv`
    const check = `${file},keluarga,luar/pemilih-2024.csv,kk,desa,beda-relatif,${bound},A,A,B.,B.`
    const found = await errorsOf(
      writeTable(file, 'kode,tahun,keluarga', ...rows),
      append(CHECKS, check),
      replace('luar/pemilih-2024.csv', '99.01.01.1001,Kota Hulu,2024,dapodik,500,500\n', ''),
    )
    return found.map(({ id }) => id)
  }

  it('may be larger by what people grow in the years since, and no more', async () => {
    expect(await errors('2022', 1.06)).toEqual([])
    expect(await errors('2022', 1.09)).toEqual(['periksa-luar-beda'])
    expect(await errors('2023', 1.09)).toEqual([])
  })

  it('is as bounded where the bound was set for that year alone', async () => {
    expect(await errors('2022', 1.07, '"0,06"')).toEqual(['periksa-luar-beda'])
  })
})

describe('the class of an index', () => {
  it('agrees where every region stands in the class of its index', async () => {
    const { dataset } = await build(edited(statusTable(3, 4, 3), statusCheck('idm')))
    const check = dataset?.quality.outside.checks.at(-1)
    expect(check).toMatchObject({ method: 'kelas', found: 0, pairs: 3, of: 3, shifted: null })
  })

  it('is refused elsewhere, with the region, what stands there and what is due', async () => {
    const [error, ...others] = await errorsOf(statusTable(4, 3, 3), statusCheck('idm'))
    expect(others).toEqual([])
    expect(error).toMatchObject({ id: 'periksa-luar-kelas', file: STATUS, column: 'status_idm' })
    expect(error?.region).toBe('99.01.01.2001')
    expect(error?.message.id).toContain('"Maju", padahal menurut idm seharusnya "Berkembang"')
    expect(error?.message.en).toContain('"Advanced", while idm makes it "Developing"; 2 of 3 desa')
  })

  it('puts an index on an edge into the lower class', async () => {
    const onEdge = replace('nilai/idm-2024.csv', '2024,0.8,', '2024,0.7072,')
    expect(await errorsOf(onEdge, statusTable(3, 3, 3), statusCheck('idm', '0'))).toMatchObject([
      // All in one class: nothing could move.
      { id: 'periksa-luar-longgar-beda', file: CHECKS, column: 'batas' },
    ])
    const [error] = await errorsOf(onEdge, statusTable(3, 4, 3), statusCheck('idm'))
    expect(error?.region).toBe('99.01.02.2001')
  })

  it('needs categories on one side and official edges of the same names on the other', async () => {
    const known = statusTable(3, 4, 3)
    expect(await errorsOf(known, statusCheck('sawah_indeks'))).toMatchObject([
      { id: 'periksa-luar-tanpa-kelas', file: CHECKS, column: 'cara' },
    ])
    const renamed = replace('pita.csv', 'Maju,Advanced', 'Unggul,Ahead')
    const errors = await errorsOf(known, statusCheck('idm'), renamed)
    expect(errors.map(({ id }) => id)).toEqual(['periksa-luar-tanpa-kelas'])
  })
})

describe('a bound that lets a fault pass', () => {
  const families = 'keluarga,luar/pemilih-2024.csv,pemilih,desa,peringkat,0.9'
  const cards = 'keluarga,luar/pemilih-2024.csv,kk,desa,beda-relatif,"0,05"'
  const total = 'keluarga,luar/pemilih-2024.csv,kk,desa,jumlah,0.02'
  it.each([
    ['a correlation of zero', families, '0.9', '0', 'periksa-luar-longgar', '0,5'],
    ['less than half of what is found', families, '0.9', '0.49', 'periksa-luar-longgar', '0,5'],
    ['a difference of 100 per cent', cards, '"0,05"', '1', 'periksa-luar-longgar-beda', '0,5'],
    ['a total that may be doubled', total, '0.02', '0.5', 'periksa-luar-longgar-beda', '0,5'],
  ])('is refused: %s', async (_name, row, from, to, id, widest) => {
    const loose = replace(CHECKS, row, row.slice(0, row.length - from.length) + to)
    const errors = await errorsOf(loose)
    expect(errors).toMatchObject([{ id, file: CHECKS, column: 'batas', region: null }])
    expect(errors[0]?.message.id).toContain(widest)
  })

  it('is refused when figures one row off would keep it', async () => {
    // 400 100 300 200 one row off differ by 300 of 10,400 at most.
    const sides = 'keluarga + 10000,luar/pemilih-2024.csv,kk + 10000,desa,beda-relatif'
    const row = (bound: string) => append(CHECKS, `${PODES},${sides},${bound},A,A,B.,B.`)
    expect(await errorsOf(row('0.02'))).toEqual([])
    const [error] = await errorsOf(row('0.04'))
    expect(error).toMatchObject({ id: 'periksa-luar-longgar-beda', column: 'batas' })
    expect(error?.message.en).toContain('0.029 is reached with the rows one off')
  })
})

describe('every column owes an answer', () => {
  const without =
    (part: string): Edit =>
    (root) => {
      editFile(root, CHECKS, (text) =>
        text
          .split('\n')
          .filter((line) => !line.includes(part))
          .join('\n'),
      )
    }

  it('and one without is named with its table', async () => {
    const errors = await errorsOf(replace(CHECKS, 'listrik|air_minum', 'listrik'))
    expect(errors).toMatchObject([{ id: 'periksa-luar-kolom', file: PODES, column: 'air_minum' }])
    expect(errors[0]?.message.en).toContain(
      'Columns not yet held against another source: air_minum',
    )
  })

  it('which a column within the table gives only when it is itself held against another', async () => {
    const errors = await errorsOf(without('Faskes melayani'))
    expect(errors).toMatchObject([{ id: 'periksa-luar-kolom', column: 'faskes' }])
  })

  it('which totals alone do not give, nor a comparison above the rows of the table', async () => {
    const onlyTotal: Edit = (root) => {
      without('Keluarga dan pemilih')(root)
      without('beda-relatif')(root)
    }
    const [error] = await errorsOf(onlyTotal)
    expect(error?.message.en).toContain('keluarga, faskes')
    const above = `${PODES},keluarga,luar/pemilih-2024.csv,kk,kabupaten,beda-relatif,0.1,A,A,B.,B.`
    const errors = await errorsOf(onlyTotal, append(CHECKS, above))
    expect(errors.map(({ id }) => id)).toEqual(['periksa-luar-kolom'])
  })

  it('and a reason names a column that its table has', async () => {
    const errors = await errorsOf(replace(CHECKS, 'listrik|air_minum', 'listrik|air_minum|idm'))
    expect(errors).toMatchObject([
      { id: 'periksa-luar-bukan-isinya', file: CHECKS, column: 'ukuran' },
    ])
  })
})

describe('a reason for names yet to come', () => {
  const DINAS = 'nilai/dinas-2021.csv'
  const arrive = (column: string, year = '2021'): Edit => {
    return (root) => {
      writeFileSync(join(root, DINAS), `kode,tahun,${column}\n99.01.01.1002,${year},100\n`)
    }
  }

  it('does not speak for figures that replace or continue checked ones', async () => {
    for (const year of ['2021', '2022']) {
      const [error, ...others] = await errorsOf(arrive('keluarga', year))
      expect(others).toEqual([])
      expect(error).toMatchObject({ id: 'periksa-luar-mengganti', file: DINAS, column: 'keluarga' })
      expect(error?.message.id).toContain(`di ${DINAS} mengganti atau melanjutkan`)
      expect(error?.message.id).toContain(`di ${PODES}`)
    }
  })

  it('speaks for new figures, and a row with the whole name for all', async () => {
    expect(await errorsOf(addIndicator('gaji'), arrive('gaji'))).toEqual([])
    const named = append(CHECKS, `${DINAS},keluarga,,,,tidak-ada,,,,Uji.,Test.`)
    expect(await errorsOf(arrive('keluarga'), named)).toEqual([])
    const whole = append(CHECKS, `${DINAS},,,,,tidak-ada,,,,Uji.,Test.`)
    expect(await errorsOf(arrive('keluarga'), whole)).toEqual([])
  })
})

describe('a new table that repeats the figures of another beside its own', () => {
  const figures = ['99.01.01.2001,2024,0.7', '99.01.02.2001,2024,0.8', '99.01.02.2002,2024,0.6']
  const rows = figures.flatMap((row) => [row, `${row.replace('2024', '2025')}1`])
  const compared =
    'nilai/idm-2024.csv,luas * idm,titik/dikmen-2025.csv,120 * (sma + ma),desa,jumlah,0.49,A,A,B.,B.'

  it.each(['nilai/a.csv', 'nilai/z.csv'])('leaves them to that one too: %s', async (file) => {
    const table = writeTable(file, 'kode,tahun,idm', ...rows)
    expect(await errorsOf(table, append(CHECKS, compared))).toEqual([])
  })
})

describe('the class of an index in a year that no check names', () => {
  const NEXT = 'nilai/idm-2025.csv'
  const DESA = ['99.01.01.2001', '99.01.02.2001', '99.01.02.2002']
  /** Index and status of the year after, in one table. */
  const told = async (...rows: readonly (readonly [index: string, status: string])[]) => {
    const lines = rows.map(([index, status], at) => `${DESA[at] ?? ''},2025,${index},${status}`)
    const { log } = await build(
      edited(
        statusTable(3, 4, 3),
        statusCheck('idm'),
        writeTable(NEXT, 'kode,tahun,idm,status_idm', ...lines),
      ),
    )
    return log.problems.filter(({ id }) => id === 'status-bukan-indeksnya')
  }

  it('is refused where no edges could give it', async () => {
    const [problem, ...others] = await told(
      ['0.55', 'Maju'],
      ['0.81', 'Maju'],
      ['0.61', 'Berkembang'],
    )
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: NEXT, row: 2, column: 'status_idm' })
    expect(problem?.message.id).toContain('di sini "Maju", padahal idm 0,55 termasuk "Berkembang"')
    expect(problem?.message.en).toContain('1 of 3 rows differ')
  })

  it('is told where other edges would', async () => {
    const [problem] = await told(['0.69', 'Maju'], ['0.81', 'Maju'], ['0.61', 'Berkembang'])
    expect(problem).toMatchObject({ severity: 'peringatan', row: 2 })
    expect(problem?.message.en).toContain('if a regulation sets other edges')
  })

  it('is right by the edges, and by an index that was rounded to one', async () => {
    expect(await told(['0.70', 'Berkembang'], ['0.7073', 'Maju'], ['0.6', 'Berkembang'])).toEqual(
      [],
    )
    expect(await told(['0.71', 'Berkembang'], ['0.81', 'Maju'], ['0.65', 'Berkembang'])).toEqual([])
  })
})
