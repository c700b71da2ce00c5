export type LabelKind = 'kecamatan' | 'sibling' | 'unit' | 'chosen' | 'neighbour' | 'sea' | 'island'

/** CSS pixels at a root font size of 16; letter spacing in ems. */
export interface LabelStyle {
  readonly size: number
  readonly weight: number
  readonly spacing: number
  readonly isItalic: boolean
}

const style = (size: number, weight: number, spacing = 0, isItalic = false): LabelStyle => ({
  size,
  weight,
  spacing,
  isItalic,
})

const FULL: Record<LabelKind, LabelStyle> = {
  kecamatan: style(14, 640),
  sibling: style(12.5, 500),
  unit: style(13.5, 640),
  chosen: style(17.5, 720),
  neighbour: style(11, 600, 0.06),
  sea: style(16.5, 450, 0.05, true),
  island: style(11.5, 500, 0.01, true),
}

const COMPACT: Record<LabelKind, LabelStyle> = {
  kecamatan: style(12, 640),
  sibling: style(11, 500),
  unit: style(12, 640),
  chosen: style(14, 720),
  neighbour: style(11, 600, 0.05),
  sea: style(12.5, 450, 0.04, true),
  island: style(11, 500, 0.01, true),
}

const LINE_HEIGHT = 1.14

/** Compact on a phone; `scale` is above 1 on a wall. */
export function labelStyle(kind: LabelKind, isCompact: boolean, scale: number): LabelStyle {
  const chosen = (isCompact ? COMPACT : FULL)[kind]
  return { ...chosen, size: chosen.size * scale }
}

export function lineHeight({ size }: LabelStyle): number {
  return size * LINE_HEIGHT
}
