import { Landmark, MapPin, Map as MapIcon, type LucideIcon } from 'lucide-react'
import { useDataset } from '../data/dataset-context'
import type { Region } from '../contract'
import type { Dataset } from '../domain/dataset'
import { useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { statusMessages } from '../i18n/status'
import { Option, type OptionState } from './option'

const ICONS: Record<Region['level'], LucideIcon> = {
  kabupaten: Landmark,
  kecamatan: MapIcon,
  desa: MapPin,
}

interface RegionOptionProps extends OptionState {
  readonly region: Region
}

/** A region told apart from its namesakes by type, kecamatan and code. */
export function RegionOption({ region, ...state }: RegionOptionProps) {
  const dataset = useDataset()
  const messages = useMessages(searchMessages)
  const status = useMessages(statusMessages)
  const Icon = ICONS[region.level]
  const unmapped = region.level === 'desa' && region.labelPoint === null
  return (
    <Option
      {...state}
      icon={<Icon aria-hidden size="1.125rem" />}
      name={region.name}
      detail={
        <>
          {describe(dataset, region, messages)} · <span className="number">{region.code}</span>
        </>
      }
      note={unmapped ? status.boundaryMissing : null}
    />
  )
}

type Messages = (typeof searchMessages)['id']

function describe(dataset: Dataset, region: Region, messages: Messages): string {
  const type = messages[region.type]
  if (region.level === 'desa') {
    const parent = dataset.regions.get(region.parent ?? '')
    return parent ? messages.inKecamatan(type, parent.name) : type
  }
  const units = dataset.regions.units(region.code)
  const desa = units.filter((unit) => unit.type === 'desa').length
  return `${type}, ${messages.unitsInside(desa, units.length - desa)}`
}
