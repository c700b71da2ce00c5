import { memo, useMemo, useState } from 'react'
import type { ComponentId, Indicator, Period, RegionCode } from '../../contract'
import { ChartEmpty, TrendChart } from '../../charts'
import type { Dataset } from '../../domain/dataset'
import { listTrends, type TrendOption } from '../../domain/trend-options'
import { chartMessages } from '../../i18n/charts'
import { useLocalized, useMessages } from '../../i18n/language'

interface TrendPanelProps {
  readonly dataset: Dataset
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly component: ComponentId
  readonly period: Period
}

/** The most telling series of the indicator or its component, with the others to choose from. */
export const TrendPanel = memo(function TrendPanel(props: TrendPanelProps) {
  const { dataset, region, indicator, component } = props
  const messages = useMessages(chartMessages)
  const text = useLocalized()
  const [asked, setAsked] = useState<string | null>(null)
  const options = useMemo(
    () => listTrends(dataset, region, indicator, component),
    [dataset, region, indicator, component],
  )
  const placeOf = (option: TrendOption) =>
    option.region === region
      ? ''
      : option.region === dataset.regions.root.code
        ? messages.kabupaten
        : (dataset.regions.get(option.region)?.name ?? '')
  const choices = useMemo(
    () =>
      options.map((option) => ({
        id: option.id,
        name: [text(option.indicator.shortName), placeOf(option)]
          .filter((part) => part !== '')
          .join(', '),
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- placeOf reads what is listed
    [options, text, region, messages],
  )
  const shown = options.find((option) => option.id === asked) ?? options[0]
  if (!shown) return <ChartEmpty>{messages.noTrend}</ChartEmpty>
  return (
    <TrendChart
      trend={shown.trend}
      place={placeOf(shown)}
      choices={choices}
      choice={shown.id}
      onChoose={setAsked}
    />
  )
})
