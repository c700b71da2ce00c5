import * as z from 'zod/mini'
import { few, Name } from './bounds'
import { AdminLevel, ComponentId, LocalizedText } from './common'

/**
 * What the program knows an indicator by: its meaning, never its name. What needs a role that is not set is
 * left out.
 */
export const IndicatorRole = z.enum([
  /** People by the civil register, by the statistics office, and those of the register by sex. */
  'people',
  'projectedPeople',
  'men',
  'women',
  /** Counted by families: how much of an area a plain mean covers. */
  'families',
  'area',
  /** The official index of a desa as a whole, and the class that it gives. */
  'villageIndex',
  'villageStatus',
  'humanDevelopment',
  'births',
  'deaths',
  'arrivals',
  'departures',
  'populationChange',
  /** Kilometres of road, the percent of it that is good or fair, and the distance to the nearest. */
  'roadLength',
  'steadyRoads',
  'roadDistance',
  'primarySchools',
  'juniorDistance',
  'seniorDistance',
  'healthCentreDistance',
  'healthFacilities',
  'tourismSites',
])
export type IndicatorRole = z.infer<typeof IndicatorRole>

/** The lists of figures that stand on the page of a place, on its paper and on its card of the kiosk. */
export const SectionName = z.enum([
  /** Heads the panel beside the map and the profile; `keyFigures` follow on the profile. */
  'panel',
  'keyFigures',
  'population',
  'education',
  'health',
  /** What the health office is asked for. */
  'healthAwaited',
  'roads',
  /** Told of the kabupaten where a region has no figure of its own. */
  'roadSeries',
  'movementSeries',
  'briefFigures',
  /** Columns of the table of parts; rows that the table of a desa has beside what is scored. */
  'briefColumns',
  'briefRows',
  'kioskLand',
])
export type SectionName = z.infer<typeof SectionName>

/** One place in a section: the first of its indicators that has a figure stands there. */
export const SectionPlace = z.object({
  indicators: few(Name),
  /** Instead of the indicator's own short name; `shortHeading` where there is little room. */
  heading: z.optional(LocalizedText),
  shortHeading: z.optional(LocalizedText),
  /** Stays where there is room for three figures. */
  isPrincipal: z.optional(z.literal(true)),
})
export type SectionPlace = z.infer<typeof SectionPlace>

/** Card of the profile that begins with one figure beside the areas around. */
export const LeadCard = z.enum([...ComponentId.options, 'education', 'health'])
export type LeadCard = z.infer<typeof LeadCard>

/** Which indicators stand where on the page of a place, and what the program knows them by. */
export const Sections = z.object({
  roles: z.partialRecord(IndicatorRole, Name),
  /** Kilometres of road by condition, best first. */
  roadConditions: few(Name),
  /** How the names of the columns of age groups begin: `umur` for `umur_0_4` to `umur_75_atas`. */
  ages: z.partialRecord(z.enum(['together', 'men', 'women']), Name),
  /** Indices whose parts are indicators of their own, with the name of each part in a legend. */
  composites: few(
    z.object({
      indicator: Name,
      parts: few(z.object({ indicator: Name, name: LocalizedText })),
    }),
  ),
  leads: z.partialRecord(LeadCard, Name),
  places: z.partialRecord(SectionName, z.partialRecord(AdminLevel, few(SectionPlace))),
})
export type Sections = z.infer<typeof Sections>

/** Of an edition that says nothing: no section has a place. */
export const NO_SECTIONS: Sections = {
  roles: {},
  roadConditions: [],
  ages: {},
  composites: [],
  leads: {},
  places: {},
}
