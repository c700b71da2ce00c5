import { formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import type { MapView } from './map-view'

/** Each period that is shown once, in the order of the indicators. */
export function shownPeriods({ indicators }: MapView, language: Language): readonly string[] {
  return [...new Set(indicators.map(({ period }) => formatPeriod(period, language)))]
}
