import { memo, useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { RegionCode } from '../../../contract'
import { buildHeadline } from '../../../domain/headline'
import { panelMessages } from '../../../i18n/panel'
import { useMessages } from '../../../i18n/language'
import { HeadlineCell } from './headline-cell'
import './headline.css'

interface HeadlineProps {
  readonly region: RegionCode
  /** Three figures instead of five. */
  readonly isShort: boolean
}

/** Figures of a short headline: those marked as principal, else the first. */
const MOST_SHORT = 3

export const Headline = memo(function Headline({ region, isShort }: HeadlineProps) {
  const dataset = useDataset()
  const messages = useMessages(panelMessages)
  const figures = useMemo(() => buildHeadline(dataset, region), [dataset, region])
  const principal = figures.filter(({ isPrincipal }) => isPrincipal)
  const short = (principal.length > 0 ? principal : figures).slice(0, MOST_SHORT)
  return (
    <section className="headline" aria-label={messages.figures}>
      <dl className="headline__list">
        {(isShort ? short : figures).map((figure) => (
          <HeadlineCell key={figure.indicator.id} figure={figure} />
        ))}
      </dl>
    </section>
  )
})
