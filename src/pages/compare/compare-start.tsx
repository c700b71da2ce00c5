import { Plus } from 'lucide-react'
import { useEffect } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region, RegionCode } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { findExtreme } from '../../domain/standing'
import { compareMessages } from '../../i18n/compare'
import { useMessages } from '../../i18n/language'

interface CompareStartProps {
  /** None or one. */
  readonly regions: readonly Region[]
  readonly onReady: (isReady: boolean) => void
  readonly onAdd: () => void
  readonly onChange: (codes: readonly RegionCode[]) => void
}

/** What is shown until there are two regions: why, how to choose, and examples to begin with. */
export function CompareStart(props: CompareStartProps) {
  const dataset = useDataset()
  const { regions, onReady, onAdd, onChange } = props
  const messages = useMessages(compareMessages)
  const [only] = regions
  useEffect(() => {
    onReady(true)
  }, [onReady])
  const extremes = only ? null : extremesOf(dataset)
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
              {messages.exampleExtremes(extremes[0].name, extremes[1].name)}
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

/** The kecamatan furthest ahead and furthest behind, by the one rule; null where nobody can be told. */
function extremesOf(dataset: Dataset): readonly [Region, Region] | null {
  const kecamatan = dataset.regions.children(dataset.regions.root.code)
  const [ahead, behind] = (['ahead', 'behind'] as const).map(
    (side) => findExtreme(dataset, kecamatan, side)?.members[0]?.region,
  )
  return ahead && behind && ahead !== behind ? [ahead, behind] : null
}
