import { BIVARIATE_SIDE } from '../../../../domain/bivariate-choropleth'
import { formatNumber } from '../../../../i18n/format'
import type { Language } from '../../../../i18n/language'
import { mapExportMessages } from '../../../../i18n/map-export'
import type { LegendModel } from '../../../../map-view/legend/legend-model'
import { MAP_COLORS } from '../../../../ui/palette'
import { hatchStrokes, missingHatch } from '../../../../map/paint/hatch'
import { svgElement } from '../../../../ui/svg-element'
import type { Theme } from '../../../../ui/theme'
import { LETTER, wrapText } from './wrap-text'

export interface DrawnLegend {
  readonly element: SVGElement
  readonly width: number
  readonly height: number
}

const NARROWEST = 320
const SIZE = 16
const GAP = 16
const LINE = 26
const PAD = 18
const CELL = 48
const NOTE = 13

/** The legend of a picture: every class with its range and count, and how many have no data. */
export function drawLegend(legend: LegendModel, language: Language, theme: Theme): DrawnLegend {
  const colors = MAP_COLORS[theme]
  const messages = mapExportMessages[language]
  const { entries, missing } = legend
  const letters = Math.max(
    missing?.words.length ?? 0,
    ...(legend.form === 'square'
      ? []
      : entries.map(({ words, count }) => words.length + String(count).length)),
  )
  const width = Math.max(NARROWEST, 2 * PAD + 42 + GAP + letters * LETTER * SIZE)
  const parts: SVGElement[] = []
  let y = PAD
  const text = (words: string, x: number, at: number, weight = 500, size = SIZE) =>
    svgElement(
      'text',
      { x, y: at, fill: colors.ink, 'font-size': size, 'font-weight': weight },
      words,
    )
  const row = (fill: string, words: string, count: string) => {
    parts.push(
      svgElement('rect', { x: PAD, y, width: 30, height: 18, fill, stroke: '#808c8c' }),
      text(words, PAD + 42, y + 15),
      svgElement(
        'text',
        { x: width - PAD, y: y + 15, fill: colors.ink, 'font-size': SIZE, 'text-anchor': 'end' },
        count,
      ),
    )
    y += LINE
  }
  if (legend.form === 'square') drawSquare()
  else if (legend.form === 'circles') drawCircles()
  else for (const { color, words, count } of entries) row(color, words, String(count))
  if (legend.note !== null) drawNote(legend.note)
  if (missing) row('url(#missing-key)', missing.words, '')
  const height = y + PAD - 6
  // The map's own hatch is laid out in the units of its camera.
  const { lines, tile } = missingHatch(theme)
  const hatch = svgElement(
    'pattern',
    { id: 'missing-key', width: tile, height: tile, patternUnits: 'userSpaceOnUse' },
    svgElement('rect', { width: tile, height: tile, fill: colors.hatchGround }),
    ...hatchStrokes(missingHatch(theme)).map(([x1, y1, x2, y2]) =>
      svgElement('line', { x1, y1, x2, y2, stroke: lines[0]?.color ?? '' }),
    ),
  )
  const ground = svgElement('rect', {
    width,
    height,
    rx: 10,
    fill: theme === 'dark' ? '#112127' : '#ffffff',
    'fill-opacity': 0.94,
  })
  return {
    element: svgElement('g', { 'data-legend': '' }, hatch, ground, ...parts),
    width,
    height,
  }

  function drawNote(note: string) {
    for (const line of wrapText(note, width - 2 * PAD, NOTE)) {
      parts.push(text(line, PAD, y + NOTE, 400, NOTE))
      y += LINE - 6
    }
    y += 6
  }

  function drawCircles() {
    parts.push(text(messages.circles, PAD, y + 15))
    y += LINE
    const fill = entries[0]?.color ?? ''
    const largest = formatNumber(legend.largest, 0, language)
    parts.push(svgElement('circle', { cx: PAD + 15, cy: y + 9, r: 9, fill }))
    parts.push(text(messages.largest(largest), PAD + 42, y + 15))
    y += LINE
  }

  function drawSquare() {
    const [xName = '', yName = ''] = legend.axis
    for (const { index, color: fill, words } of entries) {
      const [column, line] = [index % BIVARIATE_SIDE, Math.floor(index / BIVARIATE_SIDE)]
      const [x, top] = [PAD + 30 + column * CELL, y + (BIVARIATE_SIDE - 1 - line) * CELL]
      const cell = { x, y: top, width: CELL - 1, height: CELL - 1, fill, 'data-class': index }
      parts.push(svgElement('rect', cell, svgElement('title', {}, words)))
    }
    const side = BIVARIATE_SIDE * CELL
    parts.push(
      text(`${xName} →`, PAD + 30, y + side + 20),
      svgElement(
        'text',
        {
          transform: `translate(${PAD + 20} ${y + side}) rotate(-90)`,
          fill: colors.ink,
          'font-size': SIZE,
        },
        `${yName} →`,
      ),
    )
    y += side + 36
  }
}
