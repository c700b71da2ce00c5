import { sourceIdAt } from '../../../../domain/source-at'
import type { Bivariate } from '../../../../domain/bivariate'
import type { Choropleth } from '../../../../domain/choropleth'
import type { Dataset } from '../../../../domain/dataset'
import { formatPeriod } from '../../../../i18n/format'
import { markedName } from '../../../../domain/marked-download'
import type { Language } from '../../../../i18n/language'
import { mapMessages } from '../../../../i18n/map'
import { mapExportMessages } from '../../../../i18n/map-export'
import type { MapGeometry, RegionDescription } from '../../../../map'
import { drawStillMap } from '../../../../map/still/draw-still-map'
import { svgElement } from '../../../../ui/svg-element'
import type { Theme } from '../../../../ui/theme'
import { composePage } from './compose-page'
import { drawLegend } from './draw-legend'
import { fileNameOf, savePicture, type PictureFormat } from './save-picture'

export interface MapPicture {
  readonly dataset: Dataset
  readonly geometry: MapGeometry
  readonly choropleth: Choropleth
  readonly bivariate: Bivariate | null
  readonly describe: (code: string) => RegionDescription
  readonly language: Language
  readonly theme: Theme
  /** Of the very view, to be found again. */
  readonly address: string
}

const SIZE = { width: 1600, height: 940 }
const EDGE = 24

/** The map of the framed area as a page of its own, the same from every screen. */
function drawMapPicture(picture: MapPicture): SVGElement {
  const { dataset, choropleth, bivariate, language, theme } = picture
  const messages = mapExportMessages[language]
  const { indicator, period, unitLevel, frame, status } = choropleth
  const place = dataset.regions.get(frame) ?? dataset.regions.root
  const axes = bivariate ? [bivariate.x, bivariate.y] : [{ indicator, period }]
  const names = axes.map((axis) => axis.indicator.name[language])
  const periods = [...new Set(axes.map((axis) => formatPeriod(axis.period, language)))]
  const publishers = new Set(
    axes.map(
      (axis) => dataset.sources.get(sourceIdAt(axis.indicator, axis.period))?.publisher ?? '',
    ),
  )
  const legend = drawLegend(choropleth, bivariate, language, theme)
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
    valueOf: (code) => picture.describe(code).value,
  })
  return composePage({
    title: names.length > 1 ? messages.pair(names[0] ?? '', names[1] ?? '') : (names[0] ?? ''),
    subtitle: [
      messages[place.level === 'kecamatan' ? 'kecamatan' : 'kabupaten'](place.name),
      unitLevel,
      periods.join(', '),
    ].join(' · '),
    status,
    isDemonstration: dataset.info.showsSamples,
    footer: [
      [
        messages.source([...publishers].join(', ')),
        messages.boundaries,
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
  const { dataset, choropleth, bivariate } = picture
  const place = dataset.regions.get(choropleth.frame) ?? dataset.regions.root
  const name = fileNameOf(
    choropleth.indicator.id,
    ...(bivariate ? [bivariate.y.indicator.id] : []),
    choropleth.period,
    place.level,
    place.name,
  )
  const marked = markedName(name, dataset.info.showsSamples)
  await savePicture(drawMapPicture(picture), marked, format)
}
