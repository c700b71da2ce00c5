import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { Strip } from '../../charts'
import { buildComponentCards, type ComponentCard } from '../../domain/component-cards'
import { nounOf, peersOf } from '../../domain/comparison'
import { formatNumber } from '../../i18n/format'
import { chartMessages } from '../../i18n/charts'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { ComponentIcon } from '../../ui/component-icon'
import { WeakestMark } from '../../ui/weakest-mark'
import type { ProfileProps } from './profile-props'

/** Six scores among the siblings: each a dot, the average an upright, the region in gold. */
export const ScoreStrips = memo(function ScoreStrips({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const nouns = useMessages(chartMessages)
  const cards = useMemo(() => buildComponentCards(dataset, region.code), [dataset, region])
  const isRoot = region.parent === null
  const units = isRoot ? dataset.regions.children(region.code) : peersOf(dataset, region.code)
  const noun = nouns[nounOf(units)]
  return (
    <section className="score-strips" aria-labelledby="skor-komponen">
      <header>
        <h2 id="skor-komponen">{messages.scores}</h2>
        <span>{messages.among(units.length, noun)}</span>
      </header>
      <table>
        <caption className="visually-hidden">{messages.scoresCaption(region.name)}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{messages.component}</th>
            <td />
            <th scope="col">{messages.score}</th>
            <th scope="col">{messages.rank}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <ScoreRow key={card.component} card={card} region={region} />
          ))}
        </tbody>
      </table>
      <p className="score-strips__key" aria-hidden>
        {!isRoot && (
          <span>
            <i className="score-strips__own" />
            {region.name}
          </span>
        )}
        <span>
          <i className="score-strips__average" />
          {region.level === 'desa' ? messages.averageOfKecamatan : messages.averageOfKabupaten}
        </span>
        <span>
          <i className="score-strips__other" />
          {isRoot ? noun : messages.other(noun)}
        </span>
      </p>
    </section>
  )
})

function ScoreRow({ card, region }: ProfileProps & { readonly card: ComponentCard }) {
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const { component, name, score, rank, dots, average, fact } = card
  const percent = (share: number) => formatNumber(100 * share, 0, language)
  return (
    <tr>
      <th scope="row">
        <ComponentIcon component={component} size={16} />
        {text(name)}
        {card.isWeakest && <WeakestMark />}
      </th>
      <td className="score-strips__strip">
        <Strip component={component} dots={dots} average={average} active={region.code} />
        {average !== null && (
          <span className="visually-hidden">
            {messages.averageIs(
              formatNumber(Math.round(average), 0, language),
              region.level === 'desa' ? 'kecamatan' : 'kabupaten',
            )}
          </span>
        )}
      </td>
      {score === null ? (
        <td
          className="profile-missing"
          colSpan={2}
          title={
            fact.kind === 'uncovered'
              ? messages.coverage(percent(fact.coverage), percent(fact.minimum), fact.isArea)
              : undefined
          }
        >
          {messages.noScore}
        </td>
      ) : (
        <>
          <td className="number score-strips__score">
            {formatNumber(Math.round(score), 0, language)}
          </td>
          <td className="score-strips__rank">
            {rank ? messages.rankOf(rank.rank, rank.total) : ''}
          </td>
        </>
      )}
    </tr>
  )
}
