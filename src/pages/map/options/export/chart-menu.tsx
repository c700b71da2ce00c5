import { Download } from 'lucide-react'
import { useState } from 'react'
import { useDataset } from '../../../../data/dataset-context'
import type { RegionCode } from '../../../../contract'
import { useLanguage, useMessages } from '../../../../i18n/language'
import { mapOptionMessages } from '../../../../i18n/map-options'
import { useTheme } from '../../../../ui/theme'
import { Popover } from '../../../../ui/popover'
import { chartTitle, listCharts } from './listed-charts'
import type { PictureFormat } from './save-picture'
import './chart-menu.css'

const FORMATS: readonly PictureFormat[] = ['png', 'svg']

interface ChartMenuProps {
  readonly region: RegionCode
}

/** Every chart that is on the panel now, each as PNG or SVG. */
export function ChartMenu({ region }: ChartMenuProps) {
  const messages = useMessages(mapOptionMessages)
  return (
    <Popover
      block="chart-menu"
      label={messages.saveCharts}
      button={{
        className: 'chart-menu__button',
        children: (
          <>
            <Download aria-hidden size={13} />
            {messages.saveCharts}
          </>
        ),
      }}
    >
      {() => <ChartItems region={region} />}
    </Popover>
  )
}

function ChartItems({ region }: ChartMenuProps) {
  const dataset = useDataset()
  const messages = useMessages(mapOptionMessages)
  const language = useLanguage()
  const theme = useTheme()
  const [charts] = useState(() => listCharts(document.querySelector('.region-panel') ?? document))
  const [hasFailed, setHasFailed] = useState(false)
  const save = async (figure: HTMLElement, format: PictureFormat) => {
    setHasFailed(false)
    const { saveChartPicture } = await import('./chart-picture')
    const place = dataset.regions.get(region)?.name ?? ''
    const address = window.location.href
    await saveChartPicture({ figure, dataset, language, theme, address, place }, format)
  }
  return (
    <>
      {charts.length === 0 && <p>{messages.noCharts}</p>}
      {charts.map((figure) => {
        const title = chartTitle(figure)
        return (
          <div className="chart-menu__row" key={title}>
            <span>{title}</span>
            {FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                className="control"
                aria-label={messages.saveChart(title, format.toUpperCase())}
                onClick={() => {
                  save(figure, format).catch(() => {
                    setHasFailed(true)
                  })
                }}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </div>
        )
      })}
      <small role="status">{hasFailed && messages.saveFailed}</small>
    </>
  )
}
