import { memo, useCallback, useMemo, useState } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { ComponentId, Indicator, RegionCode } from '../../../contract'
import { ChartEmpty, TrendChart } from '../../../charts'
import { listTrends, type TrendOption } from '../../../domain/trend-options'
import { buildReferences } from '../../../domain/trend-references'
import { chartMessages, type ChartMessages } from '../../../i18n/charts'
import { useLocalized, useMessages } from '../../../i18n/language'
import { targetPointOf } from '../../../place/targets/target-point'
import { useTargets } from '../../../place/targets/targets-context'

interface TrendPanelProps {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly component: ComponentId
}

/** The most telling series of the indicator or its component, with the others to choose from. */
export const TrendPanel = memo(function TrendPanel(props: TrendPanelProps) {
  const dataset = useDataset()
  const { region, indicator, component } = props
  const messages = useMessages(chartMessages)
  const text = useLocalized()
  const options = useMemo(
    () => listTrends(dataset, region, indicator, component),
    [dataset, region, indicator, component],
  )
  const lead = options[0]?.id ?? ''
  // A choice holds for as long as the same series would be offered first.
  const [asked, setAsked] = useState({ lead, id: lead })
  const choose = useCallback((id: string) => setAsked({ lead, id }), [lead])
  const shown =
    (asked.lead === lead ? options.find((option) => option.id === asked.id) : null) ?? options[0]
  const names = options
    .map((option) => `${option.id}\n${nameOf(option, region, messages, text)}`)
    .join('\n')
  // By content, so that another indicator of the same component does not redraw the chart.
  const choices = useMemo(() => {
    const lines = names.split('\n')
    return lines.flatMap((id, index) =>
      index % 2 === 0 ? { id, name: lines[index + 1] ?? '' } : [],
    )
  }, [names])
  const targets = useTargets()
  const trend = shown?.trend
  const references = useMemo(() => (trend ? buildReferences(dataset, trend) : []), [dataset, trend])
  const target = useMemo(() => (trend ? targetPointOf(trend, targets) : null), [trend, targets])
  if (!shown) return <ChartEmpty>{messages.noTrend}</ChartEmpty>
  return (
    <TrendChart
      trend={shown.trend}
      place={shown.region === region ? '' : messages.kabupaten}
      references={references}
      target={target}
      choices={choices}
      choice={shown.id}
      onChoose={choose}
    />
  )
})

/** Says "kabupaten" where the series is not of the chosen region and its name does not tell. */
function nameOf(
  option: TrendOption,
  region: RegionCode,
  messages: ChartMessages,
  text: ReturnType<typeof useLocalized>,
): string {
  const name = text(option.indicator.shortName)
  const isOwn = option.region === region || name.toLowerCase().includes(messages.kabupaten)
  return isOwn ? name : `${name}, ${messages.kabupaten}`
}
