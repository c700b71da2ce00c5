import { useId } from 'react'
import type { ComparedPlace, PlaceComparison } from '../domain/place-comparison'
import { formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages, type ProfileChartMessages } from '../i18n/profile-charts'
import { markHue } from '../ui/class-colors'
import { StatusBadge } from '../ui/status-badge'
import { useTheme } from '../ui/theme'
import './place-bars.css'

/**
 * One figure of a region beside the areas that hold it, as bars from zero. It is a table already: the
 * bars are decoration beside the numbers.
 */
export function PlaceBars({ comparison }: { readonly comparison: PlaceComparison }) {
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const color = markHue(comparison.indicator, useTheme())
  const id = useId()
  const { indicator, period, places, largest } = comparison
  const unit = indicator.kind === 'index' ? '' : text(indicator.unit)
  const name = text(indicator.shortName)
  const named = unit === '' || name.endsWith(unit) ? name : `${name}, ${unit}`
  const status = places[0]?.status ?? 'resmi'
  return (
    <figure className="place-bars" aria-labelledby={id}>
      <figcaption className="place-bars__title" id={id}>
        {named}, {formatPeriod(period, language)}
        {status === 'contoh' && <StatusBadge status={status} />}
      </figcaption>
      <table aria-labelledby={id}>
        <tbody>
          {places.map((place) => (
            <tr key={place.role + place.region.code} className={`place-bars__${place.role}`}>
              <th scope="row">{labelOf(place, messages)}</th>
              <td className="place-bars__track" aria-hidden>
                <i
                  className={place.status === 'contoh' ? 'place-bars__sample' : ''}
                  style={{
                    width: `${largest > 0 ? (100 * Math.max(0, place.value ?? 0)) / largest : 0}%`,
                    ...(place.role === 'own' && { color }),
                  }}
                />
              </td>
              <td className={place.value === null ? 'place-bars__missing' : 'number'}>
                {place.value === null
                  ? missingValue(place.isWithheld, language)
                  : formatIndicator(indicator, place.value, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function labelOf(place: ComparedPlace, messages: ProfileChartMessages): string {
  const { region, role } = place
  switch (role) {
    case 'own':
      return region.name
    case 'parent':
      return region.level === 'kabupaten' ? messages.kabupaten : messages.kecamatan
    case 'highest':
      return messages.highest(region.name)
    case 'lowest':
      return messages.lowest(region.name)
  }
}
