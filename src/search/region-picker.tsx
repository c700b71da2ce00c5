import { useMemo, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import type { Region, RegionCode } from '../contract'
import { buildSearchIndex } from '../domain/search-index'
import { useLanguage, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { OptionDialog } from './option-dialog'
import { OptionGroup } from './option-group'
import { RegionOption } from './region-option'
import { useActiveOption } from './use-active-option'

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
  const list = useActiveOption({
    count: flat.length,
    resetKey: asked,
    groupStarts: groups.map(({ start }) => start),
    onChoose: choose,
  })
  return (
    <OptionDialog
      open
      onClose={onClose}
      title={title}
      size="list"
      placeholder={messages.regionPlaceholder}
      query={query}
      onQuery={setQuery}
      count={flat.length}
      list={list}
      nothing={
        flat.length === 0
          ? {
              words: messages.nothing(asked),
              hint: messages.nothingHint(dataset.regions.all.at(-1)?.code ?? ''),
            }
          : undefined
      }
      found={messages.regionsFound(flat.length)}
    >
      {groups.map(({ label, regions, start }) => (
        <OptionGroup key={label} label={label}>
          {regions.map((region, position) => (
            <RegionOption key={region.code} region={region} {...list.option(start + position)} />
          ))}
        </OptionGroup>
      ))}
    </OptionDialog>
  )
}
