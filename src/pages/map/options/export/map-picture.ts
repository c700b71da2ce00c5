import { sourceIdAt } from '../../../../domain/source-at'
import type { Dataset } from '../../../../domain/dataset'
import { markedName } from '../../../../domain/marked-download'
import type { Language } from '../../../../i18n/language'
import { mapMessages } from '../../../../i18n/map'
import { mapExportMessages } from '../../../../i18n/map-export'
import type { MapGeometry } from '../../../../map'
import { drawStillMap } from '../../../../map/drawn/draw-still-map'
import { svgElement } from '../../../../ui/svg-element'
import type { Theme } from '../../../../ui/theme'
import type { MapView } from '../../../../map-view/map-view'
import { shownPeriods } from '../../../../map-view/shown-periods'
import { composePage } from './compose-page'
import { drawLegend } from './draw-legend'
import { fileNameOf, savePicture, type PictureFormat } from './save-picture'

export interface MapPicture {
  readonly dataset: Dataset
  readonly geometry: MapGeometry
  readonly shown: MapView
  readonly language: Language
  readonly theme: Theme
  /** Of the very view, to be found again. */
  readonly address: string
}

const SIZE = { width: 1600, height: 940 }
const EDGE = 24

/** The map of the framed area as a page of its own, the same from every screen. */
function drawMapPicture(picture: MapPicture): SVGElement {
  const { dataset, shown, language, theme } = picture
  const messages = mapExportMessages[language]
  const { choropleth } = shown
  const { unitLevel, frame, status } = choropleth
  const place = dataset.regions.get(frame) ?? dataset.regions.root
  const publishers = new Set(
    shown.indicators.map(
      ({ indicator, period }) =>
        dataset.sources.get(sourceIdAt(indicator, period))?.publisher ?? '',
    ),
  )
  const legend = drawLegend(shown.legend(language, theme), language, theme)
  const describe = shown.describe(language)
  const at = { x: SIZE.width - legend.width - EDGE, y: EDGE }
  legend.element.setAttribute('transform', `translate(${at.x} ${at.y})`)
  const map = drawStillMap({
    geometry: picture.geometry,
    regions: dataset.regions,
    choropleth,
    theme,
    size: SIZE,
    obstacles: [{ ...at, width: legend.width, height: legend.height }],
    words: mapMessages[language],
    valueOf: (code) => describe(code).value,
  })
  return composePage({
    title: shown.title(language),
    subtitle: [
      messages[place.level === 'kecamatan' ? 'kecamatan' : 'kabupaten'](place.name),
      unitLevel,
      shownPeriods(shown, language).join(', '),
    ].join(' · '),
    status,
    isDemonstration: dataset.info.showsSamples,
    footer: [
      [
        messages.source([...publishers].join(', ')),
        messages.boundaries(dataset.info.boundaries.credit, dataset.info.boundaries.licence),
        messages.edition(dataset.edition),
      ].join(' · '),
      picture.address,
    ],
    width: SIZE.width,
    content: svgElement('g', {}, map, legend.element),
    contentHeight: SIZE.height,
    language,
    theme,
    scale: 1,
  })
}

/** @throws Error when the browser cannot draw the picture */
export async function saveMapPicture(picture: MapPicture, format: PictureFormat): Promise<void> {
  const { dataset, shown } = picture
  const { frame } = shown.choropleth
  const place = dataset.regions.get(frame) ?? dataset.regions.root
  const of = shown.indicators
  const name = fileNameOf(
    ...new Set(of.map(({ indicator }) => indicator.id)),
    ...new Set(of.map(({ period }) => period)),
    place.level,
    place.name,
  )
  const marked = markedName(name, dataset.info.showsSamples)
  await savePicture(drawMapPicture(picture), marked, format)
}
