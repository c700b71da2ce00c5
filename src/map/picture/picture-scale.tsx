import { mapMessages } from '../../i18n/map'
import { useLanguage, useMessages } from '../../i18n/language'
import { formatNumber } from '../../i18n/format'
import { scaleBarOf } from '../controls/scale-bar'
import { fromUnits } from '../geo/map-frame'
import { toLngLat } from '../geo/mercator'
import type { Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import { SCALE_RECT } from './layout-picture'
import { toUnitsAt, type PictureView } from './picture-view'

const LONGEST = 52

export function PictureScale(props: {
  readonly view: PictureView
  readonly shapes: MapShapes
  readonly size: Size
}) {
  const { view, shapes, size } = props
  const messages = useMessages(mapMessages)
  const language = useLanguage()
  const middle = toUnitsAt(view, { x: size.width / 2, y: size.height / 2 })
  const [, latitude] = toLngLat(fromUnits(shapes.frame, middle.x, middle.y))
  const unit = fromUnits(shapes.frame, 1, 0).x - shapes.frame.origin.x
  const { metres, width } = scaleBarOf(latitude, view.scale / unit, LONGEST)
  const y = size.height - 9
  const isKilometres = metres >= 1000
  const text = isKilometres
    ? `${formatNumber(metres / 1000, 0, language)} ${messages.kilometres}`
    : `${formatNumber(metres, 0, language)} ${messages.metres}`
  return (
    <g>
      <rect
        className="region-picture__plate"
        x="4"
        y={size.height - SCALE_RECT.height + 2}
        width={width + text.length * 5 + 16}
        height={SCALE_RECT.height - 6}
        rx="2"
      />
      <path className="region-picture__bar" d={`M10 ${y - 5}v5h${width.toFixed(1)}v-5`} />
      <text className="region-picture__scale" x={10 + width + 5} y={y} dy="-0.05em">
        {text}
      </text>
    </g>
  )
}
