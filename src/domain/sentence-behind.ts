import type { Region } from '../contract'
import { bandIndexOf } from './bands'
import { nounOf, valuesOf } from './comparison'
import { latestPeriod, type Dataset } from './dataset'
import { FULL_ENOUGH } from './figure-coverage'
import { officialIndexOf } from './official-index'
import { countSlot, factSlot, labelSlot, listSlot, regionSlot, typedSlot } from './sentence-slots'
import type { SentenceSlot, Statement } from './sentence-types'
import {
  COMPONENTS_TOLD,
  findExtreme,
  findStanding,
  findWeakComponents,
  leadingReasons,
  listComponents,
  missingComponents,
  scoreYears,
  type Extreme,
  type RegionStanding,
  type WeakComponent,
} from './standing'

/** So many are named; of more only the furthest. */
const NAMED = 3
const STRONG = 60

type Slots = Readonly<Record<string, SentenceSlot>>

/** How the kabupaten stands: its desa by the classes of the official index. */
export function describeRegency(dataset: Dataset, area: Region): readonly Statement[] {
  const indicator = dataset.indicators.get(officialIndexOf(dataset, 'whole') ?? '')
  // The last but one class is what the ministry calls advanced.
  const index = (indicator?.bands.length ?? 0) - 2
  const band = indicator?.bands[index]
  if (!indicator || !band || index < 1) return []
  const period = latestPeriod(indicator)
  const known = valuesOf(dataset, indicator, period, dataset.regions.units(area.code))
  if (known.length === 0) return []
  const reached = known.filter(({ value }) => bandIndexOf(indicator, value) >= index).length
  return [
    {
      template: 'regencyBands',
      slots: {
        indicator: { kind: 'indicator', indicator, isFull: true },
        period: { kind: 'period', period },
        count: countSlot(reached),
        total: countSlot(known.length),
        area: regionSlot(area, true),
        band: labelSlot(band.label, true),
      },
    },
  ]
}

/**
 * Who among the parts of an area is furthest behind, and in what. `standsAlone` for statements that are told
 * one at a time: the second then names its region again.
 */
export function describeBehind(
  dataset: Dataset,
  area: Region,
  standsAlone = false,
): readonly Statement[] {
  const found = findExtreme(dataset, dataset.regions.children(area.code), 'behind')
  const [first] = found?.members ?? []
  if (!found || !first) return []
  const statement: Statement = {
    template: pick(found, ['behindOne', 'behindSome', 'behindMany']),
    slots: extremeSlots(dataset, found, first),
  }
  const weak = findWeakComponents(dataset, first.region)
  const isNamed = standsAlone || found.members.length > 1
  return [statement, ...describeWeak(dataset, first.region, weak, isNamed)]
}

/** Who among the parts of an area is furthest ahead. */
export function describeAhead(dataset: Dataset, area: Region): readonly Statement[] {
  const found = findExtreme(dataset, dataset.regions.children(area.code), 'ahead')
  const [first] = found?.members ?? []
  // Where everybody is in the group, nobody is ahead.
  if (!found || !first || found.members.length === found.of) return []
  return [
    {
      template: pick(found, ['aheadOne', 'aheadSome', 'aheadMany']),
      slots: extremeSlots(dataset, found, first),
    },
  ]
}

function pick<T>({ members }: Extreme, [one, some, many]: readonly [T, T, T]): T {
  if (members.length === 1) return one
  return members.length <= NAMED ? some : many
}

function extremeSlots(dataset: Dataset, found: Extreme, first: RegionStanding): Slots {
  const { members, of, noun } = found
  return {
    regions: listSlot(members.slice(0, NAMED).map(({ region }) => typedSlot(region))),
    first: typedSlot(first.region),
    count: countSlot(members.length),
    total: countSlot(of),
    noun: { kind: 'noun', noun },
    score: countSlot(Math.round(first.overall)),
    coverage: { ...coverageSlot(first), share: first.coverage, isAlways: true },
    ...yearsSlot(dataset),
  }
}

/** How one kecamatan or desa stands among all of its level. */
export function describeStanding(dataset: Dataset, region: Region): readonly Statement[] {
  if (region.level === 'kabupaten') return []
  const standing = findStanding(dataset, region)
  const components = listComponents(dataset, region)
  if (!standing) {
    return [
      {
        template: 'noStanding',
        slots: {
          area: typedSlot(region, true),
          known: countSlot(components.length),
          total: countSlot(dataset.catalogue.components.length),
        },
      },
    ]
  }
  const { rank, total, tied, range, overall, noun } = standing
  const missing = missingComponents(dataset, region)
  const names = missing.map(({ id, name }): SentenceSlot => ({
    kind: 'component',
    component: id,
    name,
  }))
  return [
    {
      template: missing.length === 0 ? 'stands' : 'standsPartly',
      slots: {
        area: typedSlot(region, true),
        known: countSlot(components.length),
        of: countSlot(dataset.catalogue.components.length),
        missing: { kind: 'list', items: names },
        place: { kind: 'place', rank, total, tied, range },
        total: countSlot(total),
        noun: { kind: 'noun', noun },
        score: countSlot(Math.round(overall)),
        coverage: coverageSlot(standing),
        ...yearsSlot(dataset),
      },
    },
    ...describeLast(dataset, region),
  ]
}

/** Beside the place of a kecamatan, who is furthest behind of all; nothing where it is one of them. */
function describeLast(dataset: Dataset, region: Region): readonly Statement[] {
  const peers = dataset.regions.children(dataset.regions.root.code)
  const found = region.level === 'kecamatan' ? findExtreme(dataset, peers, 'behind') : null
  if (!found || found.members.length > NAMED) return []
  if (found.members.some((member) => member.region.code === region.code)) return []
  return [
    {
      template: 'lastOfAll',
      slots: { regions: listSlot(found.members.map((member) => typedSlot(member.region))) },
    },
  ]
}

/** That a region is furthest behind, or ahead, among its siblings. */
export function describeEnd(dataset: Dataset, region: Region): readonly Statement[] {
  const parent = dataset.regions.get(region.parent ?? '') ?? dataset.regions.root
  if (region.level === 'kabupaten') return []
  const siblings = dataset.regions.children(parent.code)
  for (const side of ['behind', 'ahead'] as const) {
    const found = findExtreme(dataset, siblings, side)
    const isIn = found?.members.some((member) => member.region.code === region.code) ?? false
    if (!found || !isIn || found.members.length === found.of) continue
    // The place of a kecamatan among all kecamatan says as much.
    if (region.level === 'kecamatan' && found.members.length === 1) continue
    const others = found.members.filter((member) => member.region.code !== region.code)
    const templates =
      side === 'behind'
        ? (['lowestHere', 'lowestHereWith', 'lowestHereMany'] as const)
        : (['highestHere', 'highestHereWith', 'highestHereMany'] as const)
    return [
      {
        template: pick(found, templates),
        slots: {
          parent: typedSlot(parent),
          others: listSlot(others.slice(0, NAMED).map((member) => typedSlot(member.region))),
          count: countSlot(others.length),
          noun: { kind: 'noun', noun: nounOf([region]) },
        },
      },
    ]
  }
  return []
}

/**
 * In what a region falls behind, or that no component is really low; and its strength. It is named, since who is
 * furthest behind of all may have been named before it.
 */
export function describeComponents(dataset: Dataset, region: Region): readonly Statement[] {
  if (region.level === 'kabupaten') return []
  const components = listComponents(dataset, region)
  const [lowest, highest] = [components[0], components.at(-1)]
  if (!lowest || !highest || lowest === highest) return []
  const weak = findWeakComponents(dataset, region)
  const statements =
    weak.length > 0
      ? describeWeak(dataset, region, weak, true)
      : [
          {
            template: 'noneWeak',
            slots: { region: typedSlot(region), component: componentSlot(dataset, lowest) },
          } as const,
        ]
  if (Math.round(highest.score) < STRONG) return statements
  return [
    ...statements,
    { template: 'strongIn', slots: { component: componentSlot(dataset, highest) } },
  ]
}

function describeWeak(
  dataset: Dataset,
  region: Region,
  weak: readonly WeakComponent[],
  isNamed: boolean,
): readonly Statement[] {
  const [deepest] = weak
  if (!deepest) return []
  const told = weak.slice(0, COMPONENTS_TOLD)
  const facts = leadingReasons(weak).map((depth) => factSlot(dataset, depth, region))
  const slots = {
    region: typedSlot(region),
    components: listSlot(told.map((one) => componentSlot(dataset, one))),
    facts: listSlot(facts),
  }
  if (facts.length === 0) return [{ template: isNamed ? 'weakOf' : 'weakIn', slots }]
  return [{ template: isNamed ? 'weakOfWhy' : 'weakInWhy', slots }]
}

function componentSlot(dataset: Dataset, { component, name, score }: WeakComponent): SentenceSlot {
  const { isFragile } = dataset.scores.evidence[component]
  return { kind: 'component', component, name, score: Math.round(score), isFragile }
}

function coverageSlot({ region, coverage }: RegionStanding) {
  return {
    kind: 'coverage',
    share: coverage < FULL_ENOUGH ? coverage : 1,
    by: region.level === 'desa' ? 'data' : 'people',
  } satisfies SentenceSlot
}

function yearsSlot(dataset: Dataset): Slots {
  const years = scoreYears(dataset)
  return years ? { years: { kind: 'years', ...years } } : {}
}
