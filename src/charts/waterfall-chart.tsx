import { memo, useMemo } from 'react'
import type { MutationBalance } from '../domain/mutation-balance'
import { formatNumber, formatPeriod, formatSigned } from '../i18n/format'
import { useLanguage, useMessages, type Language } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages } from '../i18n/profile-charts'
import { FigureWithTable } from './figure-with-table'
import { WaterfallDrawing } from './late-drawings'
import { buildWaterfall, type Waterfall, type WaterfallBar } from './waterfall-bars'
import './waterfall.css'

/** Births, deaths, arrivals and departures between two populations, so that the eye can add them up. */
export const WaterfallChart = memo(function WaterfallChart(props: {
  readonly balance: MutationBalance
}) {
  const { balance } = props
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const waterfall = useMemo(() => buildWaterfall(balance), [balance])
  const { change, natural, migration } = balance
  const signed = (value: number) => formatSigned(value, 0, language)
  const period = formatPeriod(balance.period, language)
  const title =
    balance.status === 'contoh'
      ? messages.mutationSample
      : change === null || natural === null || migration === null
        ? messages.mutationIncomplete
        : messages.mutation(signed(change), signed(natural), signed(migration))
  return (
    <FigureWithTable
      className="waterfall"
      title={title}
      subtitle={messages.mutationSubtitle(period)}
      status={balance.status}
      note={noteOf(balance, waterfall, language)}
      table={{
        caption: messages.mutationCaption(balance.region.name, period),
        columns: [messages.part, messages.value],
        rows: waterfall.bars.map((bar) => [
          nameOf(bar, balance, language),
          valueText(bar, language),
        ]),
      }}
    >
      <WaterfallDrawing
        waterfall={waterfall}
        label={title}
        nameOf={(bar) => nameOf(bar, balance, language)}
        valueOf={(bar) => valueText(bar, language)}
      />
    </FigureWithTable>
  )
})

function noteOf(balance: MutationBalance, waterfall: Waterfall, language: Language): string {
  const messages = profileChartMessages[language]
  const people = (value: number) => formatNumber(value, 0, language)
  const { unexplained, end, period } = balance
  return [
    waterfall.isCut ? messages.cutAxis(people(waterfall.low)) : '',
    balance.seriesBreak === null ? '' : messages.crossesBreak,
    unexplained === null || unexplained === 0 || end === null
      ? ''
      : messages.mismatch(
          formatPeriod(period, language),
          people(end + unexplained),
          formatSigned(unexplained, 0, language),
        ),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function nameOf(bar: WaterfallBar, balance: MutationBalance, language: Language): string {
  const messages = profileChartMessages[language]
  switch (bar.key) {
    case 'start':
      return formatPeriod(balance.start?.period ?? '', language)
    case 'end':
      return formatPeriod(balance.period, language)
    default:
      return messages[bar.key]
  }
}

function valueText(bar: WaterfallBar, language: Language): string {
  if (bar.value === null) return missingValue(false, language)
  const isSigned = !bar.isStock || bar.key === 'total'
  return isSigned ? formatSigned(bar.value, 0, language) : formatNumber(bar.value, 0, language)
}
