import encodeQR from 'qr'
import { memo } from 'react'

/** Modules of light kept round the symbol, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4

interface QrCodeProps {
  readonly text: string
  /** Says where it leads, for those who cannot scan it. */
  readonly label: string
  readonly className?: string
}

/** The text as a QR symbol: dark on light in every theme, one path, of the size its parent gives. */
export const QrCode = memo(function QrCode({ text, label, className }: QrCodeProps) {
  // A text too long for its level of correction takes a lower one by itself only up to 2,953 bytes.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  const path = rows.map(rowPath).join('')
  return (
    <svg
      className={className}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-qr={text}
    >
      <rect width={rows.length} height={rows.length} fill="#ffffff" />
      <path d={path} fill="#10262b" />
    </svg>
  )
})

/** Dark modules that touch in a row are one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    let end = x + 1
    while (row[end]) end += 1
    path += `M${x} ${y}h${end - x}v1h${x - end}z`
    x = end
  }
  return path
}
