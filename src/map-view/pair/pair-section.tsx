import { ArrowLeft, GitCompareArrows } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import type { RegionCode } from '../../contract'
import { FigureWithTable } from '../../charts/figure-with-table'
import { ScatterChart } from '../../charts/scatter-chart'
import type { ScatterPoint } from '../../charts/scatter-points'
import type { BivariateAxis } from '../../domain/bivariate'
import { bivariateClass } from '../../domain/bivariate-choropleth'
import { formatPeriod } from '../../i18n/format'
import { formatWithUnit } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { mapPairMessages } from '../../i18n/map-pair'
import { choroplethColors } from '../../map'
import { useTheme } from '../../ui/theme'
import { useHovered, useIntents } from '../../place/intents-context'
import { choosePair } from '../../address/map-options'
import type { PairView } from '../map-view'
import { correlationWords } from './correlation-words'
import './pair-section.css'

interface PairSectionProps {
  readonly view: PairView
  readonly region: RegionCode
}

/** The two figures of every unit as points, linked with the map; in place of the charts. */
export default function PairSection({ view, region }: PairSectionProps) {
  const messages = useMessages(mapPairMessages)
  const language = useLanguage()
  const localized = useLocalized()
  const theme = useTheme()
  const hovered = useHovered()
  const intents = useIntents()
  const { bivariate, choropleth } = view
  const { x, y, level } = bivariate
  const nameOf = ({ indicator, period }: BivariateAxis) =>
    `${localized(indicator.shortName)}, ${formatPeriod(period, language)}`
  const points = useMemo(
    () => bivariate.points.toSorted((a, b) => Number(a.isActive) - Number(b.isActive)),
    [bivariate],
  )
  const colors = useMemo(() => choroplethColors(choropleth, theme), [choropleth, theme])
  const colorOf = useCallback(
    ({ column, row }: ScatterPoint) => colors[bivariateClass(column, row)] ?? '',
    [colors],
  )
  const say = (axis: BivariateAxis, value: number) =>
    formatWithUnit(axis.indicator, value, language)
  const active = points.filter((point) => point.isActive)
  const words = correlationWords(bivariate, language)
  return (
    <section className="pair-section" data-testid="pair-section">
      <div className="pair-section__head">
        <h2>
          <GitCompareArrows aria-hidden size={18} />
          <span>{words.finding}</span>
        </h2>
        <button
          type="button"
          className="control"
          onClick={() => {
            choosePair(null)
          }}
        >
          <ArrowLeft aria-hidden size={16} />
          <span>{messages.close}</span>
        </button>
      </div>
      <FigureWithTable
        className="pair-section__figure"
        title={messages.title(nameOf(x), nameOf(y))}
        subtitle={words.figures}
        status={bivariate.status}
        indicators={[x.indicator.id, y.indicator.id]}
        note={words.cautions.join(' ')}
        table={{
          caption: messages.table(nameOf(x), nameOf(y)),
          columns: [messages.region, nameOf(x), nameOf(y)],
          rows: active.map((point) => [nameIn(active, point), say(x, point.x), say(y, point.y)]),
        }}
      >
        <ScatterChart
          points={points}
          xName={localized(x.indicator.shortName)}
          yName={localized(y.indicator.shortName)}
          xEdges={x.edges}
          yEdges={y.edges}
          colorOf={colorOf}
          label={messages.chart(nameOf(x), nameOf(y), active.length, messages[level])}
          textOf={(point) => `${point.name}: ${say(x, point.x)} · ${say(y, point.y)}`}
          hovered={hovered}
          selected={region}
          onHover={intents.hover}
          onSelect={intents.selectRegion}
        />
      </FigureWithTable>
    </section>
  )
}

/** Two desa of one name are told apart by their code. */
function nameIn(points: readonly ScatterPoint[], { name, code }: ScatterPoint): string {
  return points.filter((point) => point.name === name).length > 1 ? `${name} (${code})` : name
}
