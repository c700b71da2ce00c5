import { compareMessages } from '../../i18n/compare'
import { formatNumber, formatSigned } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { ComponentIcon } from '../../ui/component-icon'
import { RegionMark } from '../../ui/region-mark'
import type { Comparison } from './use-comparison'

interface ScoreTableProps {
  readonly comparison: Comparison
  readonly kabupaten: string
}

/** One line a component: each region's score, and below it the difference from the reference. */
export function ScoreTable({ comparison, kabupaten }: ScoreTableProps) {
  const messages = useMessages(compareMessages)
  const language = useLanguage()
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
          {scores.map((row) => {
            const { average, differences } = comparison.againstScore(row)
            const best = bestOf(row.scores)
            return (
              <tr key={row.component}>
                <th scope="row">
                  <span className="score-table__component">
                    <ComponentIcon component={row.component} />
                    {text(row.name)}
                  </span>
                </th>
                {row.scores.map((score, index) => {
                  const difference = differences[index] ?? null
                  const isReference = index === referenceRegion
                  return (
                    <td key={regions[index]?.code} className="score-table__figure number">
                      {score === null ? (
                        <span className="compare-missing">{messages.noScore}</span>
                      ) : (
                        <>
                          <b className={Math.round(score) === best ? 'score-table__best' : ''}>
                            {formatNumber(score, 0, language)}
                          </b>
                          <small>
                            {isReference
                              ? messages.referenceShort
                              : difference === null
                                ? ''
                                : formatSigned(difference, 0, language)}
                          </small>
                        </>
                      )}
                    </td>
                  )
                })}
                {isAverage && (
                  <td className="score-table__figure number">
                    <b className="score-table__average">
                      {average === null ? messages.noScore : formatNumber(average, 0, language)}
                    </b>
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The highest of several scores, whole as they are printed; null where there is nothing to be best of. */
function bestOf(scores: readonly (number | null)[]): number | null {
  const known = scores.flatMap((score) => (score === null ? [] : Math.round(score)))
  return new Set(known).size < 2 ? null : Math.max(...known)
}
