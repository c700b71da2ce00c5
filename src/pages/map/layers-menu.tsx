import { Layers } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Indicator, RegionsFile } from '../../contract'
import { homeMessages } from '../../i18n/home'
import { useLocalized, useMessages } from '../../i18n/language'
import { mapOptionMessages } from '../../i18n/map-options'
import { SITE_SHAPES, type SiteMarkKind } from '../../map'
import type { Layer } from '../../address/parameters'
import { navigate, useAddress } from '../../address/address-store'
import { FACILITY_LAYERS, isFacilityLayer } from '../../map-view/marks/facility-layers'
import { Popover } from '../../ui/popover'
import { UnplacedSites } from '../../map-view/marks/unplaced-sites'
import '../../map/points/site-shape.css'
import './layers-menu.css'

interface LayersMenuProps {
  readonly indicator: Indicator
  readonly notes: RegionsFile['notes']
  /** Places of the layers shown that have no place on the map. */
  readonly unplacedSites: readonly string[]
  /** What else can be chosen, given how to close the menu. */
  readonly children?: (close: () => void) => ReactNode
}

/** Which overlays are drawn, and whether the map is shaded by desa or by kecamatan. */
export function LayersMenu(props: LayersMenuProps) {
  const { indicator, notes, unplacedSites, children } = props
  const messages = useMessages(homeMessages)
  const { layerNames } = useMessages(mapOptionMessages)
  const text = useLocalized()
  const named = (layer: keyof typeof notes.layers, name: string) =>
    `${name} (${notes.layers[layer]})`
  const { layers } = useAddress()
  const byKecamatan = indicator.levels.includes('kecamatan')
  const option = (layer: Layer, label: string, disabled = false) => {
    const mark = markOf(layer)
    return (
      <label className="layers-menu__option">
        <input
          type="checkbox"
          checked={layers.includes(layer) && !disabled}
          disabled={disabled}
          onChange={(event) => {
            const others = layers.filter((other) => other !== layer)
            navigate({ layers: event.target.checked ? [...others, layer] : others })
          }}
        />
        {mark !== null && <LayerMark kind={mark} />}
        <span>{label}</span>
      </label>
    )
  }
  return (
    <Popover
      block="layers-menu"
      label={messages.layers}
      button={{
        className: 'control control--icon layers-menu__button',
        'aria-label': messages.layers,
        children: <Layers aria-hidden size={18} />,
      }}
    >
      {(close) => (
        <>
          <p>{messages.layersPoints}</p>
          {option('sekolah', named('sekolah', messages.layerSchools))}
          {option('pulau', messages.layerIslands)}
          {option('wisata', named('wisata', layerNames.wisata))}
          {option('menengah', named('menengah', layerNames.menengah))}
          {option('kesehatan', named('kesehatan', layerNames.kesehatan))}
          {option('pelabuhan', named('pelabuhan', layerNames.pelabuhan))}
          <UnplacedSites names={unplacedSites} />
          <p>{messages.layersAreas}</p>
          {option('padi', named('padi', layerNames.padi))}
          {layers.includes('padi') && <small>{text(notes.riceLand)}</small>}
          <p>{messages.layersUnit}</p>
          {option('kecamatan', messages.layerKecamatan, !byKecamatan)}
          {!byKecamatan && <small>{messages.layerKecamatanOff}</small>}
          {children?.(close)}
        </>
      )}
    </Popover>
  )
}

/** The mark by which the map shows the places of a layer; null where it has none of this kind. */
function markOf(layer: Layer): SiteMarkKind | null {
  if (layer === 'wisata') return 'star'
  return isFacilityLayer(layer) ? FACILITY_LAYERS[layer].mark : null
}

function LayerMark({ kind }: { readonly kind: SiteMarkKind }) {
  return (
    <svg className="layers-menu__mark" viewBox="-10 -10 20 20" aria-hidden>
      <path className={`site-shape site-shape--${kind}`} d={SITE_SHAPES[kind]} />
    </svg>
  )
}
