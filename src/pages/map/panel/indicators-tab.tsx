import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import { buildIndicatorRows } from '../../../domain/indicator-rows'
import { useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'
import type { ComponentSectionProps } from './component-section-props'
import { IndicatorItem } from './indicator-item'
import { SeriesItem } from './series-item'
import './indicators.css'

/** Every indicator of the component as it stands for the region. */
export function IndicatorsTab(props: ComponentSectionProps) {
  const dataset = useDataset()
  const { component, region, indicator, period } = props
  const messages = useMessages(panelMessages)
  const found = useMemo(
    () => buildIndicatorRows(dataset, component, region, { indicator: indicator.id, period }),
    [dataset, component, region, indicator.id, period],
  )
  return (
    <div className="indicators">
      <ul className="indicators__list">
        {found.rows.map((row) => (
          <IndicatorItem
            key={row.indicator.id}
            row={row}
            isChosen={row.indicator.id === indicator.id}
          />
        ))}
      </ul>
      {found.series.length > 0 && (
        <>
          <h3 className="indicators__heading">{messages.seriesHeading}</h3>
          <ul className="indicators__list">
            {found.series.map((row) => (
              <SeriesItem key={row.indicator.id} row={row} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
