import { memo, useMemo } from 'react'
import type { RegionCode } from '../../../contract'
import type { Dataset } from '../../../domain/dataset'
import { buildHeadline, type HeadlineId } from '../../../domain/headline'
import { panelMessages } from '../../../i18n/panel'
import { useMessages } from '../../../i18n/language'
import { HeadlineCell } from './headline-cell'
import './headline.css'

interface HeadlineProps {
  readonly dataset: Dataset
  readonly region: RegionCode
  /** Three figures instead of five. */
  readonly isShort: boolean
}

const SHORT: ReadonlySet<HeadlineId> = new Set([
  'population',
  'poverty',
  'topBand',
  'families',
  'idm',
])

export const Headline = memo(function Headline({ dataset, region, isShort }: HeadlineProps) {
  const messages = useMessages(panelMessages)
  const { type } = dataset.regions.get(region) ?? dataset.regions.root
  const figures = useMemo(() => buildHeadline(dataset, region), [dataset, region])
  return (
    <section className="headline" aria-label={messages.figures}>
      <dl className="headline__list">
        {figures
          .filter((figure) => !isShort || SHORT.has(figure.id))
          .map((figure) => (
            <HeadlineCell key={figure.id} figure={figure} type={type} />
          ))}
      </dl>
    </section>
  )
})
