import type {
  Announcement,
  Indicator,
  KioskSection,
  RegionCode,
  TourismSite,
  ValueStatus,
} from '../../contract'
import { markOfKind } from '../../domain/choropleth'
import { isMappable, latestPeriod, type Dataset } from '../../domain/dataset'
import { describeBehind } from '../../domain/sentence-behind'
import { buildProfileSentences } from '../../domain/profile-sentences'
import { buildIndicatorSentence } from '../../domain/sentences'
import type { ProfileRule } from '../../domain/sentence-profile-types'
import type { Statement } from '../../domain/sentence-types'
import { listTourismSites } from '../../domain/tourism-sites'
import { resolveView } from '../../domain/view'
import { tellPlace } from './tell-place'

/** What a scene of the tour is about; its words are made where the language is known. */
export type SceneSubject =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'tertinggal'; readonly statements: Statements }
  | { readonly kind: 'komponen'; readonly indicator: Indicator; readonly statements: Statements }
  | { readonly kind: 'kecamatan'; readonly code: RegionCode; readonly statements: Statements }
  | {
      readonly kind: 'temuan'
      readonly indicator: Indicator | null
      readonly status: ValueStatus
      readonly statements: Statements
    }
  | { readonly kind: 'wisata'; readonly site: TourismSite; readonly name: string }
  | { readonly kind: 'pengumuman'; readonly announcement: Announcement }

type Statements = readonly Statement[]

export interface Scene {
  readonly id: string
  readonly subject: SceneSubject
  /** What the map shows meanwhile; never a sample. */
  readonly region: RegionCode
  readonly indicator: Indicator
}

export interface TourQuery {
  readonly sections: readonly KioskSection[]
  readonly announcements: readonly Announcement[]
  /** ISO day by the kiosk's own clock. */
  readonly today: string
  /** Null until the list of attractions has come. */
  readonly sites: readonly TourismSite[] | null
}

/**
 * The scenes of one tour: a greeting, who is furthest behind, then each section in turn, the shorter ones again until the
 * longest has been told. Every figure is computed by the rules of the domain; nothing rests on a sample.
 */
export function buildTour(dataset: Dataset, query: TourQuery): readonly Scene[] {
  const opening = openingIndicator(dataset)
  const root = dataset.regions.root.code
  const scene = (id: string, subject: SceneSubject, at?: Partial<Scene>): Scene => ({
    id,
    subject,
    region: root,
    indicator: opening,
    ...at,
  })
  const leads = componentLeads(dataset)
  const tellers: Record<KioskSection, () => readonly Scene[]> = {
    komponen: () =>
      leads.map((indicator) =>
        scene(
          `komponen-${indicator.id}`,
          { kind: 'komponen', indicator, statements: tellArea(dataset, indicator) },
          { indicator },
        ),
      ),
    kecamatan: () =>
      dataset.regions
        .children(root)
        .map((region) =>
          scene(
            `kecamatan-${region.code}`,
            { kind: 'kecamatan', code: region.code, statements: tellPlace(dataset, region) },
            { region: region.code },
          ),
        ),
    temuan: () => [
      ...buildProfileSentences(dataset, root)
        .filter(
          ({ status, rule, statement }) => status !== 'contoh' && !hasOwnScene(rule, statement),
        )
        .map(({ statement, links, status }, index) => {
          const indicator = dataset.indicators.get(links[0]?.indicator ?? '') ?? null
          return scene(
            `temuan-${index}`,
            { kind: 'temuan', indicator, status, statements: [statement] },
            indicator && isShown(indicator) ? { indicator } : {},
          )
        }),
      ...dataset.catalogue.indicators
        .filter((indicator) => isTold(indicator) && !leads.includes(indicator))
        .map((indicator) =>
          scene(
            `temuan-${indicator.id}`,
            {
              kind: 'temuan',
              indicator,
              status: indicator.status.kecamatan,
              statements: tellArea(dataset, indicator),
            },
            { indicator },
          ),
        ),
    ],
    wisata: () =>
      listTourismSites(dataset.regions.root, query.sites ?? []).own.map(({ site, name }, index) =>
        scene(`wisata-${index}`, { kind: 'wisata', site, name }, { region: site.kecamatan }),
      ),
    pengumuman: () =>
      query.announcements
        .filter((told) => isCurrent(told, query.today))
        .map((announcement, index) =>
          scene(`pengumuman-${index}`, { kind: 'pengumuman', announcement }),
        ),
  }
  const behind = describeBehind(dataset, dataset.regions.root)
  return [
    scene('sambutan', { kind: 'welcome' }),
    ...(behind.length > 0 ? [scene('tertinggal', { kind: 'tertinggal', statements: behind })] : []),
    ...takeTurns(query.sections.map((section) => tellers[section]())),
  ]
}

/** The leads of the components, and who is behind and in what. */
function hasOwnScene(rule: ProfileRule, { template }: Statement): boolean {
  return rule === 'posisi' || rule === 'komponen' || template.startsWith('behind')
}

/** From the first day to the last, both included. */
export function isCurrent({ from, until }: Announcement, today: string): boolean {
  return (from === null || from <= today) && (until === null || today <= until)
}

/** One of each list in turn until the longest is through; shorter ones begin again. */
function takeTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round % list.length || 0).slice(0, 1)),
  ).flat()
}

/** A figure of the desa that is a coloured area and no sample. */
function isShown(indicator: Indicator): boolean {
  return (
    isMappable(indicator) &&
    indicator.levels.includes('desa') &&
    markOfKind(indicator) === 'ramp' &&
    Object.values(indicator.status).every((status) => status !== 'contoh')
  )
}

/** Of such a figure a sentence may say who is ahead and who behind. */
function isTold(indicator: Indicator): boolean {
  return (
    isShown(indicator) && indicator.direction !== 'none' && indicator.levels.includes('kecamatan')
  )
}

function componentLeads(dataset: Dataset): readonly Indicator[] {
  return dataset.catalogue.components.flatMap(
    ({ id }) =>
      dataset.catalogue.indicators.find(
        (indicator) => indicator.component === id && isTold(indicator),
      ) ?? [],
  )
}

function tellArea(dataset: Dataset, indicator: Indicator): Statements {
  const region = dataset.regions.root.code
  return buildIndicatorSentence(dataset, { region, indicator, period: latestPeriod(indicator) })
}

/** That of the page's first view, unless it is a sample or no coloured area. */
function openingIndicator(dataset: Dataset): Indicator {
  const { indicator } = resolveView(dataset, {
    region: null,
    indicator: null,
    period: null,
    component: null,
    unitLevel: 'desa',
  })
  return isShown(indicator) ? indicator : (dataset.catalogue.indicators.find(isShown) ?? indicator)
}
