import { Locate, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import type { ControlsPlace } from './controls-rect'

interface MapControlsProps {
  readonly place: ControlsPlace
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onRecentre: () => void
  readonly children?: ReactNode
}

/** Buttons at the right edge; further ones follow below. */
export function MapControls(props: MapControlsProps) {
  const { place, onZoomIn, onZoomOut, onRecentre, children } = props
  const messages = useMessages(mapMessages)
  return (
    <div
      className={'top' in place ? 'map-controls' : 'map-controls map-controls--row'}
      role="group"
      aria-label={messages.controls}
      style={place}
    >
      <div className="map-controls__pair">
        <button
          type="button"
          aria-label={messages.zoomIn}
          title={messages.zoomIn}
          onClick={onZoomIn}
        >
          <Plus aria-hidden />
        </button>
        <button
          type="button"
          aria-label={messages.zoomOut}
          title={messages.zoomOut}
          onClick={onZoomOut}
        >
          <Minus aria-hidden />
        </button>
      </div>
      <button
        type="button"
        className="map-controls__single"
        aria-label={messages.recentre}
        title={messages.recentre}
        onClick={onRecentre}
      >
        <Locate aria-hidden />
      </button>
      {children}
    </div>
  )
}
