import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import {
  AdminLevel,
  ComponentId,
  few,
  LocalizedText,
  type LeadCard,
  type IndicatorRole,
  type SectionName,
  type SectionPlace,
  type Sections,
} from '../../contract'
import { SECTION_ROOM } from '../../domain/sections'
import type { ProblemLog } from '../problems/problem-log'
import { nearestNames } from './nearest-names'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { readJson } from './read-json'
import { nameSetting } from '../problems/name-setting'

export const SECTIONS_FILE = 'bagian.json'

/** Keys of the file are Indonesian, as officers edit it. */
const ROLES = {
  pendudukRegister: 'people',
  pendudukProyeksi: 'projectedPeople',
  pendudukLakiLaki: 'men',
  pendudukPerempuan: 'women',
  jumlahKeluarga: 'families',
  luasWilayah: 'area',
  indeksDesa: 'villageIndex',
  statusDesa: 'villageStatus',
  pembangunanManusia: 'humanDevelopment',
  kelahiran: 'births',
  kematian: 'deaths',
  kedatangan: 'arrivals',
  kepindahan: 'departures',
  perubahanPenduduk: 'populationChange',
  panjangJalan: 'roadLength',
  jalanMantap: 'steadyRoads',
  jarakJalan: 'roadDistance',
  jumlahSd: 'primarySchools',
  jarakSmp: 'juniorDistance',
  jarakSma: 'seniorDistance',
  jarakPuskesmas: 'healthCentreDistance',
  fasilitasKesehatan: 'healthFacilities',
  tempatWisata: 'tourismSites',
} as const satisfies Record<string, IndicatorRole>

const AGES = { bersama: 'together', lakiLaki: 'men', perempuan: 'women' } as const

/** A card of a component is named as the component is. */
const LEADS = {
  ...ComponentId.def.entries,
  pendidikan: 'education',
  kesehatan: 'health',
} satisfies Record<string, LeadCard>

const SECTIONS = {
  panel: 'panel',
  angkaKunci: 'keyFigures',
  kartuPenduduk: 'population',
  kartuPendidikan: 'education',
  kartuKesehatan: 'health',
  kesehatanDitunggu: 'healthAwaited',
  kartuJalan: 'roads',
  jalanKabupaten: 'roadSeries',
  mutasiKabupaten: 'movementSeries',
  ringkasanAngka: 'briefFigures',
  ringkasanTabel: 'briefColumns',
  ringkasanTambahan: 'briefRows',
  kiosTanah: 'kioskLand',
} as const satisfies Record<string, SectionName>
type Key = keyof typeof SECTIONS

/** Sections that have room for so many figures have none for a category, which is a word. */
const ROOM: Partial<Record<SectionName, number>> = SECTION_ROOM

/** Between indicators of which the first that has a figure stands in a place. */
const OR = /\s+atau\s+/

const Id = z.string().check(z.minLength(1))
const Ids = few(Id)

const keysOf = <K extends string>(names: Readonly<Record<K, unknown>>) => Object.keys(names) as K[]

/** What is set, with its key. */
function pairs<T>(values: Readonly<Record<string, T | undefined>> | undefined): [string, T][] {
  return Object.entries(values ?? {}).flatMap(([key, value]): [string, T][] =>
    value === undefined ? [] : [[key, value]],
  )
}

/** An object of which any key may be absent, and none may be another. */
function some<K extends string, T extends z.ZodMiniType>(keys: readonly K[], value: T) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.optional(value)]))
  return z.strictObject(shape as Record<K, z.ZodMiniOptional<T>>)
}

const Levels = some([...AdminLevel.options, 'semua'], Ids)
/** Only these have room for other headings than the names of the indicators. */
const HEADED = ['panel', 'ringkasanTabel'] as const satisfies readonly Key[]
const HEADED_SHORT = ['panel'] as const satisfies readonly Key[]
const headings = (keys: readonly Key[]) => some(keys, z.record(Id, LocalizedText))

const SectionSettings = z.strictObject({
  peran: z.optional(some(keysOf(ROLES), Id)),
  kondisiJalan: z.optional(Ids),
  kelompokUmur: z.optional(some(keysOf(AGES), Id)),
  indeksGabungan: z.optional(z.record(Id, z.record(Id, LocalizedText))),
  angkaPembuka: z.optional(some(keysOf(LEADS), Id)),
  bagian: z.optional(some(keysOf(SECTIONS), Levels)),
  panelRingkas: z.optional(Ids),
  judul: z.optional(headings(HEADED)),
  judulPendek: z.optional(headings(HEADED_SHORT)),
})
type SectionSettings = z.infer<typeof SectionSettings>

/**
 * `data/bagian.json`: which indicators stand where on the page of a place, and what the program knows them
 * by. A regency without the file has no such places, and only what needs no role.
 */
export function readSections(
  root: string,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): Sections {
  const found = existsSync(join(root, SECTIONS_FILE))
    ? readJson(root, SECTIONS_FILE, SectionSettings, log)
    : null
  const settings = found ?? {}
  checkNames(settings, catalogue, log)
  checkPlaces(settings, catalogue, log)
  return {
    roles: renamed(ROLES, settings.peran ?? {}),
    roadConditions: settings.kondisiJalan ?? [],
    ages: renamed(AGES, settings.kelompokUmur ?? {}),
    composites: pairs(settings.indeksGabungan).map(([indicator, parts]) => ({
      indicator,
      parts: Object.entries(parts).map(([part, name]) => ({ indicator: part, name })),
    })),
    leads: renamed(LEADS, settings.angkaPembuka ?? {}),
    places: placesOf(settings),
  }
}

/** The values of some keys under the names that the program has for them. */
function renamed<K extends string, N extends string>(
  names: Readonly<Record<K, N>>,
  values: Partial<Record<K, string | undefined>>,
): Partial<Record<N, string>> {
  const entries = keysOf(names).flatMap((key) => {
    const value = values[key]
    return value === undefined ? [] : [[names[key], value] as const]
  })
  return Object.fromEntries(entries) as Partial<Record<N, string>>
}

function placesOf(settings: SectionSettings): Sections['places'] {
  const sections = keysOf(SECTIONS).flatMap((key) => {
    const lists = settings.bagian?.[key]
    if (!lists) return []
    const place = (text: string): SectionPlace => {
      const indicators = text.split(OR)
      const told = (names: typeof settings.judul) =>
        indicators.map((id) => names?.[key]?.[id]).find((name) => name !== undefined)
      const [heading, shortHeading] = [told(settings.judul), told(settings.judulPendek)]
      const isPrincipal =
        key === 'panel' && indicators.some((id) => settings.panelRingkas?.includes(id))
      return {
        indicators,
        ...(heading && { heading }),
        ...(shortHeading && { shortHeading }),
        ...(isPrincipal && { isPrincipal }),
      }
    }
    const levels = AdminLevel.options.flatMap((level) => {
      const list = lists[level] ?? lists.semua ?? []
      return list.length === 0 ? [] : [[level, list.map(place)] as const]
    })
    return [[SECTIONS[key], Object.fromEntries(levels)] as const]
  })
  return Object.fromEntries(sections)
}

/** What stands for a value of `names`, for each of those that are set. */
function unnamed<T>(
  names: Readonly<Record<string, string>>,
  values: Readonly<Record<string, T | undefined>>,
): [string, T][] {
  return Object.entries(names).flatMap(([key, name]): [string, T][] => {
    const value = values[name]
    return value === undefined ? [] : [[key, value]]
  })
}

function textOfPlace({ indicators, heading, shortHeading, isPrincipal }: SectionPlace): string {
  const headings = [heading, shortHeading].flatMap((text) =>
    text ? [`${text.id}/${text.en}`] : [],
  )
  const told = [...headings, ...(isPrincipal ? ['ringkas'] : [])]
  return `${indicators.join(' atau ')}${told.length === 0 ? '' : ` (${told.join('; ')})`}`
}

/** What sections say, by the keys of the file: each a path and a text. */
export function tellSections(sections: Sections): [path: string[], text: string][] {
  const { roles, ages, leads, roadConditions, composites, places } = sections
  const under = (key: string, values: readonly [string, string][]) =>
    values.map(([name, text]): [string[], string] => [[key, name], text])
  return [
    ...under('peran', unnamed(ROLES, roles)),
    [['kondisiJalan'], roadConditions.join(' | ')],
    ...under('kelompokUmur', unnamed(AGES, ages)),
    ...composites.map(({ indicator, parts }): [string[], string] => [
      ['indeksGabungan', indicator],
      parts.map(({ indicator: part, name }) => `${part} ${name.id}/${name.en}`).join(' | '),
    ]),
    ...under('angkaPembuka', unnamed(LEADS, leads)),
    ...unnamed(SECTIONS, places).flatMap(([key, levels]) =>
      pairs(levels).map(([level, list]): [string[], string] => [
        ['bagian', key, level],
        list.map(textOfPlace).join(' | '),
      ]),
    ),
  ]
}

type Named = { id: string; path: PropertyKey[] }

const ofValues = (key: string, values: Parameters<typeof pairs<string>>[0]): Named[] =>
  pairs(values).map(([name, id]) => ({ id, path: [key, name] }))
const ofList = (key: string, ids: readonly string[] = []): Named[] =>
  ids.map((id, index) => ({ id, path: [key, index] }))
const ofHeadings = (key: string, sections: SectionSettings['judul']): Named[] =>
  pairs(sections).flatMap(([section, names]) =>
    Object.keys(names).map((id) => ({ id, path: [key, section, id] })),
  )

/** The indicators that each key of the file names, with the place where it does. */
const NAMED_BY: Readonly<Record<keyof SectionSettings, (settings: SectionSettings) => Named[]>> = {
  peran: ({ peran }) => ofValues('peran', peran),
  angkaPembuka: ({ angkaPembuka }) => ofValues('angkaPembuka', angkaPembuka),
  kondisiJalan: ({ kondisiJalan }) => ofList('kondisiJalan', kondisiJalan),
  panelRingkas: ({ panelRingkas }) => ofList('panelRingkas', panelRingkas),
  // How names begin, not names.
  kelompokUmur: () => [],
  indeksGabungan: ({ indeksGabungan }) =>
    pairs(indeksGabungan).flatMap(([index, parts]) => {
      const path = ['indeksGabungan', index]
      const named = Object.keys(parts).map((id) => ({ id, path: [...path, id] }))
      return [{ id: index, path }, ...named]
    }),
  judul: ({ judul }) => ofHeadings('judul', judul),
  judulPendek: ({ judulPendek }) => ofHeadings('judulPendek', judulPendek),
  bagian: (settings) =>
    listsOf(settings).flatMap(({ section, level, list }) =>
      list.flatMap((text, index) =>
        text.split(OR).map((id) => ({ id, path: ['bagian', section, level, index] })),
      ),
    ),
}

/** Every indicator that the file names; a key that is missing above is named by the compiler. */
function namedIn(settings: SectionSettings): Named[] {
  return Object.values(NAMED_BY).flatMap((namedBy) => namedBy(settings))
}

function listsOf(settings: SectionSettings) {
  return pairs(settings.bagian).flatMap(([section, lists]) =>
    pairs(lists).map(([level, list]) => ({ section: section as Key, level, list })),
  )
}

function checkNames(
  settings: SectionSettings,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  const known = [...catalogue.keys()]
  for (const { id, path } of namedIn(settings)) {
    if (catalogue.has(id)) continue
    const near = nearestNames(id, known).join(', ') || '–'
    log.error(
      'bagian-indikator-tidak-dikenal',
      { file: SECTIONS_FILE, column: nameSetting(path) },
      { found: id, expected: { own: near } },
    )
  }
  for (const [name, found] of pairs(settings.kelompokUmur)) {
    if (known.some((id) => id.startsWith(`${found}_`))) continue
    const column = nameSetting(['kelompokUmur', name])
    log.error('bagian-umur-tidak-dikenal', { file: SECTIONS_FILE, column }, { found })
  }
}

/** No more places than there is room for, no indicator in two of them, and no word where a number stands. */
function checkPlaces(
  settings: SectionSettings,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  for (const { section, level, list } of listsOf(settings)) {
    const room = ROOM[SECTIONS[section]]
    const path = ['bagian', section, level]
    const place = { file: SECTIONS_FILE, column: nameSetting(path) }
    if (room !== undefined && list.length > room) {
      log.error('bagian-terlalu-panjang', place, { found: list.length, expected: room })
    }
    const firsts = list.map((text) => text.split(OR)[0] ?? '')
    for (const [index, text] of list.entries()) {
      const at = { ...place, column: nameSetting([...path, index]) }
      const first = firsts[index] ?? ''
      if (firsts.indexOf(first) < index)
        log.error('bagian-indikator-dua-kali', at, { found: first })
      const word = text.split(OR).find((id) => catalogue.get(id)?.kind === 'category')
      if (room !== undefined && word !== undefined)
        log.error('bagian-kategori', at, { found: word })
    }
  }
}
