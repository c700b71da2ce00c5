import { Columns3 } from 'lucide-react'
import { useLanguage, useMessages } from '../../i18n/language'
import { tableMessages } from '../../i18n/table'
import { columnTitle } from '../../table/column-title'
import { OVERALL } from '../../domain/column-names'
import { componentOfColumn, formatColumns, optionalColumns } from '../../table/table-columns'
import { Popover } from '../../ui/popover'
import type { Ranking } from './use-ranking'
import './columns-menu.css'

interface ColumnsMenuProps {
  readonly ranking: Ranking
  /** Takes the choice as the address writes it. */
  readonly onChange: (columns: string) => void
}

/** Check boxes for every column that may be hidden or added; closes with Esc or a click elsewhere. */
export function ColumnsMenu({ ranking, onChange }: ColumnsMenuProps) {
  const { model, chosenColumns, componentNames } = ranking
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  const toggle = (column: string) => {
    const next = new Set(chosenColumns)
    if (!next.delete(column)) next.add(column)
    onChange(formatColumns(next, model))
  }
  const extras = new Set(model.extras.map(({ indicator }) => indicator.id))
  const groupOf = (column: string) =>
    extras.has(column)
      ? 'extras'
      : column === OVERALL || componentOfColumn(column, model)
        ? 'scores'
        : 'region'
  const groups = (['region', 'scores', 'extras'] as const)
    .map((group) => ({
      group,
      columns: optionalColumns(model).filter((column) => groupOf(column) === group),
    }))
    .filter(({ columns }) => columns.length > 0)

  return (
    <Popover
      block="columns-menu"
      label={messages.columnsHint}
      button={{
        className: 'control',
        children: (
          <>
            <Columns3 aria-hidden size="1rem" />
            <span>{messages.columns}</span>
          </>
        ),
      }}
    >
      {() => (
        <>
          {groups.map(({ group, columns }) => (
            <fieldset key={group}>
              <legend>{messages.columnGroups[group]}</legend>
              {columns.map((column) => {
                const heading = columnTitle(column, model, componentNames, language, messages)
                return (
                  <label key={column}>
                    <input
                      type="checkbox"
                      checked={chosenColumns.has(column)}
                      onChange={() => toggle(column)}
                    />
                    {heading.icon}
                    <span>{heading.title}</span>
                    {group === 'extras' && (
                      <span className="columns-menu__detail">{heading.detail}</span>
                    )}
                  </label>
                )
              })}
            </fieldset>
          ))}
          <button type="button" className="columns-menu__reset" onClick={() => onChange('')}>
            {messages.resetColumns}
          </button>
        </>
      )}
    </Popover>
  )
}
