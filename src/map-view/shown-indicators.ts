import type { Indicator, Period } from '../contract'
import { formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import type { MapView } from './map-view'

/** The indicators that are on the map, each with its period. */
export function shownIndicators(
  view: MapView,
): readonly { readonly indicator: Indicator; readonly period: Period }[] {
  const { indicator, period } = view.choropleth
  switch (view.kind) {
    case 'single':
      return [{ indicator, period }]
    case 'pair':
      return [view.bivariate.x, view.bivariate.y]
    case 'change':
      return [view.change.from, view.change.to].map((at) => ({ indicator, period: at }))
  }
}

/** Each period that is shown once, in the order of the indicators. */
export function shownPeriods(view: MapView, language: Language): readonly string[] {
  const periods = shownIndicators(view).map(({ period }) => formatPeriod(period, language))
  return [...new Set(periods)]
}
