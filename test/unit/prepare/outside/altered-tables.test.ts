import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { AlteredProject, type Alteration } from '../support/altered-project'

let project: AlteredProject

beforeAll(async () => {
  project = await AlteredProject.read('data')
}, 60_000)

/** The figures of the columns on the row before or after their own, the last on the first. */
function rotated(file: string, columns: readonly string[], step: 1 | -1): Alteration {
  const alter: Alteration['alter'] = (rows) =>
    rows.map((_, index) => rows.at((index + step) % rows.length) ?? new Map<string, number>())
  return { file, columns, alter }
}

/** Two rows in each other's place, in all columns. */
function swapped(
  file: string,
  columns: readonly string[],
  first: number,
  second: number,
): Alteration {
  const alter: Alteration['alter'] = (rows) =>
    rows.map((row, index) => {
      const from = index === first ? second : index === second ? first : index
      return rows[from] ?? row
    })
  return { file, columns, alter }
}

function multiplied(file: string, columns: readonly string[], factor: number): Alteration {
  const alter: Alteration['alter'] = (rows) =>
    rows.map((row) => new Map([...row].map(([id, value]) => [id, Math.round(value * factor)])))
  return { file, columns, alter }
}

function columnsOf(file: string): string[] {
  const [, columns] = project.columns().find(([name]) => name === file) ?? []
  if (columns === undefined) throw new Error(`no table ${file}`)
  return columns
}

const REGISTER = 'nilai/penduduk-registrasi-2024.csv'

/** Columns whose rows nothing would see move by one, as the decision about outside checks lists them. */
const UNSEEN = [
  ...['sktm', 'air_cuci', 'bakar_lahan', 'pencemaran'],
  ...['tipe_rawa', 'perubahan_suhu', 'perubahan_hujan', 'stunting_lokus'],
]

describe('a column of a table of Banyuasin one row off', () => {
  it('is refused whichever way it moved, but for those that the decision and a reason name', () => {
    const all = project.columns().flatMap(([file, ids]) => ids.map((id) => ({ file, id })))
    const unseen = all.filter(({ file, id }) =>
      ([1, -1] as const).some((step) => project.errorsOf(rotated(file, [id], step)).length === 0),
    )
    expect(unseen.map(({ id }) => id).toSorted()).toEqual(UNSEEN.toSorted())
    expect(all).toHaveLength(105)
    const decision = readFileSync('docs/adr/0019-outside-checks.md', 'utf8')
    expect(decision).toContain(`${String(all.length - unseen.length)} of ${String(all.length)}`)
    for (const { file, id } of unseen) {
      expect(decision).toContain(`\`${id}\``)
      expect(project.hasReason(file, id), id).toBe(true)
    }
  })

  it('is accepted where nothing moved', () => {
    for (const [file, columns] of project.columns()) {
      const same = project.errorsOf({ file, columns, alter: (rows) => [...rows] })
      expect(same.map(({ message }) => message.en)).toEqual([])
    }
  })

  it.each([
    ['nilai/idm-2024.csv', ['ike', 'ikl', 'iks', 'idm', 'idm_status'], 'periksa-luar-peringkat'],
    ['nilai/idm-2024.csv', ['ike', 'ikl', 'iks', 'idm_status'], 'periksa-luar-kelas'],
    ['nilai/idm-2024.csv', ['idm_status'], 'periksa-luar-kelas'],
    ['nilai/podes-2021.csv', ['sinyal_internet', 'koperasi'], 'periksa-luar-peringkat'],
  ])('of %s is refused: %s', (file, columns, expected) => {
    const ids = project.errorsOf(rotated(file, columns, 1)).map(({ id }) => id)
    expect(ids).toContain(expected)
  })
})

describe('the register of the population', () => {
  it('is refused when two kecamatan change places, but for ten pairs of nearly the same size', () => {
    const columns = columnsOf(REGISTER)
    const pairs = Array.from({ length: 21 }, (_, a) => a).flatMap((a) =>
      Array.from({ length: a }, (_, b) => [a, b] as const),
    )
    const unseen = pairs.filter(
      ([a, b]) => project.errorsOf(swapped(REGISTER, columns, a, b)).length === 0,
    )
    expect([pairs.length, unseen.length]).toEqual([210, 10])
  })

  it.each([1.03, 0.97, 1.001])('is refused when all of it is multiplied by %d', (factor) => {
    const sums = ['penduduk_laki', 'penduduk_perempuan', 'keluarga_terdaftar']
    const errors = project.errorsOf(multiplied(REGISTER, sums, factor))
    const totals = errors.filter(({ id }) => id === 'periksa-luar-beda')
    expect(totals.map(({ column }) => column)).toEqual(expect.arrayContaining(sums))
    expect(totals.map(({ message }) => message.en).join()).toContain('443391')
  })
})
