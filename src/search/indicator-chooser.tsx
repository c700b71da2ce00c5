import { useId, useMemo, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import { isMappable, type Dataset } from '../domain/dataset'
import { matchAwaited } from '../domain/match-awaited'
import { matchIndicators } from '../domain/match-indicators'
import { useLanguage, useLocalized, useMessages, type Language } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { ComponentIcon } from '../ui/component-icon'
import { AwaitedList } from './awaited-list'
import { ChooserOption } from './chooser-option'
import { ComboboxField } from './combobox-field'
import { KabupatenSeriesList } from './kabupaten-series-list'
import { ModalDialog } from '../ui/modal-dialog'
import { OptionGroup } from './option-group'
import { SearchFoot } from './search-foot'
import { useActiveOption } from './use-active-option'
import './indicator-chooser.css'

export interface IndicatorChooserProps {
  /** Indicator on the map now. */
  readonly current: string
  readonly open: boolean
  readonly onClose: () => void
  readonly onSelect: (id: string) => void
}

/** Every indicator that can be mapped, by component; kabupaten series are listed but not offered. */
export function IndicatorChooser({ current, open, onClose, onSelect }: IndicatorChooserProps) {
  const dataset = useDataset()
  const messages = useMessages(searchMessages)
  const localized = useLocalized()
  const language = useLanguage()
  const [query, setQuery] = useState('')
  const listId = useId()
  const { groups, series } = useMemo(
    () => groupIndicators(dataset, query, language),
    [dataset, query, language],
  )
  const awaited = useMemo(() => matchAwaited(dataset, query, language), [dataset, query, language])
  const options = groups.flatMap((group) => group.indicators)
  const optionId = (id: string) => `${listId}-${id}`

  const close = () => {
    setQuery('')
    onClose()
  }
  const choose = (position: number) => {
    const indicator = options[position]
    if (indicator) onSelect(indicator.id)
    close()
  }
  const { activeIndex, setActiveIndex, onKeyDown } = useActiveOption({
    count: options.length,
    resetKey: query,
    initialIndex: query === '' ? options.findIndex(({ id }) => id === current) : 0,
    groupStarts: groups.map((group) => group.start),
    onChoose: choose,
  })
  const active = options[activeIndex]

  return (
    <ModalDialog
      open={open}
      onClose={close}
      title={messages.chooserTitle}
      size="sheet"
      head={
        <ComboboxField
          label={messages.chooserTitle}
          placeholder={messages.chooserPlaceholder}
          value={query}
          onChange={setQuery}
          listId={listId}
          activeId={active && optionId(active.id)}
          expanded={options.length > 0}
          onKeyDown={onKeyDown}
        />
      }
    >
      <div className="indicator-chooser">
        <div
          role="listbox"
          id={listId}
          aria-label={messages.chooserTitle}
          className="indicator-chooser__groups"
        >
          {groups.map(({ component, indicators, start }) => (
            <OptionGroup
              key={component.id}
              label={localized(component.name)}
              icon={<ComponentIcon component={component.id} />}
            >
              {indicators.map((indicator, offset) => (
                <ChooserOption
                  key={indicator.id}
                  indicator={indicator}
                  current={indicator.id === current}
                  id={optionId(indicator.id)}
                  active={start + offset === activeIndex}
                  onPoint={() => setActiveIndex(start + offset)}
                  onChoose={() => choose(start + offset)}
                />
              ))}
            </OptionGroup>
          ))}
        </div>
        {options.length + series.length + awaited.length === 0 && (
          <div className="indicator-chooser__nothing">
            <p>{messages.noIndicator}</p>
            <p>{messages.noIndicatorHint}</p>
          </div>
        )}
        {series.length > 0 && <KabupatenSeriesList series={series} expanded={query !== ''} />}
        {awaited.length > 0 && <AwaitedList awaited={awaited} />}
      </div>
      <p role="status" className="visually-hidden">
        {query === '' ? '' : messages.chooserFound(options.length)}
      </p>
      <SearchFoot />
    </ModalDialog>
  )
}

/** By component; those with the closest name, and their component, first. */
function groupIndicators(dataset: Dataset, query: string, language: Language) {
  const found = matchIndicators(dataset, query, language)
  const mappable = found.filter(isMappable)
  const closest = [...new Set(mappable.map(({ component }) => component))]
  // Without a query the components stand in their own order.
  const components =
    query === ''
      ? dataset.catalogue.components
      : closest.flatMap((id) => dataset.catalogue.components.find((one) => one.id === id) ?? [])
  let start = 0
  const groups = components.flatMap((component) => {
    const own = mappable.filter((indicator) => indicator.component === component.id)
    const group = { component, indicators: own, start }
    start += own.length
    return own.length === 0 ? [] : [group]
  })
  return { groups, series: found.filter((indicator) => !isMappable(indicator)) }
}
