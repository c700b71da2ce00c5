import { memo } from 'react'
import type { RegionCode } from '../contract'
import { levelOf } from '../domain/ranking'
import type { Ranking, RankingRow as Row } from '../domain/ranking-model'
import { isInWords } from '../domain/value-label'
import { COVERAGE_MARK, coverageWords } from '../i18n/coverage'
import { formatNumber } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { RankingMarks } from './ranking-marks'

interface RankingRowProps {
  readonly ranking: Ranking
  readonly row: Row
  /** In gold: the row that is, or holds, the hovered region; else the chosen one. */
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isEmphasised: boolean
  readonly isRoomy: boolean
  readonly activeTick: RegionCode | null
  readonly isTabStop: boolean
  readonly onHover: (code: RegionCode) => void
  readonly onSelect: (code: RegionCode) => void
}

export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { ranking, row, isRoomy, onHover, onSelect } = props
  const language = useLanguage()
  const text = useLocalized()
  const isMissing = row.value === null
  const note = isRoomy && !isInWords(row.indicator, row.region.level) ? row.label : null
  const value =
    row.value === null
      ? missingValue(row.isWithheld, language)
      : ranking.kind === 'shares'
        ? `${formatNumber(row.value, 0, language)}%`
        : ranking.kind === 'labels'
          ? ''
          : formatIndicator(ranking.indicator, row.value, language, levelOf(ranking))
  const state = [
    'ranking__row',
    props.isActive ? 'ranking__row--active' : '',
    props.isSelected || props.isEmphasised ? 'ranking__row--strong' : '',
    isMissing ? 'ranking__row--missing' : '',
  ].join(' ')
  return (
    <li className="ranking__item">
      <button
        type="button"
        className={state}
        aria-current={props.isSelected ? 'true' : undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        onPointerEnter={(event) => {
          if (event.pointerType !== 'touch') onHover(row.code)
        }}
        onFocus={() => onHover(row.code)}
        onClick={() => onSelect(row.code)}
      >
        <span className="ranking__rank number">{row.rank ?? ''}</span>
        <span className="ranking__name" title={row.name}>
          {row.name}
          {row.coverage && (
            <span className="ranking__mark" title={coverageWords(row.coverage, language)}>
              {COVERAGE_MARK}
              <span className="visually-hidden"> {coverageWords(row.coverage, language)}</span>
            </span>
          )}
          {note && <small>{text(note)}</small>}
        </span>
        <span className="ranking__plot">
          <RankingMarks ranking={ranking} row={row} activeTick={props.activeTick} />
        </span>
        <span className={isMissing ? 'ranking__missing' : 'ranking__value number'}>{value}</span>
      </button>
    </li>
  )
})
