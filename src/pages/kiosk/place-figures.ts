import type {
  ComponentId,
  Facility,
  IndicatorRole,
  Region,
  SchoolPoint,
  TourismSite,
  ValueStatus,
} from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { buildRoadCondition } from '../../domain/road-condition'
import { listSchools, REGISTER_KINDS } from '../../domain/schools-of-region'
import { listTourismSites } from '../../domain/tourism-sites'
import { familyMismatch } from '../../domain/family-size'
import { buildPopulation } from '../../domain/population'
import { roleOf } from '../../domain/sections'
import { isYesNo } from '../../domain/value-label'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatIndicator, unitAfter } from '../../i18n/indicator-value'
import { joinNames } from '../../i18n/join-names'
import { kioskMessages } from '../../i18n/kiosk'
import type { Language } from '../../i18n/language'
import { missingFigure, shapeMark } from '../../i18n/figure-shape'
import { missingValue } from '../../i18n/missing-value'
import { factRow, sectionRows, type FactRow } from '../../place/fact-rows'
import { shownPeriod } from '../../domain/shown-period'

export type FigureId = 'population' | 'education' | 'health' | 'tourism' | 'roads' | 'land'

/** One subject of a place in a number, its unit and a line of words. */
export interface PlaceFigure {
  readonly id: FigureId
  readonly component: ComponentId
  readonly title: string
  /** Null where nothing is known; `words` then says why. */
  readonly value: string | null
  /** Status of the number; null without one. */
  readonly status: ValueStatus | null
  /** Follows the number: "jiwa, 2025"; what a desa has or has not is a word with the year alone. */
  readonly unit: string
  readonly words: string
}

const SITES_NAMED = 2

/** Lists that come after the figures; each is null until it has come. */
export interface PlaceLists {
  readonly sites: readonly TourismSite[] | null
  readonly schools: readonly SchoolPoint[] | null
  readonly facilities: readonly Facility[] | null
}

/** The six subjects of the kiosk's card, latest year each, always all six: what is missing says so. */
export function buildPlaceFigures(
  dataset: Dataset,
  region: Region,
  { sites, schools, facilities }: PlaceLists,
  language: Language,
): readonly PlaceFigure[] {
  const messages = kioskMessages[language]
  const row = (role: IndicatorRole) => {
    const indicator = roleOf(dataset, role)
    return indicator ? factRow(dataset, region, indicator) : null
  }
  const publisher = (found: FactRow) => {
    const source = dataset.sources.get(found.source)
    return source?.publisher ?? ''
  }

  function figure(
    id: FigureId,
    component: ComponentId,
    title: string,
    found: FactRow | null,
    unit: (row: FactRow, value: number) => string,
    words: (row: FactRow) => readonly string[],
  ): PlaceFigure {
    const value = found?.value ?? null
    const base = { id, component, title }
    if (!found || value === null) {
      const why = found ? missingFigure(found, language) : missingValue(false, language)
      return { ...base, value: null, status: null, unit: '', words: why }
    }
    // The whole reason stands on the page that the visitor takes along.
    const former = found.shape ? shapeMark(found.shape, language) : ''
    return {
      ...base,
      value: formatIndicator(found.indicator, value, language, region.level),
      status: found.status,
      unit: [
        isYesNo(found.indicator, region.level) ? '' : unit(found, value),
        formatPeriod(found.period, language),
      ]
        .filter((part) => part !== '')
        .join(', '),
      words: [...words(found), former].filter((part) => part !== '').join('; '),
    }
  }

  const kmUnit = ({ indicator }: FactRow) => indicator.unit[language]
  const families = row('families')
  const { register, projection } = buildPopulation(dataset, region)
  const roads = buildRoadCondition(dataset, region)
  const steady = officialOf(row('steadyRoads'))
  const nearness = row('roadDistance')
  // Rice land, else what threatens the land.
  const [land = null] = sectionRows(dataset, region, 'kioskLand')

  return [
    figure(
      'population',
      'masyarakat',
      messages.population,
      row('people'),
      () => messages.people,
      () => [
        register === null || register.marginPercent === null
          ? ''
          : messages.margin(formatNumber(register.marginPercent, 0, language)),
        projection
          ? messages.projection(
              formatPeriod(projection.period, language),
              formatNumber(projection.value, 0, language),
            )
          : '',
        // Two counts that contradict each other are left to the profile, which says so.
        families?.value === null || families === null || familyMismatch(dataset, region)
          ? ''
          : `${messages.families(formatNumber(families.value, 0, language))} (${publisher(families)} ${formatPeriod(families.period, language)})`,
      ],
    ),
    schoolFigure(dataset, region, schools, facilities, language),
    figure(
      'health',
      'kehidupan',
      messages.health,
      row('healthFacilities'),
      counted(messages.facilities),
      (found) => [`${messages.withPosyandu} (${publisher(found)})`],
    ),
    figure(
      'tourism',
      'kehidupan',
      messages.tourism,
      row('tourismSites'),
      counted(messages.sites),
      () => [siteNames(region, sites, language)],
    ),
    steady === null && nearness !== null && nearness.value !== null
      ? figure('roads', 'mobilitas', messages.nearness, nearness, kmUnit, () => [])
      : figure(
          'roads',
          'mobilitas',
          messages.roads,
          steady,
          () => messages.steady,
          () =>
            roads?.totalKm === null || roads === null
              ? []
              : [messages.ofKm(formatNumber(roads.totalKm, 1, language))],
        ),
    figure(
      'land',
      land?.indicator.component ?? 'lingkungan',
      land?.indicator.shortName[language] ?? '',
      land,
      ({ indicator }) => unitAfter(indicator, language).trim() || indicator.unit[language],
      ({ indicator }) => [indicator.definition[language].replace(/\.$/, '')],
    ),
  ]
}

/** The row while its figure is no sample: nothing invented heads a place. */
function officialOf(found: FactRow | null): FactRow | null {
  return found === null || found.status === 'contoh' || found.value === null ? null : found
}

/** The schools of a place as its profile lists them: primary and junior of one list, all others of a newer. */
function schoolFigure(
  dataset: Dataset,
  region: Region,
  schools: readonly SchoolPoint[] | null,
  facilities: readonly Facility[] | null,
  language: Language,
): PlaceFigure {
  const messages = kioskMessages[language]
  const base = { id: 'education', component: 'masyarakat', title: messages.education } as const
  const listed = schools && facilities ? listSchools(region, schools, facilities) : null
  if (listed === null || listed.total === 0) {
    return { ...base, value: null, status: null, unit: '', words: missingValue(false, language) }
  }
  const register = roleOf(dataset, 'primarySchools')
  const yearOfList = (kind: string): string =>
    isOfRegister(kind)
      ? ((register && shownPeriod(register)) ?? '')
      : (dataset.sources.get(facilities?.find((one) => one.kind === kind)?.source ?? '')?.year ??
        '')
  const years = [...new Set(listed.groups.map(({ kind }) => yearOfList(kind)))]
  const parts = years.map((year) => {
    const kinds = listed.groups.filter(({ kind }) => yearOfList(kind) === year)
    const counts = kinds.map(
      ({ kind, schools: own }) =>
        `${formatNumber(own.length, 0, language)} ${messages.schoolKinds[kind]}`,
    )
    return `${joinNames(counts, language)} (${year})`
  })
  const { one, more } = messages.schools
  const unknown = region.level === 'kecamatan' ? messages.undivided : messages.juniorsUnknown
  return {
    ...base,
    value: formatNumber(listed.total, 0, language),
    status: register?.status[region.level] ?? 'perkiraan',
    unit: listed.total === 1 ? one : more,
    words: [...parts, ...(listed.isUnknown ? [unknown] : [])].join('; '),
  }
}

function isOfRegister(kind: string): boolean {
  return REGISTER_KINDS.some((own) => own === kind)
}

/** What is counted, in the form that its number asks for. */
function counted(words: { one: string; more: string }) {
  return (_: FactRow, count: number) => (count === 1 ? words.one : words.more)
}

function siteNames(
  region: Region,
  sites: readonly TourismSite[] | null,
  language: Language,
): string {
  if (!sites) return ''
  const names = listTourismSites(region, sites).own.map(({ name }) => name)
  const rest = names.length - SITES_NAMED
  const first = names.slice(0, SITES_NAMED).join(', ')
  return rest > 0 ? `${first} ${kioskMessages[language].more(rest)}` : first
}
