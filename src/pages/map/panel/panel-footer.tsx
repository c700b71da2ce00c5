import type { RegionCode } from '../../../contract'
import type { Dataset } from '../../../domain/dataset'
import { useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import { DataDate } from '../../../load/data-date'
import { ChartMenu } from '../options/export/chart-menu'

interface PanelFooterProps {
  readonly dataset: Dataset
  readonly region: RegionCode
}

export function PanelFooter({ dataset, region }: PanelFooterProps) {
  const messages = useMessages(panelMessages)
  return (
    <footer className="region-panel__footer">
      <span>{messages.scoreMethod}</span>
      <ChartMenu dataset={dataset} region={region} />
      <DataDate dataset={dataset} />
    </footer>
  )
}
