import type {
  AdminLevel,
  ComponentId,
  Indicator,
  LocalizedText,
  Region,
  RegionCode,
  ValueStatus,
} from '../contract'
import { standingOf, valuesOf, type ValuedRegion } from './comparison'
import { getScore, getValue, type Dataset } from './dataset'
import { thinCoverage, type FigureCoverage } from './figure-coverage'
import { printedGap } from './sentence-slots'
import { worstStatus } from './status'
import { readStoryText } from './story-placeholder'
import { fillStanding } from './story-standing'

export type StoryPart =
  | { readonly kind: 'words'; readonly text: string }
  /** With its unit; of a region's own figure also its level, and on how much of it that rests. */
  | {
      readonly kind: 'value'
      readonly indicator: Indicator
      readonly value: number
      readonly level?: AdminLevel
      readonly coverage?: FigureCoverage | null
    }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'component'; readonly component: ComponentId; readonly name: LocalizedText }

export type StoryProblem =
  'form' | 'region' | 'indicator' | 'period' | 'component' | 'missing' | 'sample'

export interface FilledStory {
  readonly parts: readonly StoryPart[]
  /** The least trusted status of its figures; null where it holds none. */
  readonly status: ValueStatus | null
  readonly problems: readonly { readonly source: string; readonly problem: StoryProblem }[]
}

type Filled = { readonly part: StoryPart; readonly status: ValueStatus | null }

/** The forms of placeholders: name, and what its arguments are. */
export const STORY_FORMS = [
  '{wilayah:KODE}',
  '{nilai:KODE:INDIKATOR:TAHUN}',
  '{selisih:KODE:KODE:INDIKATOR:TAHUN}',
  '{ubah:KODE:INDIKATOR:TAHUN:TAHUN}',
  '{peringkat:KODE:INDIKATOR:TAHUN}',
  '{dari:KODE:INDIKATOR:TAHUN}',
  '{tertinggi:KODE:INDIKATOR:TAHUN}',
  '{nilai-tertinggi:KODE:INDIKATOR:TAHUN}',
  '{terendah:KODE:INDIKATOR:TAHUN}',
  '{nilai-terendah:KODE:INDIKATOR:TAHUN}',
  '{desa-di-bawah:KODE:INDIKATOR:TAHUN:BATAS}',
  '{desa-berangka:KODE:INDIKATOR:TAHUN}',
  '{skor:KODE:KOMPONEN}',
  '{tertinggal:KODE}',
  '{termaju:KODE}',
  '{terlemah:KODE}',
  '{skor-terlemah:KODE}',
  '{nilai-gabungan:KODE}',
  '{peringkat-gabungan:KODE}',
  '{dari-gabungan:KODE}',
] as const

/**
 * A sentence of a story with its placeholders filled from the figures. What cannot be filled is named in
 * `problems` and stands as a dash. Samples are refused: a story is told by true figures. `selisih` and
 * `ubah` are amounts without sign, of the figures as printed; `tertinggi` and `terendah` look among the
 * regions directly inside, the first by code of equals; `peringkat` is among siblings, 1 the best. What
 * speaks of a standing as a whole is filled by `fillStanding`.
 */
export function fillStory(dataset: Dataset, text: string): FilledStory {
  const problems: FilledStory['problems'][number][] = []
  const statuses: ValueStatus[] = []
  const parts = readStoryText(text).map((token): StoryPart => {
    if (token.kind === 'words') return token
    const filled = fill(dataset, token.name, token.args)
    if (typeof filled === 'string') {
      problems.push({ source: token.source, problem: filled })
      return { kind: 'words', text: '–' }
    }
    if (filled.status) statuses.push(filled.status)
    return filled.part
  })
  return { parts, problems, status: statuses.length === 0 ? null : worstStatus(statuses) }
}

function fill(dataset: Dataset, name: string, args: readonly string[]): Filled | StoryProblem {
  const form = STORY_FORMS.find((one) => one.startsWith(`{${name}:`))
  const wanted = form?.slice(1, -1).split(':').slice(1)
  if (!wanted || wanted.length !== args.length) return 'form'
  const pick = (what: string) => args.filter((_, place) => wanted[place] === what)
  const [code = '', other = ''] = pick('KODE')
  const [period = '', later = ''] = pick('TAHUN')
  const region = dataset.regions.get(code)
  if (pick('KODE').some((one) => !dataset.regions.get(one)) || !region) return 'region'
  if (name === 'wilayah') return { part: { kind: 'region', region }, status: null }
  const standing = fillStanding(dataset, name, region)
  if (standing !== undefined) {
    return standing === null ? 'missing' : { part: standing, status: 'perkiraan' }
  }
  if (name === 'skor') return fillScore(dataset, region, pick('KOMPONEN')[0])
  const indicator = dataset.indicators.get(pick('INDIKATOR')[0] ?? '')
  if (!indicator) return 'indicator'
  if (pick('TAHUN').some((one) => !indicator.periods.includes(one))) return 'period'
  const limit = Number(pick('BATAS')[0] ?? 0)
  if (!Number.isFinite(limit)) return 'form'
  return fillFigure(dataset, name, { region, indicator, period, later, other, limit })
}

function fillScore(
  dataset: Dataset,
  region: Region,
  asked: string | undefined,
): Filled | StoryProblem {
  const component = dataset.catalogue.components.find(({ id }) => id === asked)
  if (!component) return 'component'
  const score = getScore(dataset, component.id, region.code)
  if (score === null) return 'missing'
  return { part: { kind: 'count', value: Math.round(score) }, status: 'perkiraan' }
}

interface Figure {
  readonly region: Region
  readonly indicator: Indicator
  readonly period: string
  readonly later: string
  readonly other: RegionCode
  readonly limit: number
}

function fillFigure(dataset: Dataset, name: string, figure: Figure): Filled | StoryProblem {
  const { region, indicator, period, later, other, limit } = figure
  const statusAt = (at: Region) => indicator.status[at.level]
  const read = (code: RegionCode, at = period) => getValue(dataset, indicator.id, at, code)
  const difference = (found: number | null): Filled | StoryProblem => {
    if (statusAt(region) === 'contoh') return 'sample'
    if (found === null) return 'missing'
    return { part: { kind: 'value', indicator, value: found }, status: statusAt(region) }
  }
  const value = (found: number | null, at: Region): Filled | StoryProblem => {
    if (statusAt(at) === 'contoh') return 'sample'
    if (found === null) return 'missing'
    const coverage = thinCoverage(dataset, indicator, period, at)
    return {
      part: { kind: 'value', indicator, value: found, level: at.level, coverage },
      status: statusAt(at),
    }
  }
  const count = (found: number | null | undefined, at: Region): Filled | StoryProblem => {
    if (statusAt(at) === 'contoh') return 'sample'
    if (found === null || found === undefined) return 'missing'
    return { part: { kind: 'count', value: found }, status: statusAt(at) }
  }
  const gap = (one: number | null, two: number | null) =>
    one === null || two === null ? null : Math.abs(printedGap(indicator, one, two))
  switch (name) {
    case 'nilai':
      return value(read(region.code), region)
    case 'selisih':
      return difference(gap(read(region.code), read(other)))
    case 'ubah':
      return difference(gap(read(region.code, later), read(region.code)))
    case 'peringkat':
      return count(standingOf(dataset, indicator, period, region.code)?.rank, region)
    case 'dari':
      return count(standingOf(dataset, indicator, period, region.code)?.total, region)
    case 'tertinggi':
    case 'terendah':
    case 'nilai-tertinggi':
    case 'nilai-terendah': {
      const found = extremeOf(dataset, figure, name.endsWith('tertinggi') ? 1 : -1)
      if (!found) return 'missing'
      if (name.startsWith('nilai')) return value(found.value, found.region)
      if (statusAt(found.region) === 'contoh') return 'sample'
      return { part: { kind: 'region', region: found.region }, status: statusAt(found.region) }
    }
    default: {
      const units = dataset.regions.units(region.code)
      const known = valuesOf(dataset, indicator, period, units)
      const [first] = units
      if (!first || known.length === 0) return 'missing'
      const counted = name === 'desa-berangka' ? known : known.filter((one) => one.value < limit)
      return count(counted.length, first)
    }
  }
}

function extremeOf(dataset: Dataset, figure: Figure, sign: 1 | -1): ValuedRegion | undefined {
  const { region, indicator, period } = figure
  const children = dataset.regions.children(region.code)
  return valuesOf(dataset, indicator, period, children).toSorted(
    (a, b) => sign * (b.value - a.value) || (a.region.code < b.region.code ? -1 : 1),
  )[0]
}
