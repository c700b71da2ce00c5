import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { StoriesFile } from '../../../src/contract'
import { fillStory } from '../../../src/domain/fill-story'
import { findTypedNumbers, readStoryText } from '../../../src/domain/story-placeholder'
import { resolveView } from '../../../src/domain/view'
import { parseAddress } from '../../../src/address/address'
import { banyuasin } from '../support/banyuasin'

const file = readdirSync('public/data').find((name) => name.startsWith('stories.')) ?? ''
const { stories } = StoriesFile.parse(JSON.parse(readFileSync(`public/data/${file}`, 'utf8')))
const steps = stories.flatMap(({ id, steps: all }) =>
  all.map((step, index) => ({ name: `${id} ${index + 1}`, step })),
)

it('ships a story of six to eight steps', () => {
  expect(stories.length).toBeGreaterThan(0)
  for (const story of stories) {
    expect(story.steps.length).toBeGreaterThanOrEqual(6)
    expect(story.steps.length).toBeLessThanOrEqual(8)
  }
})

describe.each(steps)('$name', ({ step }) => {
  const dataset = banyuasin()

  it('shows a view that exists', () => {
    const { region, compared, indicator, period, component, problems } = parseAddress(
      `#${step.address}`,
    )
    const view = resolveView(dataset, { region, indicator, period, component, unitLevel: 'desa' })
    expect([...problems, ...view.unknown]).toEqual([])
    expect(compared.every((code) => dataset.regions.get(code))).toBe(true)
  })

  it('takes every number from the data, the same ones in both languages', () => {
    const calls = (['id', 'en'] as const).map((language) => {
      const text = step.text[language]
      expect(findTypedNumbers(text)).toEqual([])
      expect(fillStory(dataset, text).problems).toEqual([])
      return readStoryText(text).flatMap((token) => (token.kind === 'call' ? token.source : []))
    })
    expect(calls[0]?.length).toBeGreaterThan(0)
    expect(calls[0]?.toSorted()).toEqual(calls[1]?.toSorted())
  })
})

it('says what the figures say: who is highest, lowest, above and below', () => {
  const dataset = banyuasin()
  const of = (text: string) =>
    fillStory(dataset, text).parts.map((part) =>
      part.kind === 'words'
        ? part.text
        : part.kind === 'region'
          ? part.region.code
          : part.kind === 'component'
            ? part.component
            : part.value,
    )[0]
  const value = (code: string, id: string, year: string) =>
    Number(of(`{nilai:${code}:${id}:${year}}`))
  // The words between the numbers hold only while these do.
  expect(of('{tertinggi:16.07:penduduk:2024}')).toBe('16.07.10')
  expect(of('{tertinggi:16.07:kepadatan_penduduk:2024}')).toBe('16.07.10')
  expect(of('{terendah:16.07:kepadatan_penduduk:2024}')).toBe('16.07.02')
  expect(of('{tertinggi:16.07:jarak_jalan:2020}')).toBe('16.07.02')
  expect(of('{terendah:16.07:idm:2024}')).toBe('16.07.20')
  expect(of('{peringkat:16.07.20:ike:2024}')).toBe(of('{dari:16.07.20:ike:2024}'))
  expect(of('{peringkat:16.07.02:ikl:2024}')).toBe(1)
  expect(value('16.07.20', 'ike', '2024')).toBeLessThan(value('16.07', 'ike', '2024'))
  expect(value('16.07.02.2004', 'idm', '2024')).toBeGreaterThan(value('16.07', 'idm', '2024'))
  const below = (id: string) => value('16.07.20', id, '2024') / value('16.07', id, '2024')
  expect(below('ike')).toBeLessThan(Math.min(below('ikl'), below('iks')))
})
