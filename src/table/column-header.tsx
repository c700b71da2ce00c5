import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useMessages } from '../i18n/language'
import { tableMessages } from '../i18n/table'
import { StatusBadge } from '../ui/status-badge'
import type { ColumnTitle } from './column-title'
import type { TableSort } from './table-columns'

interface ColumnHeaderProps {
  readonly heading: ColumnTitle
  readonly align: 'start' | 'end'
  readonly className: string
  /** The sort of this column, or null when another column orders the table. */
  readonly sort: TableSort | null
  readonly onToggle: () => void
}

/** A column header that sorts; the direction is told by `aria-sort` and by the arrow. */
export function ColumnHeader({ heading, align, className, sort, onToggle }: ColumnHeaderProps) {
  const messages = useMessages(tableMessages)
  const Arrow = sort === null ? ArrowUpDown : sort.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={sort === null ? 'none' : sort.descending ? 'descending' : 'ascending'}
      className={`${className} region-table__head--${align}`}
    >
      <button
        type="button"
        onClick={onToggle}
        title={
          sort === null
            ? undefined
            : sort.descending
              ? messages.sortDescending
              : messages.sortAscending
        }
      >
        <span className="region-table__title">
          {heading.icon}
          {heading.title}
          <Arrow aria-hidden size="0.8125rem" className="region-table__arrow" />
        </span>
        <span className="region-table__detail">
          {heading.detail}
          {heading.status && <StatusBadge status={heading.status} />}
        </span>
      </button>
    </th>
  )
}
