import type { ReactNode } from 'react'
import { ModalDialog } from '../ui/modal-dialog'
import { ComboboxField } from './combobox-field'
import { SearchFoot } from './search-foot'
import type { ActiveOption } from './use-active-option'
import './option-dialog.css'

interface OptionDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly size: 'list' | 'sheet'
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly count: number
  readonly list: ActiveOption
  /** The options in their groups. */
  readonly children: ReactNode
  /** Said where there is nothing to choose; what else is told stands below the list. */
  readonly nothing?: { readonly words: string; readonly hint: string } | undefined
  readonly below?: ReactNode
  /** How many were found, for a screen reader. */
  readonly found: string
}

/** A dialog with a field to write in and a list below it that narrows to what was written. */
export function OptionDialog(props: OptionDialogProps) {
  const { open, onClose, title, size, query, count, list, nothing } = props
  return (
    <ModalDialog
      open={open}
      onClose={onClose}
      title={title}
      size={size}
      head={
        <ComboboxField
          label={title}
          placeholder={props.placeholder}
          value={query}
          onChange={props.onQuery}
          listId={list.listId}
          activeId={list.activeId}
          expanded={count > 0}
          onKeyDown={list.onKeyDown}
        />
      }
    >
      <div className={`option-dialog option-dialog--${size}`}>
        <div role="listbox" id={list.listId} aria-label={title} className="option-dialog__options">
          {props.children}
        </div>
        {nothing && (
          <div className="option-dialog__nothing">
            <p>{nothing.words}</p>
            <p>{nothing.hint}</p>
          </div>
        )}
        {props.below}
      </div>
      <p role="status" className="visually-hidden">
        {query.trim() === '' ? '' : props.found}
      </p>
      <SearchFoot />
    </ModalDialog>
  )
}
