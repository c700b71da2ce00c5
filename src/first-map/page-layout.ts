import { controlsRect, type ControlsPlace } from '../map/controls/controls-rect'
import type { Padding, Rect, Size } from '../map/geo/rect'

/** Where the home page will put its map, and what it will keep free on it; CSS pixels. */
export interface PageLayout {
  /** Of the window. */
  readonly map: Rect
  /** Whole pixels, as the map counts them, and pixels a designed pixel. */
  readonly size: Size & { readonly scale: number }
  readonly padding: Padding
  /** From the map's top left corner. */
  readonly obstacles: readonly Rect[]
  readonly isPhone: boolean
  /** The panel lies below the map instead of beside it. */
  readonly isTall: boolean
}

export interface WindowSize extends Size {
  /** CSS pixels of 1rem. */
  readonly rem: number
}

const HEADER = 3.5
const TAB_BAR = 4

/**
 * The measures of `home.css`, `rail.css`, `legend.css` and `home-page.tsx` for the default view, in
 * rem where they are so. `test/e2e/first-map.spec.ts` compares the outcome with the page itself.
 */
export function layoutOf(window: WindowSize): PageLayout {
  const { width, height, rem } = window
  const isPhone = width <= 720
  const isTall = width <= height || isPhone
  const top = HEADER * rem
  const room = height - top - (isPhone ? TAB_BAR * rem : 0)
  const map: Rect = {
    x: 0,
    y: top,
    width: isTall ? width : width * 0.6,
    height: isPhone ? room * 0.56 : isTall ? room * 0.46 : room,
  }
  const size = { width: Math.round(map.width), height: Math.round(map.height), scale: rem / 16 }
  const chrome = isPhone ? phoneChrome(size, rem) : wideChrome(map, rem, height <= 800)
  const buttons = controlsRect(chrome.controls, 1, size)
  return {
    map,
    size,
    padding: chrome.padding,
    obstacles: [...chrome.obstacles, buttons],
    isPhone,
    isTall,
  }
}

interface Chrome {
  readonly padding: Padding
  readonly obstacles: readonly Rect[]
  readonly controls: ControlsPlace
}

/** `across` from the left edge, or from the right where negative; all in rem. */
interface Card {
  readonly across: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const RAIL: Card = { across: 1.5, top: 1.4, width: 16.4, height: 20 }
const LEGEND: Card = { across: -5, top: 1.3, width: 18.9, height: 13.5 }
const DENSE_RAIL: Card = { across: 1, top: 1, width: 13.5, height: 14.92 }
const DENSE_LEGEND: Card = { across: -5, top: 1, width: 15, height: 10.15 }
const PHONE_LEGEND: Card = { across: -0.75, top: 3.625, width: 10.4, height: 7.625 }

function wideChrome({ width }: Rect, rem: number, isDense: boolean): Chrome {
  const cards = isDense ? [DENSE_RAIL, DENSE_LEGEND] : [RAIL, LEGEND]
  return {
    padding: { top: 20, right: 24, bottom: 44, left: 24 },
    obstacles: cards.map((card) => place(card, width, rem)),
    controls: { top: 21, right: 21 },
  }
}

const SHEET_OVERLAP = 18
const SCALE_BAR = { width: 150, height: 20, bottom: 24 }
const CONTROLS_END = 384

function phoneChrome({ width, height }: Size, rem: number): Chrome {
  const choosers: Card = { across: 0.75, top: 0.5, width: width / rem - 1.5, height: 2.75 }
  const { bottom, ...scaleBar } = SCALE_BAR
  const hasRoom = height - SHEET_OVERLAP >= CONTROLS_END
  return {
    padding: { top: 60, right: 12, bottom: SHEET_OVERLAP + 10, left: 12 },
    obstacles: [
      place(choosers, width, rem),
      place(PHONE_LEGEND, width, rem),
      { x: 0, y: height - bottom - scaleBar.height, ...scaleBar },
    ],
    controls: hasRoom ? { top: 186, right: 12 } : { bottom: 26, right: 12 },
  }
}

/** Whole CSS pixels, as the page measures its cards. */
function place({ across, top, width, height }: Card, mapWidth: number, rem: number): Rect {
  const x = across < 0 ? mapWidth + (across - width) * rem : across * rem
  return {
    x: Math.round(x),
    y: Math.round(top * rem),
    width: Math.round(width * rem),
    height: Math.round(height * rem),
  }
}
