import type { RegionCode } from '../../../contract'
import { useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { DataDate } from '../../../load/data-date'
import { ChartMenu } from '../options/export/chart-menu'

interface PanelFooterProps {
  readonly region: RegionCode
}

export function PanelFooter({ region }: PanelFooterProps) {
  const messages = useMessages(panelMessages)
  return (
    <footer className="region-panel__footer">
      <span>{messages.scoreMethod}</span>
      <ChartMenu region={region} />
      <DataDate />
    </footer>
  )
}
