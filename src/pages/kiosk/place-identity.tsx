import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { latestPeriod } from '../../domain/dataset'
import { figureOf } from '../../domain/figure-of-region'
import type { Statement } from '../../domain/sentence-types'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import type { MapGeometry } from '../../map'
import { KioskSentence } from './kiosk-sentence'
import { placeContext } from './place-context'
import { PlaceLocator } from './place-locator'

interface PlaceIdentityProps {
  /** Null where the boundaries cannot be had. */
  readonly geometry: MapGeometry | null
  readonly region: Region
  /** How the place stands, where no card beside the map says so. */
  readonly told: readonly Statement[]
}

/** Name, kind, official status and code of the place, over the map. */
export function PlaceIdentity({ geometry, region, told }: PlaceIdentityProps) {
  const dataset = useDataset()
  const messages = useMessages(kioskMessages)
  const { boundaryMissing } = useMessages(statusMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { regions, info } = dataset
  const indicator = dataset.indicators.get(info.defaultIndicator)
  const band = indicator && figureOf(dataset, region, indicator, latestPeriod(indicator)).label
  const kecamatan = region.level === 'desa' ? regions.get(region.parent ?? '') : region
  return (
    <div className="kiosk-identity" data-obstacle>
      <p className="kiosk-identity__kind long-name">{placeContext(dataset, region, language)}</p>
      <h1 className="long-name">{region.name}</h1>
      <p className="kiosk-identity__facts">
        {band && <b className="long-name">{text(band)}</b>}
        <span className="number">{region.code}</span>
      </p>
      {region.bounds === null && <p className="kiosk-identity__note">{boundaryMissing}</p>}
      {told.length > 0 && (
        <p className="kiosk-sentence kiosk-identity__told">
          <KioskSentence statements={told} />
        </p>
      )}
      {kecamatan && geometry && (
        <PlaceLocator
          geometry={geometry}
          kecamatan={kecamatan.code}
          label={messages.whereIs(`Kecamatan ${kecamatan.name}`, regions.root.name)}
        />
      )}
    </div>
  )
}
