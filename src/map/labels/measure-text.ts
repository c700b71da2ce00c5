import type { LabelStyle } from './label-style'

const WORD_SPACING = 0.07
const FAMILY = "'Plus Jakarta Sans Variable', system-ui, sans-serif"
/** Mean advance of the typeface, for where there is no canvas. */
const MEAN_ADVANCE = 0.56

/** Width of a line in CSS pixels. */
export type MeasureText = (text: string, style: LabelStyle) => number

export function createTextMeasure(): MeasureText {
  const pen = openCanvas()
  const known = new Map<string, number>()
  return (text, style) => {
    const font = `${style.isItalic ? 'italic ' : ''}${style.weight} ${style.size}px ${FAMILY}`
    const key = `${font}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      width = text.length * MEAN_ADVANCE * style.size
      if (pen) {
        pen.font = font
        width = pen.measureText(text).width
      }
      const words = text.split(' ').length - 1
      width += (words * WORD_SPACING + text.length * style.spacing) * style.size
      known.set(key, width)
    }
    return width
  }
}

function openCanvas(): CanvasRenderingContext2D | null {
  // jsdom has no canvas and says so on the console; it has no text metrics either.
  if (typeof OffscreenCanvas === 'undefined') return null
  return document.createElement('canvas').getContext('2d')
}
