import { useId } from 'react'
import { sampleMessages } from '../i18n/samples'
import { useMessages } from '../i18n/language'
import './samples.css'

/** One tile of the watermark, CSS pixels: near enough to each other that no card is without one. */
const TILE = { width: 430, height: 180 }

/** The watermark over the box that holds it; what lies below is read and touched as without it. */
export function SampleMark() {
  const id = useId()
  const { watermark } = useMessages(sampleMessages)
  const { width, height } = TILE
  return (
    <svg className="sample-mark" data-watermark="" aria-hidden width="100%" height="100%">
      <pattern
        id={id}
        width={width}
        height={height}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-24)"
      >
        <text x={width / 4} y={height / 3} textAnchor="middle">
          {watermark}
        </text>
        {/* Half a tile aside, so that the words stand in the gaps of the row above. */}
        <text x={(3 * width) / 4} y={(5 * height) / 6} textAnchor="middle">
          {watermark}
        </text>
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
