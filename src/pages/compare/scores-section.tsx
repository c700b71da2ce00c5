import { useMemo } from 'react'
import { ChartGuard } from '../../charts'
import { ScoreRadar } from '../../charts/late-drawings'
import { compareMessages } from '../../i18n/compare'
import { useLocalized, useMessages } from '../../i18n/language'
import { useHover } from '../../state/hover-store'
import { RegionMark } from '../../ui/region-mark'
import { StatusBadge } from '../../ui/status-badge'
import { ScoreTable } from './score-table'
import type { Comparison } from './use-comparison'
import './scores-section.css'

interface ScoresSectionProps {
  readonly comparison: Comparison
  readonly kabupaten: string
}

/** The six scores as a radar, and as a table with the differences. */
export function ScoresSection({ comparison, kabupaten }: ScoresSectionProps) {
  const messages = useMessages(compareMessages)
  const text = useLocalized()
  const hovered = useHover((state) => state.region)
  const { regions, scores } = comparison
  const axes = scores.map(({ name }) => text(name))
  const series = useMemo(
    () => regions.map((_, index) => scores.map((row) => row.scores[index] ?? null)),
    [regions, scores],
  )
  const active = regions.findIndex(({ code }) => code === hovered)
  const hasGap = scores.some((row) => row.scores.includes(null))
  return (
    <section className="compare-card scores-section" aria-labelledby="compare-scores">
      <header className="compare-card__head">
        <h2 id="compare-scores">{messages.scores}</h2>
        <StatusBadge status="perkiraan" />
      </header>
      <div className="scores-section__radar">
        <ul className="scores-section__key" aria-hidden>
          {regions.map(({ code, name }, index) => (
            <li key={code}>
              <RegionMark index={index} />
              {name}
            </li>
          ))}
        </ul>
        <ChartGuard resetKey={series}>
          <ScoreRadar axes={axes} series={series} active={active === -1 ? null : active} />
        </ChartGuard>
        {hasGap && <p className="scores-section__note">{messages.scoreGaps}</p>}
      </div>
      <ScoreTable comparison={comparison} kabupaten={kabupaten} />
    </section>
  )
}
