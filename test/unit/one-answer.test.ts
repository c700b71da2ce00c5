import { describe, expect, it } from 'vitest'
import { tellPlace } from '../../src/pages/kiosk/tell-place'
import { sentenceText } from '../../src/place/sentence-text'
import { buildTour } from '../../src/pages/kiosk/scenes'
import type { ComponentId, Region, RegionCode } from '../../src/contract'
import { buildAttention } from '../../src/domain/attention'
import { buildComponentCards, scoredIndicators } from '../../src/domain/component-cards'
import { buildComparison } from '../../src/domain/comparison-view'
import { latestPeriod } from '../../src/domain/dataset'
import { fillStory } from '../../src/domain/fill-story'
import { buildBriefSentences, buildProfileSentences } from '../../src/domain/profile-sentences'
import { buildIndicatorSentence, buildSentence } from '../../src/domain/sentences'
import type { SentenceSlot, Statement } from '../../src/domain/sentence-types'
import {
  findExtreme,
  findWeakComponents,
  leadingReasons,
  weakestComponent,
} from '../../src/domain/standing'
import { findStrengths } from '../../src/domain/strengths'
import { banyuasin } from './support/banyuasin'
import { indicatorOf } from './support/tiny-dataset'

/*
 * "Which kecamatan most needs help, and in what?" has one answer on every screen: what each of them says is
 * read here from its own output and held against the others.
 */
const dataset = banyuasin()
const { regions } = dataset
const ROOT = regions.root
const kecamatan = regions.children(ROOT.code)
/** Every kecamatan, and two units of each, the last of which is often a kelurahan or small. */
const walked: readonly Region[] = [
  ...kecamatan,
  ...kecamatan.flatMap(({ code }) => {
    const units = regions.children(code)
    return [units[0], units.at(-1)].flatMap((unit) => unit ?? [])
  }),
]

const flat = (slot: SentenceSlot | undefined): readonly SentenceSlot[] =>
  slot === undefined ? [] : slot.kind === 'list' ? slot.items : [slot]

/** The first region that a sentence calls furthest behind. */
function behindIn(statements: readonly Statement[]): RegionCode | null {
  const found = statements.find(({ template }) => template.startsWith('behind'))
  const [slot] = [...flat(found?.slots['first'])]
  return slot?.kind === 'region' ? slot.code : null
}

/** The first component that a sentence names as weak; null where it says that none is. */
function weakIn(statements: readonly Statement[]): ComponentId | null | undefined {
  const found = statements.find(
    ({ template }) => template.startsWith('weak') || template === 'noneWeak',
  )
  if (!found) return undefined
  const [slot] = flat(found.slots['components'])
  return slot?.kind === 'component' ? slot.component : null
}

/** The indicators that a sentence gives as reasons. */
function factsIn(statements: readonly Statement[]): readonly string[] {
  const found = statements.find(({ template }) => template.startsWith('weak'))
  return flat(found?.slots['facts']).flatMap((slot) =>
    slot.kind === 'value' ? [slot.indicator.id] : [],
  )
}

const sentenceOf = (region: Region, id = 'idm') => {
  const indicator = indicatorOf(dataset, id)
  return buildSentence(dataset, {
    region: region.code,
    indicator,
    period: latestPeriod(indicator),
  })
}
const profileOf = ({ code }: Region) =>
  buildProfileSentences(dataset, code).map(({ statement }) => statement)
const briefOf = ({ code }: Region) =>
  buildBriefSentences(dataset, code).map(({ statement }) => statement)

it('walks more than forty regions', () => {
  expect(walked.length).toBeGreaterThanOrEqual(40)
})

describe('who is behind in the kabupaten', () => {
  const last = findExtreme(dataset, kecamatan, 'behind')?.members[0]?.region.code

  it('is the same in the sentence of any indicator', () => {
    for (const id of ['idm', 'ike', 'penduduk', 'jarak_jalan', 'banjir']) {
      expect(behindIn(sentenceOf(ROOT, id)), id).toBe(last)
    }
  })

  it('is the same in the list and its line, on the profile, on paper and in the kiosk', () => {
    expect(
      buildAttention(dataset, { level: 'kecamatan', frame: ROOT.code }).rows[0]?.region.code,
    ).toBe(last)
    expect(behindIn(profileOf(ROOT))).toBe(last)
    expect(behindIn(briefOf(ROOT))).toBe(last)
    expect(behindIn(tellPlace(dataset, ROOT))).toBe(last)
    const tour = buildTour(dataset, {
      sections: ['temuan'],
      announcements: [],
      today: '2026-11-24',
      sites: null,
    })
    // Right after the greeting, whatever sections an office chooses.
    const { subject } = tour[1] ?? {}
    expect(subject?.kind === 'tertinggal' ? behindIn(subject.statements) : null).toBe(last)
  })

  it('is the same in the story and the comparison', () => {
    const [part] = fillStory(dataset, `{tertinggal:${ROOT.code}}`).parts
    expect(part?.kind === 'region' ? part.region.code : null).toBe(last)
    const { overall } = buildComparison(
      dataset,
      kecamatan.slice(0, 4).map(({ code }) => code),
    )
    const four = findExtreme(dataset, kecamatan.slice(0, 4), 'behind')?.members[0]
    const lowest = Math.min(...overall.scores.flatMap((score) => score ?? []))
    expect(four?.overall).toBe(lowest)
  })

  it('marks nobody in a comparison as ahead of one that cannot be told from them', () => {
    for (const one of kecamatan) {
      for (const other of kecamatan.filter(({ code }) => code > one.code)) {
        const { isAhead, standings } = buildComparison(dataset, [one.code, other.code]).overall
        const [a, b] = standings.map((standing) => standing?.range)
        const isApart = a && b && (a.worst < b.best || b.worst < a.best)
        expect(isAhead.filter(Boolean), `${one.name}, ${other.name}`).toHaveLength(isApart ? 1 : 0)
      }
    }
  })
})

it('is named beside the place of every other kecamatan, on screen and paper', () => {
  const last = findExtreme(dataset, kecamatan, 'behind')?.members.map(({ region }) => region.code)
  for (const region of kecamatan.filter(({ code }) => !last?.includes(code))) {
    for (const told of [sentenceOf(region), profileOf(region), briefOf(region)]) {
      const found = told.find(({ template }) => template === 'lastOfAll')
      const named = flat(found?.slots['regions']).map((slot) =>
        slot.kind === 'region' ? slot.code : '',
      )
      expect(named, region.name).toEqual(last)
    }
  }
})

it('says in what a place is behind by its own name, since another was named before', () => {
  for (const region of walked.filter(({ level }) => level !== 'kabupaten')) {
    for (const told of [sentenceOf(region), profileOf(region), briefOf(region)]) {
      const own = told.filter(
        ({ template }) => template.startsWith('weak') || template === 'noneWeak',
      )
      for (const { template, slots } of own) {
        expect(template, region.name).toMatch(/^(weakOf|noneWeak)/)
        const [named] = flat(slots['region'])
        expect(named?.kind === 'region' ? named.code : null, region.name).toBe(region.code)
      }
    }
  }
})

it('a narrow screen gives the reasons of a low kecamatan, too', () => {
  const last = findExtreme(dataset, kecamatan, 'behind')?.members[0]?.region ?? ROOT
  const narrow = buildSentence(dataset, {
    region: last.code,
    indicator: indicatorOf(dataset, 'idm'),
    period: '2024',
    isBrief: true,
  })
  expect(factsIn(narrow)).toEqual(factsIn(sentenceOf(last)))
  expect(factsIn(narrow)).not.toEqual([])
})

describe('who is behind in each kecamatan', () => {
  it.each(kecamatan.map((region) => [region.name, region] as const))('%s', (_, region) => {
    const behind = findExtreme(dataset, regions.children(region.code), 'behind')
    const list = buildAttention(dataset, { level: 'desa', frame: region.code })
    expect(list.rows[0]?.region.code).toBe(behind?.members[0]?.region.code)
    expect(
      list.rows.filter(({ isWithFirst }) => isWithFirst).map((row) => row.region.code),
    ).toEqual(behind?.members.map((member) => member.region.code))
    const [part] = fillStory(dataset, `{tertinggal:${region.code}}`).parts
    expect(part?.kind === 'region' ? part.region.code : null).toBe(
      behind?.members[0]?.region.code ?? null,
    )
  })
})

describe('in what a region is behind', () => {
  it.each(
    walked.map((region) => [`${region.type} ${region.name} ${region.code}`, region] as const),
  )('%s', (_, region) => {
    const weakest = weakestComponent(dataset, region)
    const marked = buildComponentCards(dataset, region.code).filter(({ isWeakest }) => isWeakest)
    expect(marked.map(({ component }) => component)).toEqual(weakest === null ? [] : [weakest])
    for (const told of [
      sentenceOf(region),
      profileOf(region),
      briefOf(region),
      tellPlace(dataset, region),
    ]) {
      const said = weakIn(told)
      if (said !== undefined) expect(said).toBe(weakest)
    }
    // The map page always says it where anything is known.
    if (weakest !== null) expect(weakIn(sentenceOf(region))).toBe(weakest)
    const row = buildAttention(dataset, {
      level: region.level === 'desa' ? 'desa' : 'kecamatan',
      frame: region.parent ?? region.code,
    }).rows.find((one) => one.region.code === region.code)
    if (row) expect(row.weak[0]?.component ?? null).toBe(weakest)
    // The list, the sentence and the card begin with the same reasons.
    const leading = leadingReasons(findWeakComponents(dataset, region))
    const ids = leading.map(({ indicator }) => indicator.id)
    if (row) expect(row.reasons.slice(0, ids.length).map((one) => one.indicator.id)).toEqual(ids)
    expect(factsIn(sentenceOf(region))).toEqual(ids)
    if (weakest !== null && ids[0] !== undefined) {
      expect(scoredIndicators(dataset, weakest, region.code).at(-1)?.indicator.id).toBe(ids[0])
    }
    // What is counted in the worst fifth and what is listed there are the same.
    const { weaknesses, count } = findStrengths(dataset, region.code, { limit: Infinity })
    expect(weaknesses).toHaveLength(count)
    const story = fillStory(dataset, `{terlemah:${region.code}}`).parts[0]
    if (weakest !== null) {
      expect(story?.kind === 'component' ? story.component : null).toBe(weakest)
    }
  })
})

it('"paling tertinggal" is said of a standing alone, never of one indicator', () => {
  for (const region of [ROOT, ...walked]) {
    for (const id of ['idm', 'ike', 'jarak_jalan']) {
      const indicator = indicatorOf(dataset, id)
      const told = buildIndicatorSentence(dataset, {
        region: region.code,
        indicator,
        period: latestPeriod(indicator),
      })
      expect(sentenceText(told, 'id')).not.toContain('tertinggal')
      expect(sentenceText(told, 'en')).not.toContain('behind')
    }
  }
})
