import { describe, expect, it } from 'vitest'
import { checkRelations } from '../../../../src/prepare/checks/check-relations'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import type { Relation } from '../../../../src/prepare/model/relation'

const whole = (...signs: (1 | -1)[]): Relation => ({
  ...{ indicator: 'panjang', formula: 'baik + sedang + rusak', tolerance: 0.01, isLimit: false },
  terms: ['baik', 'sedang', 'rusak'].map((indicator, at) => ({ indicator, sign: signs[at] ?? 1 })),
})

function problemsOf(relation: Relation, figures: Record<string, number>) {
  const place = { file: 'nilai/a.csv', sheet: null, row: 2, region: '99.01.01', period: '2024' }
  const observations = Object.entries(figures).map(([indicator, value]) => ({
    ...place,
    ...{ indicator, value },
  }))
  const log = new ProblemLog()
  checkRelations([relation], observations, log)
  return log.problems
}

describe('a sum of which some terms are missing', () => {
  it.each([
    ['one part', { panjang: 4, baik: 5 }],
    ['two parts', { panjang: 4, baik: 3, rusak: 2 }],
  ])('is not less than its parts: %s', (_, figures) => {
    const [problem, other] = problemsOf(whole(), figures)
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ id: 'melebihi-batas', severity: 'galat', row: 2 })
    expect(problem?.message.en).toContain('= 5 exceeds panjang = 4')
  })

  it('may be more than they come to, and nothing is known without any, or where some are taken off', () => {
    expect(problemsOf(whole(), { panjang: 4, baik: 3 })).toEqual([])
    expect(problemsOf(whole(), { panjang: 4, baik: 4.005 })).toEqual([])
    expect(problemsOf(whole(), { panjang: -4 })).toEqual([])
    expect(problemsOf(whole(1, 1, -1), { panjang: 4, baik: 5 })).toEqual([])
  })

  it('must be their sum where all are there', () => {
    const [problem] = problemsOf(whole(), { panjang: 4, baik: 3, sedang: 0, rusak: 0 })
    expect(problem?.id).toBe('jumlah-tidak-cocok')
  })
})

describe('figures of two tables', () => {
  const place = { sheet: null, region: '99.01.01', period: '2024' }
  const own = { ...place, file: 'nilai/a.csv', row: 2, indicator: 'panjang', value: 4 }
  const part = (file: string) => ({ ...place, file, row: 7, indicator: 'baik', value: 5 })
  const told = (file: string) => {
    const log = new ProblemLog()
    checkRelations([whole()], [own, part(file)], log)
    return log.problems.map(({ message }) => message.id).join()
  }

  it('are both named where they contradict, and one alone is not', () => {
    expect(told('nilai/b.csv')).toContain('nilai/b.csv, baris 7: yang keliru bisa tabel ini')
    expect(told('nilai/a.csv')).not.toContain('yang keliru')
  })
})
