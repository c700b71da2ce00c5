import type { ElementSize } from '../ui/use-element-size'

/** Where inside a chart's box the figures are drawn, CSS pixels. */
export interface Plot {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly unit: number
}

/** Margins are given for a laptop and grow with the type. Null while the box has no room. */
export function plotOf(
  size: ElementSize | null,
  margin: { readonly top: number; readonly bottom: number; readonly side: number },
): Plot | null {
  if (!size || size.width < 60 || size.height < 60) return null
  const { width, height, scale: unit } = size
  return {
    width,
    height,
    unit,
    left: margin.side * unit,
    right: width - margin.side * unit,
    top: margin.top * unit,
    bottom: height - margin.bottom * unit,
  }
}
