interface EmptyTableProps {
  readonly title: string
  readonly hint?: string
  readonly action?: string
  readonly onAction?: () => void
}

/** Stands where the table would: says why it is empty and offers the way out. */
export function EmptyTable({ title, hint, action, onAction }: EmptyTableProps) {
  return (
    <div className="empty-table" role="status">
      <p>{title}</p>
      {hint !== undefined && <p>{hint}</p>}
      {action !== undefined && (
        <button type="button" className="control" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  )
}
