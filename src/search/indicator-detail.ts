import type { Indicator } from '../contract'
import { isMappable } from '../domain/dataset'
import { formatPeriod } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { shownPeriod } from '../domain/shown-period'

/** "persen · 2021 · per desa": unit, latest period and finest level of an indicator. */
export function useIndicatorDetail(): (indicator: Indicator) => string {
  const language = useLanguage()
  const localized = useLocalized()
  const messages = useMessages(searchMessages)
  return (indicator) => {
    const unit = localized(indicator.unit)
    const period = shownPeriod(indicator)
    const level = indicator.levels.includes('desa') ? messages.levelDesa : messages.levelKecamatan
    return [
      unit === '' ? (indicator.kind === 'category' ? messages.category : messages.noUnit) : unit,
      period === undefined ? '' : formatPeriod(period, language),
      isMappable(indicator) ? level : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
}
