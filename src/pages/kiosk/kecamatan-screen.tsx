import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import { byName } from './by-name'
import { PlaceList } from './place-list'

interface KecamatanScreenProps {
  readonly region: Region
  readonly onAbout: () => void
}

/** The desa and kelurahan of a kecamatan to choose from, and the way to its own card. */
export function KecamatanScreen({ region, onAbout }: KecamatanScreenProps) {
  const dataset = useDataset()
  const messages = useMessages(kioskMessages)
  const units = useMemo(() => byName(dataset.regions.units(region.code)), [dataset, region])
  const desa = units.filter(({ type }) => type === 'desa').length
  return (
    <main className="kiosk__panel kiosk-kecamatan">
      <div className="kiosk-start__or">
        <h2>{messages.chooseDesa}</h2>
        <span>{messages.units(desa, units.length - desa)}</span>
      </div>
      <PlaceList
        places={units.map(({ code, name, type }) => ({
          code,
          name,
          aside: type === 'kelurahan' && desa > 0 && <small>{messages.kinds.kelurahan}</small>,
        }))}
      />
      <button type="button" className="kiosk-button kiosk-kecamatan__about" onClick={onAbout}>
        {messages.about(region.name)}
      </button>
    </main>
  )
}
