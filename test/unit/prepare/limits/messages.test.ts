import { describe, expect, it } from 'vitest'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'

function raised(count: number, file: (row: number) => string = () => 'nilai/a.csv'): ProblemLog {
  const log = new ProblemLog()
  for (let row = 0; row < count; row += 1) {
    log.warn('baris-ganda', { file: file(row), row }, { other: row })
  }
  return log
}

describe('messages that are alike', () => {
  it('are counted after the first, and the count stands below them', () => {
    const log = new ProblemLog()
    for (let row = 0; row < 12_365; row += 1) {
      log.error('nama-tidak-dikenal', { file: 'nilai/a.csv', row }, { found: 'x', area: '' })
    }
    log.error('isian-kosong', { file: 'nilai/a.csv' })
    const ids = log.problems.map(({ id }) => id)
    expect(ids).toHaveLength(22)
    expect(ids.slice(-2)).toEqual(['pesan-sejenis', 'isian-kosong'])
    expect(log.problems[20]?.message.id).toContain('dan 12.345 lagi yang sama (nama-tidak-dikenal)')
    expect(log.problems[20]?.message.en).toContain('and 12,345 more like it')
    expect(log.counts.galat).toBe(12_366)
  })

  it('are counted by file', () => {
    const log = raised(200, (row) => `nilai/${String(row % 2)}.csv`)
    expect(log.problems).toHaveLength(200)
    expect(raised(201).problems.at(-1)).toMatchObject({
      id: 'pesan-sejenis',
      severity: 'peringatan',
    })
  })
})

describe('a report', () => {
  it('stays below a megabyte whatever is wrong in however many files', () => {
    const log = new ProblemLog()
    for (let row = 0; row < 30_000; row += 1) {
      const place = { file: `nilai/${String(row % 900)}.csv`, row, column: 'k'.repeat(5_000) }
      log.warn('nama-berbeda', place, { found: 'x'.repeat(5_000), expected: 'y'.repeat(5_000) })
      log.note('kolom-jumlah', place, { found: 'x'.repeat(5_000) })
    }
    expect(JSON.stringify(log.problems).length).toBeLessThan(1_000_000)
    const last = log.problems.at(-1)
    expect(last?.id).toBe('pesan-lain')
    expect(log.counts).toEqual({ galat: 0, peringatan: 30_000, catatan: 30_000 })
  })

  it('quotes the beginning of a long text, never half a letter', () => {
    const log = new ProblemLog()
    log.error(
      'kolom-tidak-dikenal',
      { file: 'a' },
      { found: `${'a'.repeat(298)}😀${'b'.repeat(99)}` },
    )
    expect(log.problems[0]?.message.id).toContain(`"${'a'.repeat(298)}…"`)
  })
})
