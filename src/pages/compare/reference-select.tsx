import { compareMessages } from '../../i18n/compare'
import { useMessages } from '../../i18n/language'
import { AVERAGE, type Comparison } from './use-comparison'

interface ReferenceSelectProps {
  readonly comparison: Comparison
  readonly kabupaten: string
  /** Empty for the first region, which needs no word in the address. */
  readonly onChange: (reference: string) => void
}

/** From what the differences are told: one of the regions, or the regency's average. */
export function ReferenceSelect({ comparison, kabupaten, onChange }: ReferenceSelectProps) {
  const messages = useMessages(compareMessages)
  const { regions, referenceRegion } = comparison
  const [first] = regions
  return (
    <label className="compare-page__reference">
      <span>{messages.reference}</span>
      <select
        className="control"
        value={referenceRegion === null ? AVERAGE : regions[referenceRegion]?.code}
        onChange={({ target }) => {
          onChange(target.value === first?.code ? '' : target.value)
        }}
      >
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={AVERAGE}>{messages.average(kabupaten)}</option>
      </select>
    </label>
  )
}
