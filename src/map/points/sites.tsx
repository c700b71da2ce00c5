import { useRef, useState, type KeyboardEvent } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import type { CameraStore } from '../camera/camera-store'
import type { Size } from '../geo/rect'
import { arrowDirection, nextPlace } from '../keyboard/next-region'
import { usePinned } from '../overlay/use-pinned'
import type { SiteMark } from './site-points'
import { SITE_SHAPES } from './site-shapes'
import './site-shape.css'

interface SitesProps {
  readonly marks: readonly SiteMark[]
  readonly camera: CameraStore
  readonly size: Size
  readonly scale: number
  /** The mark under the mouse or with the focus. */
  readonly onPoint: (mark: SiteMark | null) => void
}

/** Places of interest over both engines, each kind with its shape; hollow where only the desa is known. One tab stop. */
export function Sites({ marks, camera, size, scale, onPoint }: SitesProps) {
  const messages = useMessages(mapMessages)
  const group = useRef<SVGGElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  usePinned(group, marks, camera, size)
  const current = marks.find(({ site }) => site.id === focused) ?? marks[0]
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = arrowDirection(event.key)
    if (!current || !direction) return
    event.preventDefault()
    event.stopPropagation()
    const places = marks.map(({ site, x, y }) => ({ code: site.id, x, y }))
    const next = nextPlace(current, direction, places)
    const node = group.current?.children[marks.findIndex(({ site }) => site.id === next?.code)]
    if (node instanceof SVGElement) node.focus()
  }
  return (
    <g
      ref={group}
      className="map-sites"
      role="group"
      aria-label={messages.sites(marks.reduce((sum, { members }) => sum + members.length, 0))}
      onKeyDown={onKeyDown}
    >
      {marks.map((mark) => (
        <g
          key={mark.site.id}
          className="site-mark"
          data-site={mark.site.id}
          role="img"
          aria-label={mark.members.map(({ lines }) => lines.join(', ')).join('; ')}
          tabIndex={mark === current ? 0 : -1}
          onFocus={() => {
            setFocused(mark.site.id)
            onPoint(mark)
          }}
          onBlur={() => {
            onPoint(null)
          }}
          onPointerEnter={() => {
            onPoint(mark)
          }}
          onPointerLeave={() => {
            onPoint(null)
          }}
        >
          <path
            className={`site-shape site-shape--${mark.site.mark}${mark.site.isExact ? '' : ' site-shape--desa'}`}
            d={SITE_SHAPES[mark.site.mark]}
            transform={`scale(${1.15 * scale})`}
          />
          {mark.members.length > 1 && (
            <text className="site-mark__count" x={9 * scale} y={-5 * scale} fontSize={11 * scale}>
              {mark.members.length}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
