import type { ReactNode } from 'react'
import type { Indicator, Period } from '../../contract'
import { formatPeriod } from '../../i18n/format'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useMessages } from '../../i18n/language'
import { PHONE, useMediaQuery } from '../../ui/use-media-query'
import './year-control.css'

interface YearControlProps {
  readonly indicator: Indicator
  readonly period: Period
  readonly onSelect: (period: Period) => void
  /** Further ways through the periods, where there are several. */
  readonly tools?: ReactNode
}

/** The years that have data, on a time line; a list on a phone; a single year is said in words. */
export function YearControl({ indicator, period, onSelect, tools = null }: YearControlProps) {
  const messages = useMessages(homeMessages)
  const language = useLanguage()
  const phone = useMediaQuery(PHONE)
  const { periods } = indicator
  if (periods.length === 1) {
    return (
      <p className="year-control year-control--single">
        <span>{messages.yearOnly}</span>
        <span className="number">{formatPeriod(period, language)}</span>
      </p>
    )
  }
  const yearly = periods.every((candidate) => candidate.length === 4)
  if (phone || !yearly || periods.length > 8) {
    return (
      <div className="year-control year-control--list">
        <label className="year-control__list">
          <span>{messages.year}</span>
          <select
            value={period}
            onChange={(event) => {
              onSelect(event.target.value)
            }}
          >
            {periods.map((candidate) => (
              <option key={candidate} value={candidate}>
                {formatPeriod(candidate, language)}
              </option>
            ))}
          </select>
        </label>
        {tools}
      </div>
    )
  }
  return (
    <fieldset className="year-control">
      <legend>{messages.year}</legend>
      <div className="year-control__line">
        {periods.map((candidate) => (
          <label key={candidate} className="year-control__year number">
            <input
              type="radio"
              name="tahun"
              value={candidate}
              checked={candidate === period}
              onChange={() => {
                onSelect(candidate)
              }}
            />
            <span>{candidate === period ? candidate : `’${candidate.slice(2)}`}</span>
          </label>
        ))}
      </div>
      {tools}
    </fieldset>
  )
}
