import type { Theme } from '../ui/theme'
import { componentHue } from '../ui/palette'

/** Colours of up to three sub-indices: circle, square and triangle in the style sheet. */
export function partColors(theme: Theme): readonly string[] {
  return [
    componentHue('masyarakat', theme),
    componentHue('ekonomi', theme),
    componentHue('lingkungan', theme),
  ]
}
