import { useMemo, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import type { RegionCode } from '../contract'
import { isMappable } from '../domain/dataset'
import { buildSearchIndex } from '../domain/search-index'
import { useLanguage, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { IndicatorOption } from './indicator-option'
import { OptionDialog } from './option-dialog'
import { OptionGroup } from './option-group'
import { RegionOption } from './region-option'
import { useActiveOption } from './use-active-option'

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
  const list = useActiveOption({
    count,
    resetKey: asked,
    groupStarts: [0, indicatorsFirst ? indicators.length : regions.length],
    onChoose: choose,
  })
  const regionGroup = regions.length > 0 && (
    <OptionGroup label={asked === '' ? messages.allKecamatan(regions.length) : messages.regions}>
      {regions.map((region, position) => (
        <RegionOption key={region.code} region={region} {...list.option(firstRegion + position)} />
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
          {...list.option(firstIndicator + position)}
        />
      ))}
    </OptionGroup>
  )

  return (
    <OptionDialog
      open={open}
      onClose={close}
      title={messages.searchTitle}
      size="list"
      placeholder={messages.searchPlaceholder}
      query={query}
      onQuery={setQuery}
      count={count}
      list={list}
      nothing={
        count === 0
          ? {
              words: messages.nothing(asked),
              hint: messages.nothingHint(dataset.regions.all.at(-1)?.code ?? ''),
            }
          : undefined
      }
      found={messages.found(regions.length, indicators.length)}
    >
      {indicatorsFirst && indicatorGroup}
      {regionGroup}
      {!indicatorsFirst && indicatorGroup}
    </OptionDialog>
  )
}
