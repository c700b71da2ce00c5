import type { PageLayout } from './page-layout'

const SURFACE = 'var(--surface)'
const LINE = '1px solid var(--line)'

function box(style: Partial<CSSStyleDeclaration>): HTMLDivElement {
  const element = document.createElement('div')
  Object.assign(element.style, { position: 'absolute', boxSizing: 'border-box' }, style)
  return element
}

/** The grounds of header, panel and tab bar, below everything the page itself draws. */
export function drawFrame({ map, isPhone, isTall }: PageLayout): HTMLElement {
  const frame = box({ position: 'fixed', inset: '0', zIndex: '-1', pointerEvents: 'none' })
  frame.append(
    box({ inset: '0 0 auto', height: `${map.y}px`, borderBottom: LINE, background: SURFACE }),
    isTall
      ? box({
          inset: `${map.y + map.height}px 0 0`,
          borderTop: isPhone ? '0' : LINE,
          background: SURFACE,
        })
      : box({
          inset: `${map.y}px 0 0 ${map.width}px`,
          borderLeft: LINE,
          background: SURFACE,
        }),
  )
  if (isPhone) frame.append(box({ inset: 'auto 0 0', height: '4rem', borderTop: LINE }))
  return frame
}

/** The element of the map: over the page's loading text, under its header, cards and sheet. */
export function mapElement({ map, isPhone }: PageLayout, drawing: SVGSVGElement): HTMLElement {
  const element = box({
    position: 'fixed',
    zIndex: '1',
    left: `${map.x}px`,
    top: `${map.y}px`,
    width: `${map.width}px`,
    height: `${map.height}px`,
    overflow: 'hidden',
  })
  drawing.style.display = 'block'
  element.append(drawing)
  if (isPhone)
    element.append(
      box({
        inset: 'auto 0 0',
        height: '1.1rem',
        borderRadius: '18px 18px 0 0',
        background: SURFACE,
      }),
    )
  return element
}
