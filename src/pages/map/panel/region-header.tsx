import { memo, type ReactNode } from 'react'
import type { Region, RegionCode } from '../../../contract'
import { useDataset } from '../../../data/dataset-context'
import type { Dataset } from '../../../domain/dataset'
import { panelMessages, type PanelMessages } from '../../../i18n/panel'
import { figureShapeMessages } from '../../../i18n/figure-shape'
import { useMessages } from '../../../i18n/language'

interface RegionHeaderProps {
  readonly region: RegionCode
  readonly actions: ReactNode
}

export const RegionHeader = memo(function RegionHeader(props: RegionHeaderProps) {
  const messages = useMessages(panelMessages)
  const { changed } = useMessages(figureShapeMessages)
  const dataset = useDataset()
  const region = dataset.regions.get(props.region) ?? dataset.regions.root
  return (
    <header className="region-header">
      <div className="region-header__words">
        <h1 className="region-header__name long-name">
          {region.level === 'kabupaten' ? messages.kabupaten(region.name) : region.name}
        </h1>
        <p className="region-header__subtitle long-name">
          {subtitleOf(dataset, region, messages)}
          {region.reshaped && `; ${changed(region.reshaped.since)}`}
        </p>
      </div>
      <div className="region-header__actions">{props.actions}</div>
    </header>
  )
})

function subtitleOf(dataset: Dataset, region: Region, messages: PanelMessages): string {
  const units = dataset.regions.units(region.code)
  const desa = units.filter((unit) => unit.type === 'desa').length
  const kelurahan = units.length - desa
  if (region.level === 'kabupaten') {
    const kecamatan = dataset.regions.children(region.code).length
    return messages.subtitleKabupaten(kecamatan, desa, kelurahan)
  }
  if (region.level === 'kecamatan') {
    return messages.subtitleKecamatan(desa, kelurahan, region.code)
  }
  const parent = dataset.regions.get(region.parent ?? '')?.name ?? ''
  const type = region.type === 'kelurahan' ? messages.typeKelurahan : messages.typeDesa
  const words = messages.subtitleDesa(type, parent, region.code)
  return region.bounds === null ? `${words}; ${messages.noBoundary}` : words
}
