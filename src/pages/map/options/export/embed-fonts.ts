import numbers from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import words from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url'
import { svgElement } from '../../../../ui/svg-element'

/** The page's typefaces as its style sheets name them; their Latin letters, which the page has loaded. */
const FACES = [
  { family: 'Plus Jakarta Sans Variable', weights: '200 800', url: words },
  { family: 'Inter Variable', weights: '100 900', url: numbers },
]

/**
 * Puts the page's typefaces into a drawing, so that it looks the same wherever it is opened. One that
 * cannot be had is left out: the viewer's own then stands in for it.
 */
export async function embedFonts(drawing: SVGElement): Promise<void> {
  const rules = await Promise.all(
    FACES.map(async ({ family, weights, url }) => {
      const source = await readAsDataUrl(url).catch(() => null)
      return source === null
        ? ''
        : `@font-face{font-family:"${family}";font-weight:${weights};src:url(${source}) format("woff2")}`
    }),
  )
  drawing.prepend(svgElement('style', {}, rules.join('')))
}

/** @throws Error when the server does not give the file */
async function readAsDataUrl(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const file = await response.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.onerror = () => {
      reject(new Error(`${url}: unreadable`))
    }
    reader.readAsDataURL(file)
  })
}
