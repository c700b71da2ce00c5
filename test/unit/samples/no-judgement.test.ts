import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/contract'
import { buildAttention } from '../../../src/domain/attention'
import { standingOf } from '../../../src/domain/comparison'
import { buildComparison } from '../../../src/domain/comparison-view'
import { dataYears } from '../../../src/domain/data-years'
import { latestPeriod } from '../../../src/domain/dataset'
import { buildHeadline } from '../../../src/domain/headline'
import { buildProfileSentences } from '../../../src/domain/profile-sentences'
import { buildRanking } from '../../../src/domain/ranking'
import { findInRanking } from '../../../src/domain/ranking-finding'
import { buildSentence } from '../../../src/domain/sentences'
import { findSimilarRegions } from '../../../src/domain/similar-regions'
import { findStrengths } from '../../../src/domain/strengths'
import { buildTargetProgress } from '../../../src/domain/target-progress'
import { targetSentence } from '../../../src/place/targets/target-words'
import { banyuasin, banyuasinSamples, banyuasinWithSamples } from '../support/banyuasin'

const official = banyuasin()
const shown = banyuasinWithSamples()
const isSample = ({ status }: Indicator) => Object.values(status).includes('contoh')
const samples = shown.catalogue.indicators.filter(isSample)
const REGIONS = ['16.07', '16.07.02', '16.07.10', '16.07.02.2004', '16.07.10.1006']

describe('what is published by default', () => {
  it('holds no sample, and a demonstration does', () => {
    expect(official.catalogue.indicators.filter(isSample)).toEqual([])
    expect(official.sources.has('contoh')).toBe(false)
    expect(official.info.showsSamples).toBe(false)
    expect(samples.length).toBeGreaterThan(10)
    expect(shown.info.showsSamples).toBe(true)
  })

  it('keeps every published figure and score as it is in a demonstration', () => {
    expect(shown.scores).toBe(official.scores)
    for (const { id } of official.catalogue.indicators) {
      expect(shown.values[id], id).toBe(official.values[id])
    }
    expect(dataYears(shown)).toEqual(dataYears(official))
  })
})

describe('in a demonstration a sample', () => {
  it.each(REGIONS)('enters no headline, sentence, list or likeness of %s', (code) => {
    expect(buildHeadline(shown, code)).toEqual(buildHeadline(official, code))
    expect(findSimilarRegions(shown, code)).toEqual(findSimilarRegions(official, code))
    expect(findStrengths(shown, code)).toEqual(findStrengths(official, code))
    const told = buildProfileSentences(shown, code).filter(({ rule }) => rule !== 'contoh')
    expect(told).toEqual(buildProfileSentences(official, code))
  })

  it('enters no list of who needs attention', () => {
    for (const level of ['kecamatan', 'desa'] as const) {
      const query = { level, frame: '16.07' }
      expect(buildAttention(shown, query)).toEqual(buildAttention(official, query))
    }
  })

  it('has no rank, no finding and no best', () => {
    for (const indicator of samples) {
      const period = latestPeriod(indicator)
      for (const code of REGIONS) expect(standingOf(shown, indicator, period, code)).toBeNull()
      const ranking = buildRanking(shown, '16.07', indicator, period)
      expect(
        ranking.rows.some(({ value }) => value !== null),
        indicator.id,
      ).toBe(true)
      expect(ranking.rows.every(({ rank }) => rank === null)).toBe(true)
      expect(findInRanking(shown, ranking, '16.07')).toEqual({ kind: 'sample' })
    }
    const { groups } = buildComparison(shown, ['16.07.02', '16.07.10'])
    const rows = groups.flatMap((group) => group.rows).filter((row) => isSample(row.indicator))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap(({ cells }) => cells).some(({ isBest }) => isBest)).toBe(false)
  })

  it('is told as a sample and as nothing else', () => {
    for (const indicator of samples) {
      for (const region of REGIONS) {
        const query = { region, indicator, period: latestPeriod(indicator) }
        const about = buildSentence(shown, query).filter(({ slots }) =>
          Object.values(slots).some(
            (slot) => slot.kind === 'indicator' && isSample(slot.indicator),
          ),
        )
        for (const { template } of about) {
          expect(['isSample', 'noDataHere', 'desaOnly'], indicator.id).toContain(template)
        }
      }
    }
  })

  it('target is named and judges nothing, neither a sample nor an official figure', () => {
    const { targets } = banyuasinSamples()
    let count = 0
    for (const { indicator: id, region: code } of targets) {
      const indicator = shown.indicators.get(id)
      const region = shown.regions.get(code ?? '16.07')
      if (!indicator || !region) throw new Error(`${id}: not there`)
      const progress = buildTargetProgress(shown, indicator, region, targets)
      if (!progress) continue
      count += 1
      expect(progress).toMatchObject({ status: null, reason: 'sample', pace: null, ratio: null })
      expect(targetSentence(progress, 'id')).toMatch(/: contoh, tidak dinilai$/)
    }
    expect(count).toBe(targets.length)
  })
})
