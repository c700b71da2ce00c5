import { Map as MapIcon } from 'lucide-react'
import { memo } from 'react'
import type { Indicator } from '../../contract'
import type { ComparedCell, ComparedRow } from '../../domain/comparison-view'
import { isInWords } from '../../domain/value-label'
import { worstStatus } from '../../domain/status'
import { compareMessages } from '../../i18n/compare'
import { coverageAside } from '../../i18n/coverage'
import { formatNumber, formatPeriod, formatSigned } from '../../i18n/format'
import { formatFigure } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { useHover } from '../../state/hover-store'
import { IconButton } from '../../ui/icon-button'
import { markColor, RegionMark } from '../../ui/region-mark'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import { barOf, domainWith, placeOf } from './bar-geometry'
import type { Comparison } from './use-comparison'
import './compared-bars.css'

interface ComparedBarsProps {
  readonly row: ComparedRow
  readonly comparison: Comparison
  readonly isOnMap: boolean
  readonly onShowOnMap: (id: string) => void
}

/** One indicator: a table whose lines are the regions, each with a bar, its figure and the difference. */
export const ComparedBars = memo(function ComparedBars(props: ComparedBarsProps) {
  const { row, comparison, isOnMap, onShowOnMap } = props
  const { indicator, cells, reason } = row
  const language = useLanguage()
  const messages = useMessages(compareMessages)
  const text = useLocalized()
  const { average, differences, decimals } = comparison.against(row)
  // Bars side by side are a comparison: none where the figures must not be compared.
  const isApart = reason === 'levels' || reason === 'periods'
  const domain = isApart ? null : domainWith(row.domain, average)
  const periods = [...new Set(cells.map(({ period }) => period))]
  const hasOnePeriod = periods.length === 1
  const unit = indicator.kind === 'category' ? '' : text(indicator.unit)
  const details = [unit, ...(hasOnePeriod ? [formatPeriod(periods[0] ?? '', language)] : [])]
  const reasonText = reason === null ? '' : messages.reasons[reason]
  return (
    <table className="compared-bars">
      <caption>
        <span className="compared-bars__title">{text(indicator.shortName)}</span>
        <IconButton
          className="compared-bars__map"
          label={messages.onMap(text(indicator.shortName))}
          isPressed={isOnMap}
          onClick={() => {
            onShowOnMap(indicator.id)
          }}
        >
          <MapIcon aria-hidden size={14} />
        </IconButton>
        <StatusBadge status={worstStatus(cells.map(({ status }) => status))} />
        <span className="compared-bars__details">
          {details.filter((part) => part !== '').join(', ')}
          {average !== null && domain !== null && (
            <> · {messages.averageMark(formatNumber(average, decimals, language))}</>
          )}
        </span>
        {reasonText !== '' && <span className="compared-bars__reason">{reasonText}</span>}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{messages.region}</th>
          <th scope="col">{messages.value}</th>
          <th scope="col">{messages.difference}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, index) => (
          <Line
            key={cell.region.code}
            indicator={indicator}
            cell={cell}
            index={index}
            name={comparison.regions[index]?.name ?? ''}
            period={hasOnePeriod || cell.value === null ? '' : formatPeriod(cell.period, language)}
            domain={domain}
            average={average}
            difference={differences[index] ?? null}
            decimals={decimals}
            isReference={row.isComparable && index === comparison.referenceRegion}
          />
        ))}
      </tbody>
    </table>
  )
})

interface LineProps {
  readonly indicator: Indicator
  readonly cell: ComparedCell
  readonly index: number
  readonly name: string
  /** Named where the periods of a row differ. */
  readonly period: string
  readonly domain: readonly [number, number] | null
  readonly average: number | null
  readonly difference: number | null
  readonly decimals: number
  readonly isReference: boolean
}

function Line(props: LineProps) {
  const {
    indicator,
    cell,
    index,
    name,
    period,
    domain,
    average,
    difference,
    decimals,
    isReference,
  } = props
  const language = useLanguage()
  const messages = useMessages(compareMessages)
  const color = markColor(index, useTheme())
  const setHovered = useHover((state) => state.setRegion)
  const { value, standing } = cell
  const isWord = isInWords(indicator, cell.region.level)
  return (
    <tr
      onPointerEnter={() => {
        setHovered(cell.region.code)
      }}
      onPointerLeave={() => {
        setHovered(null)
      }}
    >
      <th scope="row">
        <RegionMark index={index} size={10} />
        <span>{name}</span>
      </th>
      <td className="compared-bars__figure">
        {domain && (
          <span className="compared-bars__track" aria-hidden>
            {value !== null && (
              <i
                className={cell.status === 'contoh' ? 'compared-bars__sample' : ''}
                style={{ ...barOf(value, domain), color }}
              />
            )}
            {average !== null && (
              <span
                className="compared-bars__average"
                style={{ left: `${placeOf(average, domain)}%` }}
              />
            )}
          </span>
        )}
        <span
          className={
            value === null ? 'compare-missing' : isWord ? 'compared-bars__label' : 'number'
          }
          title={standing ? messages.rank(standing.rank, standing.total) : undefined}
        >
          {formatFigure(cell, language)}
          {period !== '' && <small> {messages.ownPeriod(period)}</small>}
          {cell.coverage && <small>{coverageAside(cell.coverage, language)}</small>}
        </span>
      </td>
      <td className="compared-bars__difference number">
        {isReference ? (
          <span className="compared-bars__reference">{messages.referenceShort}</span>
        ) : (
          difference !== null && formatSigned(difference, decimals, language)
        )}
        {cell.isBest && <span className="compared-bars__best">{messages.best}</span>}
      </td>
    </tr>
  )
}
