import { offerFile } from '../../../../ui/offer-file'
import { embedFonts } from './embed-fonts'

export type PictureFormat = 'svg' | 'png'

/** Pixels of the PNG to one of the drawing: twice as fine, and a small chart as wide as a slide. */
const LEAST_SCALE = 2
const GOOD_WIDTH = 1600

/**
 * Offers a drawing as a file. The PNG is the same SVG on a canvas: all it needs is inside, so
 * nothing can taint it.
 * @throws Error when the browser cannot draw it
 */
export async function savePicture(
  drawing: SVGElement,
  name: string,
  format: PictureFormat,
): Promise<void> {
  await embedFonts(drawing)
  const text = new XMLSerializer().serializeToString(drawing)
  const svg = new Blob([text], { type: 'image/svg+xml' })
  offerFile(`${name}.${format}`, format === 'svg' ? svg : await rasterise(svg, drawing))
}

async function rasterise(svg: Blob, drawing: SVGElement): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)))
    const scale = Math.max(LEAST_SCALE, Math.ceil(GOOD_WIDTH / (width ?? 1)))
    canvas.width = (width ?? 1) * scale
    canvas.height = (height ?? 1) * scale
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('png: no 2d canvas')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error('png: the canvas gives no picture'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** `idm-2024-kabupaten-mungil`: letters, digits and hyphens alone. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
