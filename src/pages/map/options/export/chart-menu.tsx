import { Download } from 'lucide-react'
import { useState } from 'react'
import { useDataset } from '../../../../data/dataset-context'
import type { RegionCode } from '../../../../contract'
import { useLanguage, useMessages } from '../../../../i18n/language'
import { mapOptionMessages } from '../../../../i18n/map-options'
import { useTheme } from '../../../../ui/theme'
import { useDisclosure } from '../../../../ui/use-disclosure'
import { chartTitle, listCharts } from './listed-charts'
import type { PictureFormat } from './save-picture'
import './chart-menu.css'

const FORMATS: readonly PictureFormat[] = ['png', 'svg']

interface ChartMenuProps {
  readonly region: RegionCode
}

interface ChartEntry {
  readonly figure: HTMLElement
  readonly title: string
}

/** Every chart that is on the panel now, each as PNG or SVG. */
export function ChartMenu({ region }: ChartMenuProps) {
  const dataset = useDataset()
  const messages = useMessages(mapOptionMessages)
  const language = useLanguage()
  const theme = useTheme()
  const { root, panelId, isOpen, setIsOpen, button } = useDisclosure()
  const [charts, setCharts] = useState<readonly ChartEntry[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const open = () => {
    const panel = root.current?.closest('.region-panel') ?? document
    setCharts(listCharts(panel).map((figure) => ({ figure, title: chartTitle(figure) })))
    setIsOpen(true)
  }
  const save = async ({ figure }: ChartEntry, format: PictureFormat) => {
    setHasFailed(false)
    const { saveChartPicture } = await import('./chart-picture')
    const place = dataset.regions.get(region)?.name ?? ''
    const address = window.location.href
    await saveChartPicture({ figure, dataset, language, theme, address, place }, format)
  }
  return (
    <div className="chart-menu" ref={root}>
      <button
        {...button}
        className="chart-menu__button"
        onClick={() => {
          if (isOpen) setIsOpen(false)
          else open()
        }}
      >
        <Download aria-hidden size={13} />
        {messages.saveCharts}
      </button>
      {isOpen && (
        <div
          id={panelId}
          className="chart-menu__panel"
          role="group"
          aria-label={messages.saveCharts}
        >
          {charts.length === 0 && <p>{messages.noCharts}</p>}
          {charts.map((chart) => (
            <div className="chart-menu__row" key={chart.title}>
              <span>{chart.title}</span>
              {FORMATS.map((format) => (
                <button
                  key={format}
                  type="button"
                  className="control"
                  aria-label={messages.saveChart(chart.title, format.toUpperCase())}
                  onClick={() => {
                    save(chart, format).catch(() => {
                      setHasFailed(true)
                    })
                  }}
                >
                  {format.toUpperCase()}
                </button>
              ))}
            </div>
          ))}
          <small role="status">{hasFailed && messages.saveFailed}</small>
        </div>
      )}
    </div>
  )
}
