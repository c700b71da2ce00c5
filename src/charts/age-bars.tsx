import { memo } from 'react'
import type { AgeBand, AgeStructure } from '../domain/age-structure'
import { formatNumber, formatPeriod } from '../i18n/format'
import { useLanguage, useMessages, type Language } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages } from '../i18n/profile-charts'
import { FigureWithTable } from './figure-with-table'
import { AgeDrawing } from './late-drawings'

/** Years of a usual group: a wider one stands taller, and its bar is as long as its people ask for. */
const STEP_YEARS = 5
const ROW_REM = 0.9375

/**
 * Men and women together by age, the oldest on top. Groups of unequal width are drawn as a histogram,
 * area for people: the bar shows the people for each five years, its height the years.
 */
export const AgeBars = memo(function AgeBars(props: { readonly structure: AgeStructure }) {
  const { bands, period, region, status } = props.structure
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const when = formatPeriod(period, language)
  const peopleOf = ({ people, isWithheld }: AgeBand) =>
    people === null ? missingValue(isWithheld, language) : formatNumber(people, 0, language)
  const total = bands.reduce((sum, { people }) => sum + (people ?? 0), 0)
  const young = bands
    .filter(({ to }) => to !== null && to < 15)
    .reduce((sum, { people }) => sum + (people ?? 0), 0)
  if (total === 0) return null
  const wide = bands.find((band) => rowsOf(band) > 1)
  const title = messages.ageShare(formatNumber((100 * young) / total, 1, language))
  return (
    <FigureWithTable
      className="age-bars"
      title={title}
      subtitle={messages.ageSubtitle(when)}
      status={status}
      note={wide && messages.wideAge(ageText(wide, language))}
      table={{
        caption: messages.ageCaption(region.name, when),
        columns: [messages.age, messages.people],
        rows: bands.map((band) => [ageText(band, language), peopleOf(band)]),
      }}
    >
      <div
        className="chart-rows"
        style={{ height: `${bands.reduce((sum, band) => sum + rowsOf(band), 0) * ROW_REM}rem` }}
      >
        <AgeDrawing
          structure={props.structure}
          label={title}
          ageOf={(band) => ageText(band, language)}
          peopleOf={peopleOf}
          rowsOf={rowsOf}
        />
      </div>
    </FigureWithTable>
  )
})

function ageText({ from, to }: AgeBand, language: Language): string {
  return to === null ? profileChartMessages[language].openAge(from) : `${from}–${to}`
}

function rowsOf({ from, to }: AgeBand): number {
  return to === null ? 1 : Math.max(1, Math.round((to + 1 - from) / STEP_YEARS))
}
