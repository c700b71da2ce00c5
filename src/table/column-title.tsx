import type { ReactNode } from 'react'
import type { Indicator, LocalizedText, ValueStatus } from '../contract'
import type { RegionTable } from '../domain/table-rows'
import { formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import type { TableMessages } from '../i18n/table'
import { ComponentIcon } from '../ui/component-icon'
import { KECAMATAN, NAME, OVERALL, RANK, VALUE, YEAR_STATUS } from '../domain/column-names'
import { componentOfColumn } from './table-columns'

export interface ColumnTitle {
  readonly title: string
  /** Unit and period, or what a score counts from. */
  readonly detail: string
  readonly icon: ReactNode
  readonly status: ValueStatus | null
}

/** What stands over a column; `names` holds the component names of the catalogue. */
export function columnTitle(
  column: string,
  model: RegionTable,
  names: ReadonlyMap<string, LocalizedText>,
  language: Language,
  messages: TableMessages,
): ColumnTitle {
  const plain = (title: string) => ({ title, detail: '', icon: null, status: null })
  switch (column) {
    case RANK:
      return plain(messages.rank)
    case NAME:
      return plain(messages.name[model.level])
    case KECAMATAN:
      return plain(messages.kecamatan)
    case YEAR_STATUS:
      return plain(messages.yearStatus)
    case OVERALL:
      return { ...plain(messages.overall), detail: messages.overallDetail }
    case VALUE:
      return indicatorTitle(model.indicator, model.period, model.status)
  }
  const component = componentOfColumn(column, model)
  if (component)
    return {
      title: names.get(component)?.[language] ?? component,
      detail: messages.score,
      icon: <ComponentIcon component={component} size={14} />,
      status: null,
    }
  const extra = model.extras.find(({ indicator }) => indicator.id === column)
  return extra ? indicatorTitle(extra.indicator, extra.period, extra.status) : plain(column)

  function indicatorTitle(indicator: Indicator, period: string, status: ValueStatus): ColumnTitle {
    const unit = indicator.kind === 'category' ? messages.category : indicator.unit[language]
    return {
      title: indicator.shortName[language],
      detail: [unit, formatPeriod(period, language)].filter((part) => part !== '').join(' · '),
      icon: null,
      status: status === 'resmi' ? null : status,
    }
  }
}
