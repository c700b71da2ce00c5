import type { RegionTable } from '../../domain/table-rows'
import { formatRowFilter } from '../../domain/row-filter'
import { className } from '../../i18n/class-words'
import { useLanguage, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { tableMessages } from '../../i18n/table'
import { ValueSwatch } from '../../table/value-swatch'
import './class-filter.css'

interface ClassFilterProps {
  readonly model: RegionTable
  /** The filter as the address writes it. */
  readonly filter: string
  readonly onChange: (filter: string) => void
}

/** The legend of the map as a row of switches, each with how many regions it holds. */
export function ClassFilter({ model, filter, onChange }: ClassFilterProps) {
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  const status = useMessages(statusMessages)
  const { legend } = model
  const chips = [
    { filter: '', label: messages.all, count: model.total, swatch: null },
    ...(legend.missing > 0
      ? [{ filter: 'ada', label: messages.onlyPresent, count: legend.present, swatch: null }]
      : []),
    ...legend.classes
      .filter((entry) => legend.mark !== 'category' || entry.count > 0)
      .map((entry) => ({
        filter: formatRowFilter({ kind: 'class', index: entry.index }),
        label: className(entry, legend, language),
        count: entry.count,
        swatch: { classIndex: entry.index, value: (entry.from + entry.to) / 2 },
      })),
    ...(legend.missing > 0
      ? [
          {
            filter: 'kosong',
            label: status.noData,
            count: legend.missing,
            swatch: { classIndex: null, value: null },
          },
        ]
      : []),
  ]

  return (
    <div className="class-filter" role="group" aria-label={messages.classFilter}>
      {chips.map((chip) => (
        <button
          key={chip.filter}
          type="button"
          aria-pressed={chip.filter === filter}
          onClick={() => onChange(chip.filter === filter ? '' : chip.filter)}
        >
          {chip.swatch && <ValueSwatch model={model} status={model.status} {...chip.swatch} />}
          <span className={/^[\d−]/.test(chip.label) ? 'number' : ''}>{chip.label}</span>
          <span className="class-filter__count number">{chip.count}</span>
        </button>
      ))}
    </div>
  )
}
