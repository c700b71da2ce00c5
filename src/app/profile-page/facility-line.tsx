import { MapPin } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import type { Facility, FacilityKind } from '../../contract'
import {
  facilitiesOf,
  unplacedNear,
  type FacilitiesOfRegion,
} from '../../domain/facilities-of-region'
import { facilityMessages } from '../../i18n/facilities'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import type { ProfileProps } from './profile-props'

/** Names told before "and so many more". */
const MOST_NAMES = 4

interface FacilityLineProps extends ProfileProps {
  readonly facilities: readonly Facility[]
  readonly kinds: readonly FacilityKind[]
  readonly word: 'senior' | 'puskesmas'
}

/** What a region has of some kinds of facilities, or for a desa without how far the nearest is. */
export function FacilityLine({ dataset, region, facilities, kinds, word }: FacilityLineProps) {
  const messages = useMessages(facilityMessages)
  const language = useLanguage()
  const found = useMemo(
    () => facilitiesOf(dataset, region, facilities, kinds),
    [dataset, region, facilities, kinds],
  )
  const source = facilities.find(({ kind }) => kinds.includes(kind))?.source ?? ''
  const year = dataset.sources.get(source)?.year
  return (
    <p className="nearest-school">
      <MapPin aria-hidden size={14} />
      <span>
        {tell(found)} {year !== undefined && found.kind !== 'none' && messages.list(year)}
      </span>
    </p>
  )

  function tell(of: FacilitiesOfRegion): ReactNode {
    const [name, plural] = [messages.names[word], messages.plurals[word]]
    const number = (value: number) => formatNumber(value, 0, language)
    switch (of.kind) {
      case 'inside': {
        const names = of.facilities.slice(0, MOST_NAMES).map((facility) => facility.name)
        const more = of.facilities.length - names.length
        return messages.inside(name, region.type, [
          ...names,
          ...(more > 0 ? [messages.more(more)] : []),
        ])
      }
      case 'area': {
        if (of.count === 0) return messages.noneInArea(plural, region.type)
        const [count, having, desa] = [of.count, of.desaWith, of.desa].map(number)
        const told = messages.area(plural, region.type, count ?? '', having ?? '', desa ?? '')
        return of.unnamed === 0 ? told : `${told} ${messages.unnamed(number(of.unnamed))}`
      }
      case 'nearest': {
        const { facility, km } = of
        const place = dataset.regions.get(facility.desa ?? facility.kecamatan)?.name ?? ''
        const open = unplacedNear(region, facilities, kinds)
        const kecamatan = dataset.regions.get(region.parent ?? '')?.name ?? ''
        return (
          <>
            {messages.nearest(name)}: <b>{facility.name}</b>
            {place !== '' && `, ${place}`},{' '}
            <b className="number">{formatNumber(km, 1, language)} km</b> {messages.straight}
            {open > 0 && <> {messages.unplaced(open, kecamatan)}</>}
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
