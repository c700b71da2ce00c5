import type { RegionCode } from '../contract'
import type { Ranking, RankingRow } from '../domain/ranking-model'
import { categoryIndexOf } from '../domain/value-label'
import { useLocalized } from '../i18n/language'
import { colorOfCategory, markHue } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import { partColors } from './part-shapes'

interface MarksProps {
  readonly ranking: Ranking
  readonly row: RankingRow
  /** Desa to be shown in gold among the ticks of a strip. */
  readonly activeTick: RegionCode | null
}

/** Place of a value along the ranking's axis, in percent. */
export function placeOf(ranking: Ranking, value: number): number {
  const [low, high] = ranking.domain
  return (100 * (value - low)) / (high - low)
}

/** The drawing of one row; the row's words and number say the same. */
export function RankingMarks({ ranking, row, activeTick }: MarksProps) {
  if (row.value === null) return null
  switch (ranking.kind) {
    case 'strip':
      return <StripMarks ranking={ranking} row={row} activeTick={activeTick} />
    case 'bars':
      return <BarMark ranking={ranking} value={row.value} />
    case 'dots':
      return <DotMark ranking={ranking} value={row.value} />
    case 'parts':
      return <PartMarks ranking={ranking} row={row} />
    case 'shares':
      return <ShareMarks ranking={ranking} row={row} />
    case 'labels':
      return <LabelMark ranking={ranking} row={row} />
  }
}

/** Ticks are one path that scales with the row, so that 288 desa cost 21 elements. */
function StripMarks({ ranking, row, activeTick }: MarksProps) {
  const hue = markHue(ranking.indicator, useTheme())
  const ticks = row.ticks.map((tick) => `M${placeOf(ranking, tick.value)} 2V12`).join('')
  const gold = row.ticks.find((tick) => tick.code === activeTick)
  return (
    <>
      <svg className="ranking__ticks" viewBox="0 0 100 14" preserveAspectRatio="none">
        <path className="ranking__guide" d="M0 7H100" vectorEffect="non-scaling-stroke" />
        <path d={ticks} stroke={hue} vectorEffect="non-scaling-stroke" />
      </svg>
      {gold && <i className="ranking__tick" style={{ left: `${placeOf(ranking, gold.value)}%` }} />}
      <i
        className={dotClass(ranking)}
        style={{ left: `${placeOf(ranking, row.value ?? 0)}%`, background: hue, color: hue }}
      />
    </>
  )
}

function BarMark({ ranking, value }: { readonly ranking: Ranking; readonly value: number }) {
  const hue = markHue(ranking.indicator, useTheme())
  const sample = ranking.status === 'contoh' ? 'ranking__bar--sample' : ''
  return (
    <i
      className={`ranking__bar ${sample}`}
      style={{ width: `${placeOf(ranking, value)}%`, color: hue }}
    />
  )
}

/** A sample's dot is hollow, as its bars are hatched. */
function dotClass(ranking: Ranking): string {
  return ranking.status === 'contoh' ? 'ranking__dot ranking__dot--sample' : 'ranking__dot'
}

function DotMark({ ranking, value }: { readonly ranking: Ranking; readonly value: number }) {
  const hue = markHue(ranking.indicator, useTheme())
  return (
    <>
      <i className="ranking__line" />
      <i
        className={dotClass(ranking)}
        style={{ left: `${placeOf(ranking, value)}%`, background: hue, color: hue }}
      />
    </>
  )
}

/** Shape and colour both tell the sub-indices apart; the upright is the composite itself. */
function PartMarks({ ranking, row }: Pick<MarksProps, 'ranking' | 'row'>) {
  const colors = partColors(useTheme())
  const places = row.parts.flatMap((value) => (value === null ? [] : placeOf(ranking, value)))
  const from = Math.min(...places)
  return (
    <>
      {places.length > 1 && (
        <i
          className="ranking__span"
          style={{ left: `${from}%`, width: `${Math.max(...places) - from}%` }}
        />
      )}
      {row.parts.map(
        (value, index) =>
          value !== null && (
            <i
              key={ranking.parts[index]?.indicator.id}
              className={`ranking__part ranking__part--${index}`}
              style={{ left: `${placeOf(ranking, value)}%`, background: colors[index] }}
            />
          ),
      )}
      <i className="ranking__upright" style={{ left: `${placeOf(ranking, row.value ?? 0)}%` }} />
    </>
  )
}

function ShareMarks({ ranking, row }: Pick<MarksProps, 'ranking' | 'row'>) {
  const theme = useTheme()
  const text = useLocalized()
  const lead = ranking.leadCategory ?? 0
  const all = row.counts.map((_, index) => index)
  // Without an order of their own the category that is ranked comes first, so that its share can be
  // compared from one baseline.
  const order =
    ranking.indicator.ordered === true ? all : [lead, ...all.filter((index) => index !== lead)]
  return (
    <span className="ranking__shares">
      {order.map((index) => {
        const count = row.counts[index] ?? 0
        const category = ranking.indicator.categories[index]
        return count === 0 || !category ? null : (
          <i
            key={category.code}
            title={`${text(category.label)}: ${count}`}
            style={{
              flexGrow: count,
              background: colorOfCategory(ranking.indicator, index, theme),
            }}
          />
        )
      })}
    </span>
  )
}

function LabelMark({ ranking, row }: Pick<MarksProps, 'ranking' | 'row'>) {
  const theme = useTheme()
  const text = useLocalized()
  const index = categoryIndexOf(ranking.indicator, row.value)
  return (
    <span className="ranking__label">
      <i style={{ background: colorOfCategory(ranking.indicator, Math.max(0, index), theme) }} />
      {row.label ? text(row.label) : null}
    </span>
  )
}
