import { useId } from 'react'
import type { RankingRow } from '../domain/ranking-model'
import { chartMessages } from '../i18n/charts'
import { useMessages, type Language } from '../i18n/language'

export type RankingOrder = 'value' | 'name'

interface RankingSortProps {
  readonly order: RankingOrder
  readonly onChange: (order: RankingOrder) => void
}

export function RankingSort({ order, onChange }: RankingSortProps) {
  const messages = useMessages(chartMessages)
  const id = useId()
  return (
    <span className="ranking__sort">
      <label className="visually-hidden" htmlFor={id}>
        {messages.sort}
      </label>
      <select
        id={id}
        value={order}
        onChange={(event) => onChange(event.target.value === 'name' ? 'name' : 'value')}
      >
        <option value="value">{messages.sortByValue}</option>
        <option value="name">{messages.sortByName}</option>
      </select>
    </span>
  )
}

/** By value the rows stay as ranked, missing last; by name all take their alphabetical place. */
export function sortRows(
  rows: readonly RankingRow[],
  order: RankingOrder,
  language: Language,
): readonly RankingRow[] {
  if (order === 'value') return rows
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, language, { numeric: true }))
}
