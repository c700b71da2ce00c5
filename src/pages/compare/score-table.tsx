import type { ReactNode } from 'react'
import type { AgainstAverage } from '../../domain/comparison-average'
import type { RegionStanding } from '../../domain/standing'
import { compareMessages } from '../../i18n/compare'
import { formatNumber, formatSigned } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { ComponentIcon } from '../../ui/component-icon'
import { RegionMark } from '../../ui/region-mark'
import { WeakestMark } from '../../ui/weakest-mark'
import type { Comparison } from './use-comparison'

interface ScoreTableProps {
  readonly comparison: Comparison
  readonly kabupaten: string
}

/** One line a component and one for all: each region's score, and below it the difference from the reference. */
export function ScoreTable({ comparison, kabupaten }: ScoreTableProps) {
  const messages = useMessages(compareMessages)
  const text = useLocalized()
  const { regions, scores, referenceRegion } = comparison
  const isAverage = referenceRegion === null
  const referenceName = isAverage ? messages.average(kabupaten) : comparison.referenceName
  return (
    <div className="score-table__room">
      <table className="score-table">
        <caption>{messages.scoresCaption(referenceName)}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.component}</th>
            {regions.map(({ code, name }, index) => (
              <th key={code} scope="col" className="score-table__figure">
                <RegionMark index={index} />
                <span>{name}</span>
              </th>
            ))}
            {isAverage && (
              <th scope="col" className="score-table__figure">
                {messages.averageColumn}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {scores.map((row) => (
            <ScoreRow
              key={row.component}
              comparison={comparison}
              scores={row.scores}
              weakest={row.weakest}
              against={comparison.againstScore(row)}
            >
              <ComponentIcon component={row.component} />
              {text(row.name)}
            </ScoreRow>
          ))}
          <ScoreRow
            comparison={comparison}
            scores={comparison.overall.scores}
            standings={comparison.overall.standings}
            isAhead={comparison.overall.isAhead}
            against={comparison.againstOverall}
          >
            {messages.overall}
          </ScoreRow>
        </tbody>
      </table>
    </div>
  )
}

interface ScoreRowProps {
  readonly comparison: Comparison
  readonly scores: readonly (number | null)[]
  /** Of a component: whether it is the weakest of each region. */
  readonly weakest?: readonly boolean[]
  readonly against: AgainstAverage
  /** Of the overall scores: the place of each among all of its level. */
  readonly standings?: readonly (RegionStanding | null)[]
  /** Of the overall scores: who is really ahead of the others. */
  readonly isAhead?: readonly boolean[]
  readonly children: ReactNode
}

function ScoreRow(props: ScoreRowProps) {
  const { comparison, scores, weakest, against, standings, isAhead, children } = props
  const messages = useMessages(compareMessages)
  const language = useLanguage()
  const { regions, referenceRegion } = comparison
  const best = bestOf(scores)
  const isBest = (score: number, index: number) =>
    isAhead ? isAhead[index] === true : Math.round(score) === best
  return (
    <tr className={standings ? 'score-table__overall' : undefined}>
      <th scope="row">
        <span className="score-table__component">{children}</span>
      </th>
      {scores.map((score, index) => {
        const difference = against.differences[index] ?? null
        const standing = standings?.[index]
        return (
          <td key={regions[index]?.code} className="score-table__figure number">
            {score === null ? (
              <span className="compare-missing">{messages.noScore}</span>
            ) : (
              <>
                <b className={isBest(score, index) ? 'score-table__best' : ''}>
                  {formatNumber(score, 0, language)}
                </b>
                <small>
                  {index === referenceRegion
                    ? messages.referenceShort
                    : difference === null
                      ? ''
                      : formatSigned(difference, 0, language)}
                </small>
                {weakest?.[index] && <WeakestMark />}
                {standing && (
                  <small className="score-table__place">
                    {messages.place(standing.rank, standing.total, standing.tied)}
                    {standing.range && standing.range.best !== standing.range.worst && (
                      <> {messages.range(standing.range.best, standing.range.worst)}</>
                    )}
                  </small>
                )}
              </>
            )}
          </td>
        )
      })}
      {referenceRegion === null && (
        <td className="score-table__figure number">
          <b className="score-table__average">
            {against.average === null
              ? messages.noScore
              : formatNumber(against.average, 0, language)}
          </b>
        </td>
      )}
    </tr>
  )
}

/** The highest of several scores, whole as they are printed; null where there is nothing to be best of. */
function bestOf(scores: readonly (number | null)[]): number | null {
  const known = scores.flatMap((score) => (score === null ? [] : Math.round(score)))
  return new Set(known).size < 2 ? null : Math.max(...known)
}
