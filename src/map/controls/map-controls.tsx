import { Locate, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'

interface MapControlsProps {
  readonly offset: { readonly top: number; readonly right: number }
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onRecentre: () => void
  readonly children?: ReactNode
}

/** Buttons at the right edge; further ones follow below. */
export function MapControls(props: MapControlsProps) {
  const { offset, onZoomIn, onZoomOut, onRecentre, children } = props
  const messages = useMessages(mapMessages)
  return (
    <div className="map-controls" role="group" aria-label={messages.controls} style={offset}>
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
