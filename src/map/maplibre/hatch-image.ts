import { hatchStrokes, type Hatch } from '../paint/hatch'

/** The hatch drawn on a canvas with so many pixels a CSS pixel, for `map.addImage`. */
export function drawHatch(hatch: Hatch, pixelRatio: number): ImageData {
  const side = Math.round(hatch.tile * pixelRatio)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('hatch: no 2d canvas')
  pen.scale(side / hatch.tile, side / hatch.tile)
  for (const line of hatch.lines) {
    pen.strokeStyle = line.color
    pen.lineWidth = line.width
    for (const [x1, y1, x2, y2] of hatchStrokes(hatch)) {
      pen.beginPath()
      pen.moveTo(x1, y1)
      pen.lineTo(x2, y2)
      pen.stroke()
    }
  }
  return pen.getImageData(0, 0, side, side)
}
