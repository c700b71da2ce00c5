import type { ReactNode } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator } from '../../contract'
import { isMappable, type Dataset } from '../../domain/dataset'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { StatusBadge } from '../../ui/status-badge'

interface IndicatorFactsProps {
  readonly indicator: Indicator
  readonly coverage: number | null
}

/** What an indicator is and where it is from, as a list of terms. */
export function IndicatorFacts({ indicator, coverage }: IndicatorFactsProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const source = dataset.sources.get(indicator.source)
  const units = dataset.regions.units(dataset.regions.root.code).length
  const unit = indicator.unit[language]
  const levels = [...new Set(indicator.levels.map((level) => indicator.status[level]))]

  return (
    <dl className="indicator-facts">
      <Fact term={messages.unit}>{unit === '' ? messages.noUnit : unit}</Fact>
      <Fact term={messages.kindLabel}>
        {messages.kind[indicator.kind]}; {messages.directions[indicator.direction]}
      </Fact>
      <Fact term={messages.years}>
        {indicator.periods.map((period) => formatPeriod(period, language)).join(', ')}
      </Fact>
      <Fact term={messages.levels}>
        {indicator.levels.map((level) => messages.level[level]).join(', ')}
      </Fact>
      {isMappable(indicator) && coverage !== null && (
        <Fact term={messages.coverage}>
          {messages.coverageText(
            Math.round(coverage * units),
            units,
            formatNumber(coverage * 100, 1, language),
          )}
        </Fact>
      )}
      <Fact term={messages.statusLabel}>
        {levels.map((status) => (
          <span key={status} className="indicator-facts__status">
            <StatusBadge status={status} />
            {levels.length > 1 &&
              indicator.levels
                .filter((level) => indicator.status[level] === status)
                .map((level) => messages.level[level])
                .join(', ')}
          </span>
        ))}
      </Fact>
      {isMappable(indicator) && (
        <Fact term={messages.aggregationLabel}>{aggregationText(dataset, indicator)}</Fact>
      )}
      {isMappable(indicator) && (
        <Fact term={messages.scoreRole}>
          {indicator.scoreWeight > 0 ? scoreRole() : messages.notScored}
        </Fact>
      )}
      {source && (
        <>
          <Fact term={messages.source}>
            {source.publisher}, {source.title}
            {source.title.includes(source.year) ? '' : ` (${source.year})`}
            {source.note[language] !== '' && (
              <span className="indicator-facts__note">{source.note[language]}</span>
            )}
          </Fact>
          <Fact term={messages.licence}>{source.licence}</Fact>
          {source.via !== '' && <Fact term={messages.via}>{source.via}</Fact>}
          <Fact term={messages.trust}>{messages.trustLevels[source.trust]}</Fact>
        </>
      )}
    </dl>
  )

  /** Its share of the weight of its component. */
  function scoreRole(): string {
    const { components, indicators } = dataset.catalogue
    const total = indicators
      .filter(({ component }) => component === indicator.component)
      .reduce((sum, { scoreWeight }) => sum + scoreWeight, 0)
    const component = components.find(({ id }) => id === indicator.component)
    const share = formatNumber((100 * indicator.scoreWeight) / total, 0, language)
    return messages.scoreWeight(share, component?.name[language] ?? '')
  }

  function aggregationText(data: Dataset, one: Indicator): string {
    const nameOf = (id: string | null) =>
      (id === null ? undefined : data.indicators.get(id)?.shortName[language]) ?? id ?? ''
    const rule = messages.aggregation[one.aggregation]
    if (one.aggregation === 'ratio' && one.numerator !== null && one.denominator !== null) {
      const factor = formatNumber(one.factor, 0, language)
      return messages.ratioOf(nameOf(one.numerator), nameOf(one.denominator), factor)
    }
    if (one.aggregation === 'weighted-mean' && one.weightBy !== null)
      return `${rule}; ${messages.weightedBy(nameOf(one.weightBy))}`
    return rule
  }
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
