import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Column } from './found-header'
import { headingWords } from '../text/heading-words'
import type { IndicatorMatcher } from './match-indicator'

/** What offices compute from the figures beside it. */
const RATIO =
  /^(?:%|persen(?:tase)?|prosen(?:tase)?|prevalensi|proporsi|rasio|distribusi|laju|pertumbuhan|kepadatan|cakupan|rata)$/
const PERCENT = /^(?:%|persen(?:tase)?|prosen(?:tase)?|prevalensi|proporsi|rasio|kepadatan|rata)$/
const BARE = /^(?:%|persen(?:tase)?|prosen(?:tase)?)$/
/** What a ratio is of and by, beside what the counts are called. */
const LINKS = /^(?:per|dan|jiwa|orang|penduduk|kk|km2|km|ha|desa|kelurahan|kecamatan)$/
const COMPUTED: ReadonlySet<CatalogueEntry['origin']> = new Set([
  'ratio',
  'formula',
  'category-share',
])

type Matcher = Pick<IndicatorMatcher, 'isFillable'>

/**
 * Whether a column is computed from those beside it: "% Stunting", "Prevalensi (%)" of counts, or what the
 * program computes itself. Its words name nothing but a ratio and what the counts are of.
 */
export function isDerived(column: Column, all: readonly Column[], matcher: Matcher): boolean {
  const { heading, role, match } = column
  if (role !== null && match === null) return false
  const words = headingWords(heading).split(' ')
  // "%" alone is the share of what stands directly beside it.
  if (words.every((word) => BARE.test(word))) return false
  const [own] = match?.entries ?? []
  const isArea = own?.origin === 'area'
  if (!isArea && !words.some((word) => RATIO.test(word))) return false
  const counts = all.flatMap((other) => {
    const [entry] = other === column ? [] : (other.match?.entries ?? [])
    return entry !== undefined && entry.kind === 'count' && matcher.isFillable(entry) ? [entry] : []
  })
  if (counts.length === 0) return false
  if (own !== undefined) return isArea || COMPUTED.has(own.origin)
  const named = new Set(
    counts.flatMap(({ name, shortName }) => headingWords(`${name.id} ${shortName.id}`).split(' ')),
  )
  const rest = words.filter((word) => !RATIO.test(word))
  const isShare = words.some((word) => PERCENT.test(word)) || rest.length === 0
  return isShare && rest.every((word) => named.has(word) || LINKS.test(word))
}
