import type { ComponentId, Indicator } from '../contract'
import { isMappable, type Dataset } from './dataset'
import { isOfficialIndex } from './official-index'

/** A subject that people ask about, narrower than a component or across several. */
export const TOPICS = [
  'kesehatan',
  'pendidikan',
  'jalan',
  'internet',
  'layanan-dasar',
  'bencana',
] as const
export type TopicId = (typeof TOPICS)[number]

/**
 * Words of the Indonesian name and definition by which an indicator belongs to a topic, so that a table
 * an office sends tomorrow joins its topic without a change here. Whole words, in any case.
 */
const WORDS: Readonly<Record<TopicId, readonly string[]>> = {
  kesehatan: [
    'kesehatan',
    'puskesmas',
    'posyandu',
    'rumah sakit',
    'dokter',
    'bidan',
    'perawat',
    'stunting',
    'gizi',
    'imunisasi',
  ],
  pendidikan: ['pendidikan', 'sekolah', 'SD', 'SMP', 'SMA', 'SMK', 'guru', 'murid'],
  jalan: ['jalan', 'jembatan'],
  internet: ['internet', 'bersinyal', 'sinyal'],
  'layanan-dasar': ['listrik', 'air minum', 'sanitasi', 'jamban', 'permukiman kumuh'],
  bencana: ['banjir', 'kekeringan', 'terbakar', 'pembakaran'],
}

/** What narrows a list of indicators: one component, one topic, or nothing. */
export type IndicatorScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'component'; readonly component: ComponentId }
  | { readonly kind: 'topic'; readonly topic: TopicId }

export function isOfTopic(indicator: Indicator, topic: TopicId): boolean {
  const text = ` ${indicator.name.id} ${indicator.definition.id} `
  return WORDS[topic].some((word) => new RegExp(`[^\\p{L}]${word}[^\\p{L}]`, 'iu').test(text))
}

/**
 * Indicators by which regions are judged: those that weigh in a score, so that one direction is better
 * and none is a sample; in catalogue order.
 */
export function judgedIndicators(
  dataset: Dataset,
  scope: IndicatorScope = { kind: 'all' },
): readonly Indicator[] {
  return dataset.catalogue.indicators.filter(
    (indicator) =>
      indicator.scoreWeight > 0 &&
      indicator.direction !== 'none' &&
      isMappable(indicator) &&
      isInScope(dataset, indicator, scope),
  )
}

function isInScope(dataset: Dataset, indicator: Indicator, scope: IndicatorScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'component':
      return indicator.component === scope.component
    case 'topic':
      return isOfTopic(indicator, scope.topic) && !isOfficialIndex(dataset, indicator.id)
  }
}

/** Topics by which a region can be judged, in the order above. */
export function listTopics(dataset: Dataset): readonly TopicId[] {
  return TOPICS.filter((topic) => judgedIndicators(dataset, { kind: 'topic', topic }).length > 0)
}
