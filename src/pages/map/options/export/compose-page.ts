import type { ValueStatus } from '../../../../contract'
import type { Language } from '../../../../i18n/language'
import { mapExportMessages } from '../../../../i18n/map-export'
import { sampleMessages } from '../../../../i18n/samples'
import { svgElement } from '../../../../ui/svg-element'
import type { Theme } from '../../../../ui/theme'
import { wrapText } from './wrap-text'

/** The page's own, which the file carries, and what stands in for it in programs that read no such. */
const PICTURE_FONT =
  "'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', system-ui, 'Segoe UI', Roboto, sans-serif"

export interface PageOptions {
  readonly title: string
  readonly subtitle: string
  readonly status: ValueStatus
  /** Out of a demonstration with samples: watermarked, whatever it shows. */
  readonly isDemonstration: boolean
  /** Source, edition and address, one line each. */
  readonly footer: readonly string[]
  readonly width: number
  /** The picture itself, drawn from its own corner. */
  readonly content: SVGElement
  readonly contentHeight: number
  readonly language: Language
  readonly theme: Theme
  /** Size of the text against that of a map of 1,600 pixels. */
  readonly scale: number
}

const INK = { light: '#10262b', dark: '#eef4f3' }
const GROUND = { light: '#ffffff', dark: '#112127' }

/** Title above, source below, and across samples and all that is shown among them a watermark that cannot be overlooked. */
export function composePage(options: PageOptions): SVGElement {
  const { title, subtitle, status, footer, width, content, contentHeight, scale } = options
  const { language, theme } = options
  const messages = mapExportMessages[language]
  const pad = 36 * scale
  const room = width - 2 * pad
  const word = { resmi: messages.official, perkiraan: messages.estimate, contoh: messages.sample }
  const titles = wrapText(title, room, 32 * scale)
  const subtitles = wrapText(`${subtitle} · ${word[status]}`, room, 18 * scale)
  const footers = footer.flatMap((line) => wrapText(line, room, 15 * scale))
  const subtitleTop = (20 + 38 * titles.length) * scale
  const head = subtitleTop + (20 + 25 * subtitles.length) * scale
  const line = 22 * scale
  const foot = pad / 2 + footers.length * line + 14 * scale
  const height = Math.round(head + contentHeight + foot)
  const text = (words: string, y: number, size: number, weight: number) =>
    svgElement(
      'text',
      { x: pad, y, fill: INK[theme], 'font-size': size * scale, 'font-weight': weight },
      words,
    )
  return svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': PICTURE_FONT },
    svgElement('title', {}, title),
    svgElement('rect', { width, height, fill: GROUND[theme] }),
    svgElement('g', { transform: `translate(0 ${head})` }, content),
    // What of the picture reaches beyond its place is covered.
    svgElement('rect', { width, height: head, fill: GROUND[theme] }),
    svgElement('rect', { y: head + contentHeight, width, height: foot, fill: GROUND[theme] }),
    ...titles.map((words, index) => text(words, (52 + 38 * index) * scale, 32, 720)),
    ...subtitles.map((words, index) =>
      text(words, subtitleTop + (26 + 25 * index) * scale, 18, 500),
    ),
    ...footers.map((words, index) =>
      text(words, head + contentHeight + pad / 2 + (index + 0.8) * line, 15, 450),
    ),
    ...(status === 'contoh' || options.isDemonstration
      ? [watermark(sampleMessages[language].watermark, width, head + contentHeight / 2)]
      : []),
  )
}

function watermark(words: string, width: number, y: number): SVGElement {
  return svgElement(
    'text',
    {
      'data-watermark': '',
      transform: `translate(${width / 2} ${y}) rotate(-18)`,
      'text-anchor': 'middle',
      'font-size': width / 16,
      'font-weight': 800,
      fill: '#a3261b',
      'fill-opacity': 0.42,
      stroke: '#ffffff',
      'stroke-opacity': 0.5,
      'stroke-width': width / 800,
    },
    words,
  )
}
