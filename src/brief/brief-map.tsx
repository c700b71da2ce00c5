import { useLayoutEffect, useRef, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import { briefMessages } from '../i18n/brief'
import { formatPeriod } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import type { MapGeometry } from '../map'
import { RegionPicture } from '../map/picture/region-picture'
import { BriefStatus } from './brief-figure-grid'
import type { Brief } from './brief-model'

interface BriefMapProps {
  readonly geometry: MapGeometry
  readonly brief: Brief
}

/** CSS pixels: in less height a map shows nothing, and the sheet goes without it. */
const LEAST_HEIGHT = 60

/** The map takes the height that the rest of the page leaves it. */
export function BriefMap({ geometry, brief }: BriefMapProps) {
  const dataset = useDataset()
  const messages = useMessages(briefMessages)
  const language = useLanguage()
  const text = useLocalized()
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  // Before the browser paints or prints: the page is measured once, with nothing in the box.
  useLayoutEffect(() => {
    const node = box.current
    if (node) setSize({ width: node.clientWidth, height: node.clientHeight })
  }, [])
  if (size && size.height < LEAST_HEIGHT) return null
  const { region, parent, lead, choropleth } = brief
  const name = text(lead.indicator.shortName)
  return (
    <figure className="brief__map">
      <figcaption className="brief__caption">
        <h2>
          {messages.mapKecamatan(name, formatPeriod(lead.period, language))}{' '}
          {choropleth.status !== 'resmi' && <BriefStatus status={choropleth.status} />}
        </h2>
        <p>
          {region.level === 'kabupaten'
            ? messages.mapNumbersOnKabupaten
            : region.level === 'kecamatan'
              ? messages.mapNumbers
              : region.labelPoint === null
                ? messages.mapNoBoundary(parent?.name ?? '')
                : messages.mapDesa(parent?.name ?? '')}
        </p>
      </figcaption>
      <div className="brief__picture" ref={box}>
        {size && (
          <RegionPicture
            regions={dataset.regions}
            geometry={geometry}
            choropleth={choropleth}
            theme="light"
            width={size.width}
            height={size.height}
            names={brief.names}
            insetLabel={messages.inset}
            label={messages.mapLabel(messages.title(region.type, region.name), name)}
          />
        )}
      </div>
    </figure>
  )
}
