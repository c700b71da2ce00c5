import type { ValueStatus } from '../../../../contract'
import type { Dataset } from '../../../../domain/dataset'
import { worstStatus } from '../../../../domain/status'
import { markedName } from '../../../../domain/marked-download'
import type { Language } from '../../../../i18n/language'
import { mapExportMessages } from '../../../../i18n/map-export'
import { svgElement } from '../../../../ui/svg-element'
import type { Theme } from '../../../../ui/theme'
import { composePage } from './compose-page'
import { elementToSvg } from './element-to-svg'
import { chartTitle } from './listed-charts'
import { fileNameOf, savePicture, type PictureFormat } from './save-picture'

export interface ChartPicture {
  /** On the page, with the ids of its indicators in `data-indicators`. */
  readonly figure: HTMLElement
  readonly dataset: Dataset
  readonly language: Language
  readonly theme: Theme
  readonly address: string
  /** Of the region it shows. */
  readonly place: string
}

/** @throws Error when the browser cannot draw the picture */
export async function saveChartPicture(
  picture: ChartPicture,
  format: PictureFormat,
): Promise<void> {
  const ids = idsOf(picture.figure, 'indicators')
  const kind = picture.figure.className.split(' ').find((name) => !/^$|chart-frame/.test(name))
  const name = fileNameOf(...ids, kind?.replace(/__.*/, '') ?? 'grafik', placeOf(picture))
  const marked = markedName(name, picture.dataset.info.showsSamples)
  await savePicture(drawChartPicture(picture), marked, format)
}

/** The chart as it stands on the page, with title, source, status and address. */
function drawChartPicture(picture: ChartPicture): SVGElement {
  const { figure, dataset, language, theme } = picture
  const messages = mapExportMessages[language]
  const stated = idsOf(figure, 'sources')
  const today = idsOf(figure, 'indicators').flatMap(
    (id) => dataset.indicators.get(id)?.source ?? [],
  )
  const publishers = new Set(
    (stated.length > 0 ? stated : today).map((id) => dataset.sources.get(id)?.publisher ?? id),
  )
  const statuses = (figure.dataset['status'] ?? '').split(' ') as ValueStatus[]
  const body = figure.getBoundingClientRect()
  const head = figure.querySelector('figcaption')?.getBoundingClientRect()
  const top = head?.bottom ?? body.y
  const pad = 16
  const origin = new DOMRect(body.x - pad, top, body.width, body.height)
  const width = Math.ceil(body.width + 2 * pad)
  const parts = [...figure.children]
    .filter((child) => child.tagName !== 'FIGCAPTION')
    .flatMap((child) => elementToSvg(child, origin))
  return composePage({
    title: chartTitle(figure),
    subtitle: figure.querySelector('.chart-frame__subtitle')?.textContent ?? placeOf(picture),
    status: worstStatus(statuses),
    isDemonstration: dataset.info.showsSamples,
    footer: [
      `${messages.source([...publishers].join(', '))} · ${messages.edition(dataset.edition)}`,
      picture.address,
    ],
    width,
    content: svgElement('g', {}, ...parts),
    contentHeight: Math.ceil(body.bottom - top + pad),
    language,
    theme,
    scale: Math.min(1, Math.max(0.42, width / 1200)),
  })
}

function idsOf(figure: HTMLElement, name: 'indicators' | 'sources'): readonly string[] {
  return (figure.dataset[name] ?? '').split(' ').filter((id) => id !== '')
}

/** A desa may be shown the figures of the kabupaten. */
function placeOf({ figure, place }: ChartPicture): string {
  return figure.dataset['place'] ?? place
}
