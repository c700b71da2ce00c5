import { useMemo, useState } from 'react'
import { useDataset } from '../data/dataset-context'
import { isMappable, type Dataset } from '../domain/dataset'
import { matchAwaited } from '../domain/match-awaited'
import { matchIndicators } from '../domain/match-indicators'
import { useLanguage, useLocalized, useMessages, type Language } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { ComponentIcon } from '../ui/component-icon'
import { AwaitedList } from './awaited-list'
import { ChooserOption } from './chooser-option'
import { KabupatenSeriesList } from './kabupaten-series-list'
import { OptionDialog } from './option-dialog'
import { OptionGroup } from './option-group'
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
  const { groups, series } = useMemo(
    () => groupIndicators(dataset, query, language),
    [dataset, query, language],
  )
  const awaited = useMemo(() => matchAwaited(dataset, query, language), [dataset, query, language])
  const options = groups.flatMap((group) => group.indicators)

  const close = () => {
    setQuery('')
    onClose()
  }
  const choose = (position: number) => {
    const indicator = options[position]
    if (indicator) onSelect(indicator.id)
    close()
  }
  const list = useActiveOption({
    count: options.length,
    resetKey: query,
    initialIndex: query === '' ? options.findIndex(({ id }) => id === current) : 0,
    groupStarts: groups.map((group) => group.start),
    onChoose: choose,
  })

  return (
    <OptionDialog
      open={open}
      onClose={close}
      title={messages.chooserTitle}
      size="sheet"
      placeholder={messages.chooserPlaceholder}
      query={query}
      onQuery={setQuery}
      count={options.length}
      list={list}
      nothing={
        options.length + series.length + awaited.length === 0
          ? { words: messages.noIndicator, hint: messages.noIndicatorHint }
          : undefined
      }
      below={
        <>
          {series.length > 0 && <KabupatenSeriesList series={series} expanded={query !== ''} />}
          {awaited.length > 0 && <AwaitedList awaited={awaited} />}
        </>
      }
      found={messages.chooserFound(options.length)}
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
              {...list.option(start + offset)}
            />
          ))}
        </OptionGroup>
      ))}
    </OptionDialog>
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
