import type {
  Catalogue,
  QualityFile,
  RegionsFile,
  RulesFile,
  SeriesFile,
  Source,
  StoriesFile,
  TargetsFile,
} from '../../contract'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Unit } from '../model/unit'

/** What the edition before published and withheld: who kept it knows both. */
export type EditionBefore = {
  /** The published figure; null where there is none. */
  published: (id: string, period: string, code: string) => number | null
  isWithheld: (id: string, period: string, code: string) => boolean
  /** Its regions, in published order. */
  units: readonly Unit[]
  /** Periods of which figures were published or withheld. */
  periodsOf: (id: string) => readonly string[]
  /** Indicators of which figures were withheld, each with its minimum; null where it had none itself. */
  withheld: ReadonlyMap<string, number | null>
  /** Its indicators and how they were scored; null without an edition. */
  catalogue: Catalogue | null
  sources: readonly Source[]
  series: SeriesFile['series']
  /** What it tells of the regency, and of its checks and errata; null where that is of another form. */
  regions: RegionsFile | null
  quality: QualityFile | null
  targets: TargetsFile['targets']
  stories: StoriesFile['stories']
  /** By what its figures were checked; empty of one that did not tell. */
  rules: RulesFile
  /** Its month and day; empty without one. */
  edition: string
  madeAt: string
  /** It is there and cannot be read: nobody knows what it told. */
  isUnreadable: boolean
}

export const NO_EDITION: EditionBefore = {
  published: () => null,
  isWithheld: () => false,
  units: [],
  periodsOf: () => [],
  withheld: new Map(),
  catalogue: null,
  sources: [],
  series: {},
  regions: null,
  quality: null,
  targets: [],
  stories: [],
  rules: { files: [], rules: [] },
  edition: '',
  madeAt: '',
  isUnreadable: false,
}

/**
 * Indicators that stay tied because the edition before withheld figures of them, each with the minimum that
 * it kept: of those that were guarded themselves only while they are, of others as long as one is that was
 * guarded then, be it that its table is gone.
 */
export function tiedBefore(
  entries: readonly CatalogueEntry[],
  { withheld }: EditionBefore,
): ReadonlyMap<string, number> {
  const guarded = new Map(entries.map(({ id, minimumCell }) => [id, minimumCell]))
  const kept = [...withheld].flatMap(([id, minimum]) =>
    minimum === null || guarded.get(id) === null ? [] : [minimum],
  )
  if (kept.length === 0) return new Map()
  const isOwn = ({ id, origin }: CatalogueEntry): boolean =>
    origin !== 'ratio' && origin !== 'formula' && withheld.get(id) === null
  return new Map(entries.filter(isOwn).map(({ id }) => [id, Math.max(...kept)]))
}
