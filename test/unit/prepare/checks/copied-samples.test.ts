import { describe, expect, it } from 'vitest'
import { checkCopiedSamples } from '../../../../src/prepare/checks/check-copies'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { append, MORE, moreDesa, writeTable } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const sample = MORE.map((code, index) => ({ code, value: index * 7 + 3 }))

function observed(
  file: string,
  indicator: string,
  period: string,
  figures: readonly { code: string; value: number }[],
) {
  return figures.map(({ code, value }, index) => ({
    ...{ file, indicator, period, region: code, value, sheet: null, row: index + 2 },
  }))
}

function problems(figures: typeof sample, invented = sample) {
  const log = new ProblemLog()
  const facts = observed('nilai/templat-pupr.csv', 'jalan_aspal', '2026', figures)
  checkCopiedSamples(facts, observed('contoh/jalan.csv', 'jalan_baik', '2025', invented), log)
  return log.problems
}

describe('a column of figures', () => {
  it('is refused when it is a sample under another name and year', () => {
    const [problem, ...others] = problems(sample)
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      ...{ id: 'contoh-disalin', severity: 'galat', file: 'nilai/templat-pupr.csv', row: 2 },
      column: 'jalan_aspal',
    })
    expect(problem?.message.id).toContain(
      '20 dari 20 angkanya sama dengan jalan_baik 2025 di contoh/jalan.csv',
    )
  })

  it('is refused with one figure in ten altered, and accepted with more', () => {
    const altered = (count: number) =>
      sample.map(({ code, value }, index) => ({ code, value: index < count ? value + 1 : value }))
    expect(problems(altered(2))).toHaveLength(1)
    expect(problems(altered(3))).toEqual([])
  })

  it('is refused when it is a part of a sample', () => {
    expect(problems(sample.slice(5, 17))).toHaveLength(1)
  })

  it('is accepted where so few figures, or so few different ones, may be equal by chance', () => {
    expect(problems(sample.slice(0, 9))).toEqual([])
    const flat = sample.map(({ code }, index) => ({ code, value: index % 4 }))
    expect(problems(flat, flat)).toEqual([])
  })

  it('is accepted with the figures of the sample on other rows', () => {
    const moved = sample.map(({ code }, index) => ({
      code,
      value: sample.at(index - 1)?.value ?? 0,
    }))
    expect(problems(moved)).toEqual([])
  })
})

it('is found by a run over files', async () => {
  const rows = sample.map(({ code, value }) => `${code},2025,${String(value)}`)
  const found = await problemsOf(
    'contoh-disalin',
    moreDesa,
    append(
      'contoh/mutasi.csv',
      ...sample.map(({ code, value }) => `${code},2025,${String(value)},,`),
    ),
    writeTable('nilai/templat-lain.csv', 'kode,tahun,faskes', ...rows),
  )
  expect(found).toMatchObject([{ file: 'nilai/templat-lain.csv', column: 'faskes', row: 2 }])
})
