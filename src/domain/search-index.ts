import MiniSearch, { type Query } from 'minisearch'
import type { Indicator, LocalizedText, Region, RegionCode } from '../contract'
import { isMappable, type Dataset } from './dataset'
import { compareKeys, foldWord, foldWords, splitPlaceQuery } from './text-normalisation'

export interface SearchResults {
  readonly regions: readonly Region[]
  readonly indicators: readonly Indicator[]
  /** The indicators are meant: one of them carries the words, and no region's name does. */
  readonly indicatorsFirst: boolean
}

export interface SearchIndex {
  /** Best first, at most 30 regions and 12 indicators; nothing for an empty query. */
  search(query: string): SearchResults
}

const MOST_REGIONS = 30
const MOST_INDICATORS = 12
const LEVEL_ORDER: Record<Region['level'], number> = { kabupaten: 0, kecamatan: 1, desa: 2 }

interface RegionDocument {
  readonly id: RegionCode
  readonly name: string
  /** The name without spaces, so that "tanjunghulu" and "Sungaipinang" meet their other spelling. */
  readonly joined: string
  readonly parent: string
}

interface IndicatorDocument {
  readonly id: string
  readonly name: string
  readonly group: string
  readonly definition: string
}

/** One wrong letter in a word of four, two from six on; a number must be right. */
function fuzziness(word: string): number | false {
  if (/^\d/.test(word) || word.length < 4) return false
  return word.length < 6 ? 1 : 2
}

/** For several words of which not all are found. */
const LOOSE = { combineWith: 'OR' } as const
const FUZZY = 4
const SEARCH_DEFAULTS = { prefix: true, fuzzy: fuzziness, combineWith: 'AND' } as const

/**
 * Builds the search over the names and codes of all regions and over what is said of the indicators
 * in one language: "air" is water in Indonesian and must not find the temperature of the air.
 */
export function buildSearchIndex(dataset: Dataset, language: keyof LocalizedText): SearchIndex {
  const regions = indexRegions(dataset)
  const indicators = indexIndicators(dataset, language)

  return {
    search(query) {
      const digits = query.replace(/[.\s-]/g, '')
      if (/^\d{4,}$/.test(digits)) {
        return { regions: byCode(dataset, digits), indicators: [], indicatorsFirst: false }
      }
      const found = rankRegions(dataset, regions, query)
      const meant = indicators
        .search(foldWords(query).join(' '))
        .slice(0, MOST_INDICATORS)
        .flatMap((hit) => dataset.indicators.get(String(hit.id)) ?? [])
      const words = foldWords(query)
      const isNamed = (name: string) => words.every((word) => hasWord(foldWords(name), word))
      return {
        regions: found,
        indicators: meant,
        indicatorsFirst:
          meant.some(({ name, shortName }) =>
            isNamed(`${name[language]} ${shortName[language]}`),
          ) && !found.some(({ name }) => isNamed(name)),
      }
    },
  }
}

/** Whether a word of the text begins with the one that is looked for. */
function hasWord(own: readonly string[], word: string): boolean {
  return own.some((one) => one.startsWith(word))
}

function indexRegions(dataset: Dataset): MiniSearch<RegionDocument> {
  const index = new MiniSearch<RegionDocument>({
    fields: ['name', 'joined', 'parent'],
    tokenize: (text) => text.split(' '),
    searchOptions: { ...SEARCH_DEFAULTS, boost: { name: 4, joined: 3 } },
  })
  index.addAll(
    dataset.regions.all.map((region) => {
      const words = foldWords(region.name)
      const parent = region.level === 'desa' ? dataset.regions.get(region.parent ?? '') : undefined
      return {
        id: region.code,
        name: words.join(' '),
        joined: words.join(''),
        parent: foldWords(parent?.name ?? '').join(' '),
      }
    }),
  )
  return index
}

function indexIndicators(
  dataset: Dataset,
  language: keyof LocalizedText,
): MiniSearch<IndicatorDocument> {
  const groups = new Map(dataset.catalogue.components.map(({ id, name }) => [id, name[language]]))
  const index = new MiniSearch<IndicatorDocument>({
    fields: ['name', 'group', 'definition'],
    tokenize: (text) => text.split(' '),
    searchOptions: {
      ...SEARCH_DEFAULTS,
      boost: { name: 5, group: 1.5, definition: 0.5 },
      boostDocument: (id) => {
        const indicator = dataset.indicators.get(String(id))
        return indicator && isMappable(indicator) ? 1.3 : 1
      },
    },
  })
  const text = (...parts: readonly string[]) => foldWords(parts.join(' ')).join(' ')
  index.addAll(
    dataset.catalogue.indicators.map(({ id, name, shortName, component, definition }) => ({
      id,
      name: text(id, shortName[language], name[language]),
      group: text(groups.get(component) ?? ''),
      definition: text(definition[language]),
    })),
  )
  return index
}

/** Kemendagri or BPS code, whole or begun; the exact one and the highest level first. */
function byCode(dataset: Dataset, digits: string): readonly Region[] {
  return dataset.regions.all
    .filter(
      (region) =>
        region.code.replaceAll('.', '').startsWith(digits) ||
        (digits.length >= 7 && region.bpsCode?.startsWith(digits) === true),
    )
    .toSorted(
      (a, b) =>
        Number(b.code.replaceAll('.', '') === digits) -
          Number(a.code.replaceAll('.', '') === digits) ||
        LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] ||
        compareKeys(a.code, b.code),
    )
    .slice(0, MOST_REGIONS)
}

function rankRegions(
  dataset: Dataset,
  index: MiniSearch<RegionDocument>,
  query: string,
): readonly Region[] {
  const { words, type } = splitPlaceQuery(query)
  if (words.length === 0) return type === null ? [] : regionsOfType(dataset, type)
  const folded = words.map(foldWord)
  const everyWord: Query = {
    combineWith: 'AND',
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: [...new Set([word, foldWord(word)])],
    })),
  }
  const together: Query = { queries: [folded.join('')], fields: ['joined'] }
  const hits = index.search({ combineWith: 'OR', queries: [everyWord, together] })
  const found = hits.length > 0 || words.length === 1 ? hits : index.search(folded.join(' '), LOOSE)
  const ranked = found
    .flatMap((hit) => {
      const region = dataset.regions.get(String(hit.id))
      if (!region) return []
      const name = foldWords(region.name)
      // A numeral alone names nothing: "Mungil 2" is not Muara II.
      const place = name.findIndex((word) => /\D/.test(word) && Object.hasOwn(hit.match, word))
      return [
        {
          region,
          // "Kec. Mungil" wants Mungil I rather than the kabupaten of that very name.
          tier: matchTier(name, folded, words) + (type === null || region.type === type ? 0 : 1.5),
          place: place === -1 ? name.length : place,
          named:
            place !== -1 || Object.values(hit.match).some((fields) => fields.includes('joined')),
          score: hit.score,
          key: name.join(' '),
        },
      ]
    })
    .toSorted(
      (a, b) =>
        a.tier - b.tier ||
        (a.tier < FUZZY ? 0 : a.place - b.place) ||
        LEVEL_ORDER[a.region.level] - LEVEL_ORDER[b.region.level] ||
        (a.tier < FUZZY ? 0 : b.score - a.score) ||
        compareKeys(a.key, b.key) ||
        compareKeys(a.region.code, b.region.code),
    )
  // A desa found by its kecamatan alone counts only when nothing is found by its own name.
  const named = ranked.filter((entry) => entry.named)
  return (named.length > 0 ? named : ranked).slice(0, MOST_REGIONS).map((entry) => entry.region)
}

/** 0 the whole name, 1 it begins so, 2 its words begin so, 3 partly in the kecamatan, 4 misspelt. */
function matchTier(
  name: readonly string[],
  folded: readonly string[],
  words: readonly string[],
): number {
  const joined = name.join('')
  const wanted = folded.join('')
  if (joined === wanted) return 0
  if (joined.startsWith(wanted) || joined.startsWith(words.join(''))) return 1
  const inName = words.filter((word, index) =>
    name.some((own) => own.startsWith(word) || own.startsWith(folded[index] ?? word)),
  ).length
  if (inName === words.length) return 2
  return inName > 0 ? 3 : FUZZY
}

function regionsOfType(dataset: Dataset, type: Region['type']): readonly Region[] {
  return dataset.regions.all
    .filter((region) => region.type === type)
    .toSorted((a, b) => compareKeys(a.name, b.name))
    .slice(0, MOST_REGIONS)
}
