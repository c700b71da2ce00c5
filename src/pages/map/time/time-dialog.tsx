import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import { geometryQuery } from '../../../data/queries'
import { defaultComparison } from '../../../domain/change-choropleth'
import { buildSmallMultiples } from '../../../domain/small-multiples'
import type { View } from '../../../domain/view'
import { useLocalized, useMessages } from '../../../i18n/language'
import { timeMessages } from '../../../i18n/time'
import { StatusBadge } from '../../../ui/status-badge'
import { MapLegend } from '../../../map-view/legend/map-legend'
import { ModalDialog } from '../../../ui/modal-dialog'
import { goToPeriod } from '../../../address/intents'
import { compareWith } from '../../../address/map-options'
import { YearMap } from './year-map'
import './time-dialog.css'

interface TimeDialogProps {
  readonly view: View
  readonly onClose: () => void
}

/** Up to six periods as small maps in the same colours. */
export default function TimeDialog({ view, onClose }: TimeDialogProps) {
  const dataset = useDataset()
  const messages = useMessages(timeMessages)
  const text = useLocalized()
  const geometry = useQuery(geometryQuery)
  const { region, indicator, period, unitLevel } = view
  const maps = useMemo(
    () => buildSmallMultiples(dataset, { region: region.code, indicator, unitLevel }),
    [dataset, region, indicator, unitLevel],
  )
  const title = messages.dialogTitle(text(indicator.name))
  const isCounted = indicator.kind !== 'category'
  const status = indicator.status[unitLevel]
  return (
    <ModalDialog
      open
      onClose={onClose}
      title={title}
      size="sheet"
      head={
        <h2 className="time-dialog__title">
          {title} {status !== 'resmi' && <StatusBadge status={status} />}
        </h2>
      }
    >
      <div className="time-dialog" data-testid="time-dialog">
        <p className="time-dialog__hint">
          {messages.dialogHint}
          {isCounted && (
            <button
              type="button"
              className="control"
              onClick={() => {
                compareWith(defaultComparison(dataset, indicator, period))
                onClose()
              }}
            >
              {messages.change}
            </button>
          )}
        </p>
        <div className="time-dialog__maps">
          {geometry.data &&
            maps.map((map) => (
              <YearMap
                key={map.period}
                geometry={geometry.data}
                region={region}
                map={map}
                isShown={map.period === period}
                onSelect={() => {
                  goToPeriod(map.period)
                  onClose()
                }}
              />
            ))}
        </div>
        <MapLegend indicator={indicator} period={period} unitLevel={unitLevel} />
      </div>
    </ModalDialog>
  )
}
