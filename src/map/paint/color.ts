type Rgb = readonly [number, number, number]

function parseHex(hex: string): Rgb {
  const bits = Number.parseInt(hex.slice(1, 7), 16)
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255]
}

/** `share` (0-1) of the colour laid over the ground; both `#rrggbb`. */
export function mix(color: string, ground: string, share: number): string {
  const over = parseHex(color)
  const under = parseHex(ground)
  const bits = over.reduce(
    (sum, channel, i) => sum * 256 + Math.round(channel * share + (under[i] ?? 0) * (1 - share)),
    0,
  )
  return `#${bits.toString(16).padStart(6, '0')}`
}

/** `#rrggbb` with an opacity of 0-1 as the two digits that SVG and MapLibre both read. */
export function withOpacity(color: string, opacity: number): string {
  return `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
}

/** Relative luminance of WCAG 2.2, 0 black to 1 white. */
export function luminance(hex: string): number {
  const [r, g, b] = parseHex(hex).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
