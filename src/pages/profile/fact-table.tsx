import { useState } from 'react'
import type { Region, ValueStatus } from '../../contract'
import { isCommonest } from '../../domain/composition'
import { coverageWords } from '../../i18n/coverage'
import { formatPeriod } from '../../i18n/format'
import { formatMean, formatWithUnit } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { figureShapeWords, missingMark, shapeMark } from '../../i18n/figure-shape'
import { profileMessages } from '../../i18n/profile'
import { StatusBadge } from '../../ui/status-badge'
import type { FactRow } from '../../place/fact-rows'

interface FactTableProps {
  readonly region: Region
  readonly rows: readonly FactRow[]
  /** What the table is about, for those who hear it. */
  readonly caption: string
  /** Status that the card's badge already tells. */
  readonly toldStatus: ValueStatus
  /** Rows shown before "all of them" is asked for. */
  readonly limit?: number
}

/** Figures with the siblings' average beside each, which words have not. */
export function FactTable({ region, rows, caption, toldStatus, limit }: FactTableProps) {
  const messages = useMessages(profileMessages)
  const [showsAll, setShowsAll] = useState(false)
  const isFolded = limit !== undefined && rows.length > limit && !showsAll
  const hasAverage = region.parent !== null
  return (
    <>
      <table className="fact-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{messages.figure}</span>
            </th>
            <th scope="col">{messages.level(region.type)}</th>
            {hasAverage && (
              <th scope="col" title={messages.averageHint}>
                {region.level === 'desa' ? messages.averageKecamatan : messages.averageKabupaten}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {(isFolded ? rows.slice(0, limit) : rows).map((row) => (
            <FactLine
              key={row.indicator.id}
              row={row}
              hasAverage={hasAverage}
              toldStatus={toldStatus}
            />
          ))}
        </tbody>
      </table>
      {limit !== undefined && rows.length > limit && (
        <button
          type="button"
          className="profile-more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? messages.fewer : messages.all(rows.length)}
        </button>
      )}
    </>
  )
}

/** Letters of a figure with its unit that are kept in one line. */
const LONGEST = 16

interface FactLineProps {
  readonly row: FactRow
  readonly hasAverage: boolean
  readonly toldStatus: ValueStatus
}

function FactLine({ row, hasAverage, toldStatus }: FactLineProps) {
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const shape = figureShapeWords(row, language)
  const { indicator, value, average, status, kabupaten } = row
  const isWords = indicator.kind === 'category' || value === null
  const { level } = row.region
  const standing = indicator.direction === 'none' ? null : row.standing
  const shown = value === null ? '' : formatWithUnit(indicator, value, language, level)
  return (
    <tr>
      <th scope="row" title={text(indicator.definition)}>
        {text(indicator.shortName)}
        {(value ?? average) !== null && status !== toldStatus && <StatusBadge status={status} />}
        {value !== null && row.shape && (
          <small title={shape ?? ''}>{shapeMark(row.shape, language)}</small>
        )}
        {row.coverage && <small>{coverageWords(row.coverage, language)}</small>}
        {kabupaten && (
          <small>
            {messages.kabupatenOnly(
              formatWithUnit(indicator, kabupaten.value, language),
              formatPeriod(kabupaten.period, language),
            )}
          </small>
        )}
      </th>
      {value === null ? (
        <td className="fact-table__missing" title={shape ?? ''}>
          {missingMark(row, language)}
        </td>
      ) : (
        <td
          className={isWords || shown.length > LONGEST ? 'fact-table__words' : 'number'}
          title={
            standing
              ? messages.rankOf(standing.rank, standing.total)
              : formatPeriod(row.period, language)
          }
        >
          {shown}
          {isCommonest(indicator, level) && <small> {messages.commonest}</small>}
        </td>
      )}
      {hasAverage && (
        <td className="number fact-table__average">
          {average !== null && indicator.kind !== 'category'
            ? formatMean(indicator, average, language, level)
            : !isWords && '–'}
        </td>
      )}
    </tr>
  )
}
