import { svgElement } from '../../../../ui/svg-element'

/** What a style sheet gives an SVG shape; written out, the shape needs none. */
const SHAPE_STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linejoin', 'stroke-linecap', 'opacity', 'font-size', 'font-weight', 'font-family'],
  ...['text-anchor', 'paint-order', 'letter-spacing', 'visibility', 'display', 'r'],
] as const
const HIDDEN =
  '.visually-hidden, select, input, .trend__select, .ranking__sort, .figure-with-table__foot button'

/**
 * A part of the page as plain SVG, counted from the corner of a box: drawings with their styles written
 * out, coloured boxes as rectangles, and text as text, line by line as the browser broke it. What is
 * hidden or can be pressed is left out.
 */
export function elementToSvg(root: Element, origin: DOMRect): SVGElement[] {
  if (root.matches(HIDDEN)) return []
  const style = getComputedStyle(root)
  if (style.display === 'none' || style.visibility === 'hidden') return []
  if (root instanceof SVGSVGElement) return [copyDrawing(root, origin)]
  const parts: SVGElement[] = [...boxOf(root, style, origin)]
  for (const child of root.childNodes) {
    if (child instanceof Element) parts.push(...elementToSvg(child, origin))
    else if (child instanceof Text) parts.push(...linesOf(child, style, origin))
  }
  return parts
}

function copyDrawing(drawing: SVGSVGElement, origin: DOMRect): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')]
  for (const [index, element] of copies.entries()) {
    const original = originals[index]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const name of SHAPE_STYLES) {
      const value = style.getPropertyValue(name)
      if (value !== '') element.setAttribute(name, value)
    }
    for (const name of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(name)
  }
  const box = drawing.getBoundingClientRect()
  copy.setAttribute('x', String(box.x - origin.x))
  copy.setAttribute('y', String(box.y - origin.y))
  copy.setAttribute('width', String(box.width))
  copy.setAttribute('height', String(box.height))
  copy.setAttribute('overflow', 'visible')
  return copy
}

function boxOf(element: Element, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const box = element.getBoundingClientRect()
  const isHatched = style.backgroundImage !== 'none'
  const isEmpty = /^(transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor)
  if ((isEmpty && !isHatched) || box.width === 0 || box.height === 0) return []
  const place = {
    x: box.x - origin.x,
    y: box.y - origin.y,
    width: box.width,
    height: box.height,
    rx: Number.parseFloat(style.borderRadius) || 0,
  }
  if (!isHatched) return [svgElement('rect', { ...place, fill: style.backgroundColor })]
  const hatch = sampleHatch(style.color)
  return [hatch, svgElement('rect', { ...place, fill: `url(#${hatch.id})`, stroke: style.color })]
}

let hatches = 0

/** The hatch of a sample as the style sheets draw it: two pixels of five, rising to the right. */
function sampleHatch(color: string): SVGElement {
  hatches += 1
  return svgElement(
    'pattern',
    {
      id: `sample-hatch-${hatches}`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    svgElement('rect', { width: 2, height: 5, fill: color }),
  )
}

function linesOf(text: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const lines: { words: string; box: DOMRect }[] = []
  const range = document.createRange()
  for (const found of text.data.matchAll(/\S+/g)) {
    range.setStart(text, found.index)
    range.setEnd(text, found.index + found[0].length)
    const box = range.getBoundingClientRect()
    const last = lines.at(-1)
    if (last && Math.abs(last.box.y - box.y) < 2) last.words += ` ${found[0]}`
    else if (box.width > 0) lines.push({ words: found[0], box })
  }
  const size = Number.parseFloat(style.fontSize)
  return lines.map(({ words, box }) =>
    svgElement(
      'text',
      {
        x: box.x - origin.x,
        y: box.y - origin.y + box.height / 2 + size * 0.35,
        'font-family': style.fontFamily,
        'font-size': size,
        'font-weight': style.fontWeight,
        fill: style.color,
      },
      words,
    ),
  )
}
