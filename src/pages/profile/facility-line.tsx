import { MapPin } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Facility, FacilityKind, IndicatorRole, SchoolPoint } from '../../contract'
import {
  facilitiesAcross,
  facilitiesOf,
  unplacedNear,
  type FacilitiesOfRegion,
} from '../../domain/facilities-of-region'
import { roleOf } from '../../domain/sections'
import { facilityMessages } from '../../i18n/facilities'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { factRow } from '../../place/fact-rows'
import type { ProfileProps } from './profile-props'

/** Names told before "and so many more". */
const MOST_NAMES = 4

interface FacilityLineProps extends ProfileProps {
  readonly facilities: readonly Facility[]
  /** From which distances are measured. */
  readonly schools: readonly SchoolPoint[]
  readonly kinds: readonly FacilityKind[]
  /** The published distance; where it is missing, none is told. */
  readonly distance: Extract<IndicatorRole, `${string}Distance`>
  readonly word: 'senior' | 'puskesmas'
}

/** What a region has of some kinds of facilities, or for a desa without how far the nearest is. */
export function FacilityLine(props: FacilityLineProps) {
  const dataset = useDataset()
  const { region, facilities, schools, kinds, distance, word } = props
  const messages = useMessages(facilityMessages)
  const language = useLanguage()
  const found = useMemo(
    () => facilitiesOf(dataset, region, facilities, kinds, schools),
    [dataset, region, facilities, kinds, schools],
  )
  const row = useMemo(() => {
    const indicator = roleOf(dataset, distance)
    return indicator && factRow(dataset, region, indicator)
  }, [dataset, region, distance])
  const isUnlocated = row?.shape?.kind === 'unlocated'
  const source = facilities.find(({ kind }) => kinds.includes(kind))?.source ?? ''
  const year = dataset.sources.get(source)?.year
  return (
    <p className="nearest-school">
      <MapPin aria-hidden size={14} />
      <span>
        {tell(found)}{' '}
        {year !== undefined && found.kind !== 'none' && !isUnlocated && messages.list(year)}
      </span>
    </p>
  )

  function tellAcross(across: readonly Facility[]): string {
    const names = across.map((facility) =>
      messages.addressed(facility.name, dataset.regions.get(facility.desa ?? '')?.name ?? ''),
    )
    return messages.across(region.type, dataset.info.notes.layers.kesehatan, names)
  }

  function tell(of: FacilitiesOfRegion): ReactNode {
    const [name, plural] = [messages.names[word], messages.plurals[word]]
    const number = (value: number) => formatNumber(value, 0, language)
    switch (of.kind) {
      case 'inside': {
        const names = of.facilities.slice(0, MOST_NAMES).map((facility) => facility.name)
        const more = of.facilities.length - names.length
        const told = messages.inside(name, region.type, [
          ...names,
          ...(more > 0 ? [messages.more(more)] : []),
        ])
        const across = facilitiesAcross(region, facilities, kinds)
        return across.length === 0 ? told : `${told} ${tellAcross(across)}`
      }
      case 'across':
        return tellAcross(of.facilities)
      case 'area': {
        if (of.count === 0) return messages.noneInArea(plural, region.type)
        const [count, having, desa] = [of.count, of.desaWith, of.desa].map(number)
        const told = messages.area(plural, region.type, count ?? '', having ?? '', desa ?? '')
        return of.unnamed === 0 ? told : `${told} ${messages.unnamed(number(of.unnamed))}`
      }
      case 'nearest': {
        const { facility, km } = of
        if (isUnlocated)
          return messages.unlocated(name, region.type, dataset.info.notes.villageReports)
        const place = dataset.regions.get(facility.desa ?? facility.kecamatan)?.name ?? ''
        const open = unplacedNear(region, facilities, kinds, facility)
        const kecamatan = dataset.regions.get(region.parent ?? '')?.name ?? ''
        return (
          <>
            {messages.nearest(name)}: <b>{facility.name}</b>
            {place !== '' && `, ${place}`},{' '}
            <b className="number">{formatNumber(km, 1, language)} km</b> {messages.straight}
            {open > 0 && <> {messages.unplaced(number(open), plural, kecamatan)}</>}
          </>
        )
      }
      case 'noPlace':
        return messages.noPlace(name)
      case 'none':
        return messages.none(name)
    }
  }
}
