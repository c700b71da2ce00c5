import { formatPeriod } from '../i18n/format'
import type { Language } from '../i18n/language'
import { mapExportMessages } from '../i18n/map-export'
import { timeMessages } from '../i18n/time'
import type { MapView } from './map-view'

/** What a map shows, in one line, as its picture is headed. */
export function viewTitle(view: MapView, language: Language): string {
  switch (view.kind) {
    case 'single':
      return view.choropleth.indicator.name[language]
    case 'pair': {
      const { x, y } = view.bivariate
      return mapExportMessages[language].pair(
        x.indicator.name[language],
        y.indicator.name[language],
      )
    }
    case 'change': {
      const { indicator, from, to } = view.change
      const [early, late] = [from, to].map((period) => formatPeriod(period, language))
      return timeMessages[language].title(indicator.name[language], early ?? '', late ?? '')
    }
  }
}
