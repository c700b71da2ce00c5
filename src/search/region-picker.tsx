import { useId, useMemo, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import type { Region, RegionCode } from '../contract'
import { buildSearchIndex } from '../domain/search-index'
import { useLanguage, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { ComboboxField } from './combobox-field'
import { ModalDialog } from '../ui/modal-dialog'
import { OptionGroup } from './option-group'
import { RegionOption } from './region-option'
import { SearchFoot } from './search-foot'
import { useActiveOption } from './use-active-option'
import './search-dialog.css'

interface RegionPickerProps {
  readonly title: string
  /** Regions offered while the field is empty, most wanted first. */
  readonly offered: readonly { readonly label: string; readonly regions: readonly Region[] }[]
  /** Not offered. */
  readonly without: readonly RegionCode[]
  readonly onClose: () => void
  readonly onSelect: (code: RegionCode) => void
}

/** Finds one region by name or code; open for as long as it is rendered. */
export function RegionPicker(props: RegionPickerProps) {
  const dataset = useDataset()
  const { title, offered, without, onClose, onSelect } = props
  const language = useLanguage()
  const messages = useMessages(searchMessages)
  const index = useMemo(() => buildSearchIndex(dataset, language), [dataset, language])
  const [query, setQuery] = useState('')
  // Not deferred: who types fast and presses Enter means what was typed, not the list before it.
  const asked = query.trim()
  const listId = useId()
  const groups = useMemo(() => {
    const all =
      asked === '' ? offered : [{ label: messages.regions, regions: index.search(asked).regions }]
    const left = all
      .map(({ label, regions }) => ({
        label,
        regions: regions.filter(({ code }) => !without.includes(code)),
      }))
      .filter(({ regions }) => regions.length > 0)
    return left.map((group, place) => ({
      ...group,
      start: left.slice(0, place).reduce((sum, { regions }) => sum + regions.length, 0),
    }))
  }, [asked, offered, index, messages, without])
  const flat = groups.flatMap(({ regions }) => regions)
  const choose = (position: number) => {
    const region = flat[position]
    onClose()
    if (region) onSelect(region.code)
  }
  const optionId = (position: number) => `${listId}-${position}`
  const { activeIndex, setActiveIndex, onKeyDown } = useActiveOption({
    count: flat.length,
    resetKey: asked,
    groupStarts: groups.map(({ start }) => start),
    onChoose: choose,
  })
  return (
    <ModalDialog
      open
      onClose={onClose}
      title={title}
      size="list"
      head={
        <ComboboxField
          label={title}
          placeholder={messages.regionPlaceholder}
          value={query}
          onChange={setQuery}
          listId={listId}
          activeId={activeIndex === -1 ? undefined : optionId(activeIndex)}
          expanded={flat.length > 0}
          onKeyDown={onKeyDown}
        />
      }
    >
      <div role="listbox" id={listId} aria-label={title} className="search-dialog__results">
        {groups.map(({ label, regions, start }) => (
          <OptionGroup key={label} label={label}>
            {regions.map((region, position) => (
              <RegionOption
                key={region.code}
                region={region}
                id={optionId(start + position)}
                active={start + position === activeIndex}
                onPoint={() => setActiveIndex(start + position)}
                onChoose={() => choose(start + position)}
              />
            ))}
          </OptionGroup>
        ))}
      </div>
      {flat.length === 0 && (
        <div className="search-dialog__nothing">
          <p>{messages.nothing(asked)}</p>
          <p>{messages.nothingHint(dataset.regions.all.at(-1)?.code ?? '')}</p>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {asked === '' ? '' : messages.regionsFound(flat.length)}
      </p>
      <SearchFoot />
    </ModalDialog>
  )
}
