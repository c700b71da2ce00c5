import { useId, useMemo, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import type { RegionCode } from '../contract'
import { isMappable } from '../domain/dataset'
import { buildSearchIndex } from '../domain/search-index'
import { useLanguage, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { ComboboxField } from './combobox-field'
import { IndicatorOption } from './indicator-option'
import { ModalDialog } from '../ui/modal-dialog'
import { OptionGroup } from './option-group'
import { RegionOption } from './region-option'
import { SearchFoot } from './search-foot'
import { useActiveOption } from './use-active-option'
import './search-dialog.css'

export interface SearchDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onSelectRegion: (code: RegionCode) => void
  /** Called with any indicator of the catalogue; `isMappable` tells whether the map can show it. */
  readonly onSelectIndicator: (id: string) => void
}

/** Finds any region or indicator by name or code; an empty field offers the kecamatan. */
export function SearchDialog(props: SearchDialogProps) {
  const dataset = useDataset()
  const { open, onClose } = props
  const language = useLanguage()
  const messages = useMessages(searchMessages)
  const index = useMemo(() => buildSearchIndex(dataset, language), [dataset, language])
  const [query, setQuery] = useState('')
  // Not deferred: who types fast and presses Enter means what was typed, not the list before it.
  const asked = query.trim()
  const listId = useId()

  const { regions, indicators, indicatorsFirst } = useMemo(
    () =>
      asked === ''
        ? {
            regions: dataset.regions.children(dataset.regions.root.code),
            indicators: [],
            indicatorsFirst: false,
          }
        : index.search(asked),
    [asked, dataset, index],
  )
  const firstRegion = indicatorsFirst ? indicators.length : 0
  const firstIndicator = indicatorsFirst ? 0 : regions.length
  const optionId = (position: number) => `${listId}-${position}`
  const choose = (position: number) => {
    const region = regions[position - firstRegion]
    const indicator = indicators[position - firstIndicator]
    if (region) props.onSelectRegion(region.code)
    else if (indicator) props.onSelectIndicator(indicator.id)
    close()
  }
  const close = () => {
    setQuery('')
    onClose()
  }
  const count = regions.length + indicators.length
  const { activeIndex, setActiveIndex, onKeyDown } = useActiveOption({
    count,
    resetKey: asked,
    groupStarts: [0, indicatorsFirst ? indicators.length : regions.length],
    onChoose: choose,
  })
  const option = (position: number) => ({
    id: optionId(position),
    active: position === activeIndex,
    onPoint: () => setActiveIndex(position),
    onChoose: () => choose(position),
  })

  const regionGroup = regions.length > 0 && (
    <OptionGroup label={asked === '' ? messages.allKecamatan(regions.length) : messages.regions}>
      {regions.map((region, position) => (
        <RegionOption key={region.code} region={region} {...option(firstRegion + position)} />
      ))}
    </OptionGroup>
  )
  const indicatorGroup = indicators.length > 0 && (
    <OptionGroup label={messages.indicators}>
      {indicators.map((indicator, position) => (
        <IndicatorOption
          key={indicator.id}
          indicator={indicator}
          mappable={isMappable(indicator)}
          {...option(firstIndicator + position)}
        />
      ))}
    </OptionGroup>
  )

  return (
    <ModalDialog
      open={open}
      onClose={close}
      title={messages.searchTitle}
      size="list"
      head={
        <ComboboxField
          label={messages.searchTitle}
          placeholder={messages.searchPlaceholder}
          value={query}
          onChange={setQuery}
          listId={listId}
          activeId={activeIndex === -1 ? undefined : optionId(activeIndex)}
          expanded={count > 0}
          onKeyDown={onKeyDown}
        />
      }
    >
      <div
        role="listbox"
        id={listId}
        aria-label={messages.searchTitle}
        className="search-dialog__results"
      >
        {indicatorsFirst && indicatorGroup}
        {regionGroup}
        {!indicatorsFirst && indicatorGroup}
      </div>
      {count === 0 && (
        <div className="search-dialog__nothing">
          <p>{messages.nothing(asked)}</p>
          <p>{messages.nothingHint(dataset.regions.all.at(-1)?.code ?? '')}</p>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {asked === '' ? '' : messages.found(regions.length, indicators.length)}
      </p>
      <SearchFoot />
    </ModalDialog>
  )
}
