import { Plus } from 'lucide-react'
import { useEffect } from 'react'
import type { Indicator, Region, RegionCode } from '../../contract'
import { peersOf, valuesOf } from '../../domain/comparison'
import { latestPeriod, type Dataset } from '../../domain/dataset'
import { compareMessages } from '../../i18n/compare'
import { useLocalized, useMessages } from '../../i18n/language'

interface CompareStartProps {
  readonly dataset: Dataset
  /** None or one. */
  readonly regions: readonly Region[]
  readonly indicator: Indicator
  readonly onReady: (isReady: boolean) => void
  readonly onAdd: () => void
  readonly onChange: (codes: readonly RegionCode[]) => void
}

/** What is shown until there are two regions: why, how to choose, and examples to begin with. */
export function CompareStart(props: CompareStartProps) {
  const { dataset, regions, indicator, onReady, onAdd, onChange } = props
  const messages = useMessages(compareMessages)
  const text = useLocalized()
  const [only] = regions
  useEffect(() => {
    onReady(true)
  }, [onReady])
  const extremes = only ? null : extremesOf(dataset, indicator)
  const above = only ? dataset.regions.path(only.code).toReversed().slice(0, 3) : []
  return (
    <section className="compare-page__start">
      <h2>{only ? messages.oneTitle(only.name) : messages.emptyTitle}</h2>
      <p>{only ? messages.oneDetail : messages.emptyDetail}</p>
      <button type="button" className="control control--primary" onClick={onAdd}>
        <Plus aria-hidden size={16} />
        {only ? messages.add : messages.addFirst}
      </button>
      {(extremes ?? above.length > 1) && (
        <p className="compare-page__examples">
          <span>{messages.examples}</span>
          {extremes && (
            <button
              type="button"
              className="control"
              onClick={() => {
                onChange(extremes.map(({ code }) => code))
              }}
            >
              {messages.exampleExtremes(
                text(indicator.shortName),
                extremes[0].name,
                extremes[1].name,
              )}
            </button>
          )}
          {above.length > 1 && (
            <button
              type="button"
              className="control"
              onClick={() => {
                onChange(above.map(({ code }) => code))
              }}
            >
              {messages.exampleParent(above.map(({ name }) => name).join(', '))}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

/** The kecamatan at both ends of an indicator that has a better end; null where there are none. */
function extremesOf(dataset: Dataset, indicator: Indicator): readonly [Region, Region] | null {
  const { regions } = dataset
  const [any] = regions.children(regions.root.code)
  if (!any || indicator.direction === 'none' || indicator.kind === 'category') return null
  const known = valuesOf(dataset, indicator, latestPeriod(indicator), peersOf(dataset, any.code))
  const sorted = known.toSorted((a, b) => b.value - a.value)
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low || high.value === low.value) return null
  return indicator.direction === 'higher-is-better'
    ? [high.region, low.region]
    : [low.region, high.region]
}
