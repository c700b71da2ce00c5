import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { buildAttention } from '../../../src/domain/attention'
import { isOfTopic, judgedIndicators, listTopics, type TopicId } from '../../../src/domain/topics'
import { findWorstFifth } from '../../../src/domain/worst-fifth'
import { findWeakComponents, leadingReasons } from '../../../src/domain/standing'
import { banyuasin } from '../support/banyuasin'
import { indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const entries = (...values: (number | null)[]) =>
  values.map((value, index) => ({ code: `r${index}`, value }))

describe('the worst fifth', () => {
  it('holds the fifth that is worst by the direction, with its cut-off', () => {
    const values = entries(9, 1, 8, 2, 7, 3, 6, 4, 5, 10, null)
    expect(findWorstFifth(values, 'higher-is-better')).toEqual({
      members: new Set(['r1', 'r3']),
      cutOff: 2,
      total: 10,
      tied: 0,
    })
    expect([...findWorstFifth(values, 'lower-is-better').members].toSorted()).toEqual(['r0', 'r9'])
  })

  it('counts in all that share the value at the border when it is worse than the median', () => {
    expect(findWorstFifth(entries(0, 1, 1, 1, 5, 6, 7, 8, 9, 9), 'higher-is-better')).toEqual({
      members: new Set(['r3', 'r2', 'r1', 'r0']),
      cutOff: 1,
      total: 10,
      tied: 3,
    })
    // 145 of 305 desa without a school: none of them is spared.
    const schools = entries(...Array.from({ length: 305 }, (_, i) => (i < 145 ? 0 : i)))
    expect(findWorstFifth(schools, 'higher-is-better').members.size).toBe(145)
  })

  it('leaves them out when the median shares their value, so that half is never worst', () => {
    expect(findWorstFifth(entries(0, 0, 0, 4, 5), 'higher-is-better')).toEqual({
      members: new Set(),
      cutOff: null,
      total: 5,
      tied: 3,
    })
  })

  it('holds half at most, and nobody outside is worse than one inside', () => {
    const value = fc.option(fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(
        fc.array(value),
        fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
        (values, direction) => {
          const list = entries(...values)
          const { members, cutOff, total } = findWorstFifth(list, direction)
          expect(members.size).toBeLessThanOrEqual(total / 2)
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
    const ids = (topic: TopicId) =>
      judgedIndicators(dataset, { kind: 'topic', topic }).map(({ id }) => id)
    // An official index speaks of a whole component and is no measure of health.
    for (const topic of listTopics(dataset)) expect(ids(topic)).not.toContain('iks')
    expect(ids('pendidikan').length).toBeGreaterThan(0)
    expect(ids('kesehatan').length).toBeGreaterThan(0)
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

describe('who needs attention', () => {
  const dataset = banyuasin()
  const all = buildAttention(dataset, { level: 'desa', frame: ROOT })
  const health = buildAttention(dataset, {
    level: 'desa',
    frame: ROOT,
    scope: { kind: 'topic', topic: 'kesehatan' },
  })

  it('is told by depth: the lowest overall score first, families only beside it', () => {
    const scores = all.rows.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    for (const { region, score } of all.rows) {
      expect(score).toBe(dataset.scores.overall[dataset.regions.position(region.code)])
    }
    const families = all.rows.map((row) => row.families ?? 0)
    expect(families).not.toEqual(families.toSorted((a, b) => b - a))
  })

  it('adds up: every desa and kelurahan is placed or named apart', () => {
    for (const list of [all, health]) expect(list.rows.length + list.apart.length).toBe(313)
    expect(all.rows.some(({ region }) => region.type === 'kelurahan')).toBe(true)
    expect(health.apart.every(({ known, of }) => known < 0.5 * of || known === 0)).toBe(true)
  })

  it('says what is missing of a kelurahan, which has no official index', () => {
    const kelurahan = all.rows.find(({ region }) => region.type === 'kelurahan')
    expect(kelurahan?.missing.map(({ id }) => id)).toContain('tata-kelola')
    expect(kelurahan?.neutral.map(({ id }) => id)).toContain('ekonomi')
  })

  it('tells of each region in what it stands deep, against which neighbours', () => {
    for (const { region, reasons } of all.rows.slice(0, 20)) {
      const leading = leadingReasons(findWeakComponents(dataset, region))
      expect(reasons.slice(0, leading.length).map(({ indicator }) => indicator.id)).toEqual(
        leading.map(({ indicator }) => indicator.id),
      )
      const depths = reasons.slice(leading.length).map(({ depth }) => depth)
      expect(depths).toEqual(depths.toSorted((a, b) => a - b))
      for (const reason of reasons) {
        expect(reason.depth).toBeLessThan(50)
        expect(reason.siblings.some((sibling) => sibling.region.code === region.code)).toBe(true)
        expect(reason.parent.code).toBe(region.parent)
      }
    }
  })

  it('places within a field by the score of that field', () => {
    const scope = { kind: 'component', component: 'kehidupan' } as const
    const list = buildAttention(dataset, { level: 'desa', frame: ROOT, scope })
    for (const { region, score } of list.rows) {
      expect(score).toBe(dataset.scores.scores.kehidupan[dataset.regions.position(region.code)])
    }
    const kecamatan = list.rows[0]?.region.parent ?? ''
    const part = buildAttention(dataset, { level: 'desa', frame: kecamatan, scope })
    expect(part.rows.map(({ region }) => region.code)).toEqual(
      list.rows
        .filter(({ region }) => region.parent === kecamatan)
        .map(({ region }) => region.code),
    )
  })

  it('ranks the kecamatan among themselves', () => {
    const list = buildAttention(dataset, { level: 'kecamatan', frame: ROOT })
    expect(list.rows.length + list.apart.length).toBe(21)
    expect(list.rows[0]?.place).toBe(1)
    expect(list.rows[0]?.isWithFirst).toBe(true)
  })
})

test('equal scores share a place; without figures a region is apart', () => {
  const list = buildAttention(tinyDataset(), {
    level: 'desa',
    frame: ROOT,
    scope: { kind: 'component', component: 'lingkungan' },
  })
  expect(list.rows.map(({ place, tied }) => [place, tied])).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
    [1, 3],
  ])
  expect(list.apart).toMatchObject([{ region: { code: KOTA } }])
})
