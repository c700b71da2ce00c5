import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { buildAttention } from '../../../src/domain/attention'
import { isOfTopic, judgedIndicators, listTopics } from '../../../src/domain/topics'
import { findWorstFifth } from '../../../src/domain/worst-fifth'
import { banyuasin } from '../support/banyuasin'
import { ALFA, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const entries = (...values: (number | null)[]) =>
  values.map((value, index) => ({ code: `r${index}`, value }))

describe('the worst fifth', () => {
  it('holds the fifth that is worst by the direction, with its cut-off', () => {
    const values = entries(9, 1, 8, 2, 7, 3, 6, 4, 5, 10, null)
    expect(findWorstFifth(values, 'higher-is-better')).toEqual({
      members: new Set(['r1', 'r3']),
      cutOff: 2,
      total: 10,
      tiedOut: 0,
    })
    expect([...findWorstFifth(values, 'lower-is-better').members].toSorted()).toEqual(['r0', 'r9'])
  })

  it('leaves out all that share the value at the border', () => {
    expect(findWorstFifth(entries(0, 1, 1, 1, 5, 6, 7, 8, 9, 9), 'higher-is-better')).toEqual({
      members: new Set(['r0']),
      cutOff: 0,
      total: 10,
      tiedOut: 3,
    })
    expect(findWorstFifth(entries(0, 0, 0, 4, 5), 'higher-is-better')).toEqual({
      members: new Set(),
      cutOff: null,
      total: 5,
      tiedOut: 3,
    })
  })

  it('is never more than a fifth, and nobody outside is worse than one inside', () => {
    const value = fc.option(fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(
        fc.array(value),
        fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
        (values, direction) => {
          const list = entries(...values)
          const { members, cutOff, total } = findWorstFifth(list, direction)
          expect(members.size).toBeLessThanOrEqual(total / 5)
          const sign = direction === 'higher-is-better' ? 1 : -1
          for (const entry of list) {
            if (entry.value === null || cutOff === null) continue
            expect(sign * (entry.value - cutOff) <= 0).toBe(members.has(entry.code))
          }
        },
      ),
    )
  })
})

describe('topics', () => {
  const dataset = banyuasin()

  it('find their indicators by the words of the catalogue', () => {
    const ids = (topic: 'kesehatan' | 'pendidikan') =>
      judgedIndicators(dataset, { kind: 'topic', topic }).map(({ id }) => id)
    expect(ids('kesehatan')).toEqual(expect.arrayContaining(['faskes_per_1000', 'iks']))
    expect(ids('pendidikan')).toEqual(expect.arrayContaining(['sd_per_1000', 'smp_per_1000']))
    expect(listTopics(dataset)).toContain('kesehatan')
    expect(listTopics(tinyDataset())).not.toContain('kesehatan')
  })

  it('know whole words', () => {
    const indicator = indicatorOf(tinyDataset(), 'idm')
    const named = (id: string) => ({ ...indicator, name: { id, en: id } })
    expect(isOfTopic(named('Dokter per 1.000 keluarga'), 'kesehatan')).toBe(true)
    expect(isOfTopic(named('Perjalanan wisata'), 'jalan')).toBe(false)
  })

  it('judge by what is scored, never by samples', () => {
    const judged = judgedIndicators(dataset)
    expect(judged.length).toBeGreaterThan(10)
    expect(judged.filter(({ status }) => Object.values(status).includes('contoh'))).toEqual([])
  })
})

/** Five desa with one bad figure would be too few; ten are built on the tiny country's regions. */
describe('who needs attention', () => {
  const dataset = banyuasin()
  const health = buildAttention(dataset, {
    level: 'desa',
    frame: ROOT,
    scope: { kind: 'topic', topic: 'kesehatan' },
  })

  it('tells of each region why, against which cut-off and which neighbours', () => {
    const [first] = health.rows
    expect(first?.place).toBe(1)
    const reason = first?.reasons[0]
    if (!first || !reason) throw new Error('nobody')
    expect(reason.siblings.some(({ region }) => region.code === first.region.code)).toBe(true)
    expect(reason.parent.code).toBe(first.region.parent)
    expect(reason.siblingsMean).not.toBeNull()
    const sign = reason.indicator.direction === 'higher-is-better' ? 1 : -1
    expect(sign * (reason.cutOff - reason.value)).toBeGreaterThanOrEqual(0)
    expect(reason.rank).toBeGreaterThan(0.8 * (reason.total - reason.tied) - 1)
  })

  it('adds up: every desa is listed, spared or apart', () => {
    expect(health.rows.length + health.spared + health.apart.length).toBe(313)
    expect(health.apart.every(({ known, of }) => known < 0.6 * of)).toBe(true)
    for (const row of health.rows) {
      expect(row.share).toBe(row.reasons.length / row.known)
      expect(row.burden).toBe((row.families ?? 0) * row.share)
    }
  })

  it('places by families that are behind, or by the share alone', () => {
    const burdens = health.rows.map(({ burden }) => burden ?? 0)
    expect(burdens).toEqual(burdens.toSorted((a, b) => b - a))
    const byShare = buildAttention(dataset, {
      level: 'desa',
      frame: ROOT,
      scope: { kind: 'topic', topic: 'kesehatan' },
      weighting: 'share',
    })
    const shares = byShare.rows.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    expect(byShare.rows[0]?.place).toBe(1)
    expect(byShare.rows[1]?.place).toBe(shares[0] === shares[1] ? 1 : 2)
  })

  it('narrows to a kecamatan and a component without changing who is behind', () => {
    const scope = { kind: 'component', component: 'kehidupan' } as const
    const all = buildAttention(dataset, { level: 'desa', frame: ROOT, scope })
    const kecamatan = all.rows[0]?.region.parent ?? ''
    const part = buildAttention(dataset, { level: 'desa', frame: kecamatan, scope })
    const inside = all.rows.filter(({ region }) => region.parent === kecamatan)
    expect(part.rows.map(({ region, count }) => [region.code, count])).toEqual(
      inside.map(({ region, count }) => [region.code, count]),
    )
  })

  it('ranks the kecamatan among themselves', () => {
    const list = buildAttention(dataset, { level: 'kecamatan', frame: ROOT })
    expect(list.rows.length + list.spared + list.apart.length).toBe(21)
    for (const { fifth } of list.indicators) expect(fifth.members.size).toBeLessThanOrEqual(4)
  })
})

test('of too few desa nobody is in a worst fifth; without figures a region is apart', () => {
  const list = buildAttention(tinyDataset(), { level: 'desa', frame: ROOT })
  expect(list.rows).toEqual([])
  expect(list.apart).toMatchObject([{ region: { code: KOTA }, reason: 'tooFewIndicators' }])
  const values = { keluarga: { '2024': [1, 1, 1, null, 1, 1, 1, 1] } }
  const withoutFamilies = buildAttention(tinyDataset({ values }), { level: 'desa', frame: ROOT })
  expect(withoutFamilies.apart).toContainEqual(expect.objectContaining({ reason: 'noFamilies' }))
  expect(withoutFamilies.apart.map(({ region }) => region.code)).toContain(ALFA)
})
