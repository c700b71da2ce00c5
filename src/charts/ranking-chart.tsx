import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { RegionCode, Target } from '../contract'
import type { Ranking } from '../domain/ranking-model'
import { chartMessages } from '../i18n/charts'
import { coverageNote } from '../i18n/coverage'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { ChartEmpty } from './chart-frame'
import { partTicks, RankingHead } from './ranking-head'
import { placeOf } from './ranking-marks'
import { RankingRow } from './ranking-row'
import { RankingSort, sortRows, type RankingOrder } from './ranking-sort'
import './ranking.css'
import './ranking-marks.css'

export interface RankingChartProps {
  readonly ranking: Ranking
  /** Of all rows; inside the ranking's domain. */
  readonly target?: Target | null
  readonly selected: RegionCode | null
  /** Row in gold. */
  readonly activeRow: RegionCode | null
  /** Desa in gold inside a kecamatan's strip. */
  readonly activeTick: RegionCode | null
  /** Rows that the sentence names. */
  readonly emphasised: ReadonlySet<RegionCode>
  readonly onHoverRegion: (code: RegionCode | null) => void
  readonly onSelectRegion: (code: RegionCode) => void
}

/** Rows up to this many have room for a second line. */
const ROOMY_ROWS = 12

/** Siblings in order; every row is a button. One tab stop, arrows move between rows. */
export function RankingChart(props: RankingChartProps) {
  const { ranking, target = null, selected, activeRow, onHoverRegion, onSelectRegion } = props
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const [order, setOrder] = useState<RankingOrder>('value')
  const rows = useMemo(
    () => sortRows(ranking.rows, order, language),
    [ranking.rows, order, language],
  )
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (body.current) showSelected(body.current)
  }, [selected, rows])
  const note = coverageNote(rows, language)
  const isRoomy = rows.length <= ROOMY_ROWS
  const name = text(ranking.indicator.shortName)
  const label = messages.ranking(name, messages[ranking.noun], ranking.area.name)
  const tabStop = rows.some((row) => row.code === selected) ? selected : rows[0]?.code
  if (rows.every((row) => row.value === null)) {
    return <ChartEmpty>{messages.noDataFor(name)}</ChartEmpty>
  }
  return (
    <section
      className={`ranking ranking--${ranking.kind}`}
      aria-label={label}
      data-indicators={ranking.indicator.id}
      data-status={ranking.status}
    >
      <div className="ranking__head">
        <RankingSort order={order} onChange={setOrder} />
        <div className="ranking__scale">
          <RankingHead ranking={ranking} target={target} />
        </div>
        <span className="ranking__unit">{unitOf(ranking, text)}</span>
      </div>
      <div className="ranking__body" ref={body}>
        <RankingLines ranking={ranking} target={target} />
        <ol
          className={isRoomy ? 'ranking__rows ranking__rows--roomy' : 'ranking__rows'}
          onKeyDown={moveFocus}
          onPointerLeave={() => onHoverRegion(null)}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) onHoverRegion(null)
          }}
        >
          {rows.map((row, index) => (
            <RankingRow
              key={index}
              ranking={ranking}
              row={row}
              isRoomy={isRoomy}
              isActive={row.code === activeRow}
              isSelected={row.code === selected}
              isEmphasised={props.emphasised.has(row.code)}
              activeTick={row.code === activeRow ? props.activeTick : null}
              isTabStop={row.code === tabStop}
              onHover={onHoverRegion}
              onSelect={onSelectRegion}
            />
          ))}
        </ol>
        {note !== '' && <p className="ranking__note">{note}</p>}
      </div>
    </section>
  )
}

interface RankingLinesProps {
  readonly ranking: Ranking
  readonly target: Target | null
}

/** Lines through all rows: the average and the target, or the axis of a composite. */
function RankingLines({ ranking, target }: RankingLinesProps) {
  const hasAverage = ['strip', 'bars', 'dots'].includes(ranking.kind)
  return (
    <div className="ranking__lines" aria-hidden>
      <div>
        {ranking.kind === 'parts' &&
          partTicks(ranking).map((tick) => (
            <i
              key={tick}
              className="ranking__grid"
              style={{ left: `${placeOf(ranking, tick)}%` }}
            />
          ))}
        {hasAverage && ranking.average !== null && (
          <i
            className="ranking__average"
            style={{ left: `${placeOf(ranking, ranking.average)}%` }}
          />
        )}
        {target && (
          <i className="ranking__target" style={{ left: `${placeOf(ranking, target.value)}%` }} />
        )}
      </div>
    </div>
  )
}

function unitOf(ranking: Ranking, text: (value: { id: string; en: string }) => string): string {
  const { indicator, kind } = ranking
  if (kind === 'shares' || kind === 'labels') return ''
  const unit = indicator.kind === 'index' ? text(indicator.shortName) : text(indicator.unit)
  return unit.length <= 8 ? unit : ''
}

/** Scrolls the list, and the list alone, so far that the chosen row can be seen. */
function showSelected(body: HTMLElement) {
  const row = body.querySelector('[aria-current]')?.closest('li')
  if (!row || body.scrollHeight <= body.clientHeight) return
  const end = row.offsetTop + row.offsetHeight
  if (row.offsetTop < body.scrollTop) body.scrollTop = row.offsetTop
  else if (end > body.scrollTop + body.clientHeight) body.scrollTop = end - body.clientHeight
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const index = buttons.findIndex((button) => button === document.activeElement)
  const target = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key]
  if (index === -1 || target === undefined) return
  event.preventDefault()
  event.stopPropagation()
  buttons[Math.max(0, Math.min(buttons.length - 1, target))]?.focus()
}
