import { memo } from 'react'
import type { AgeGroup, AgePyramid } from '../domain/age-pyramid'
import { formatNumber, formatPeriod } from '../i18n/format'
import { useLanguage, useMessages, type Language } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages } from '../i18n/profile-charts'
import { FigureWithTable } from './figure-with-table'
import { PyramidDrawing } from './late-drawings'
import './pyramid.css'

const ROW_REM = 0.9375
const AXIS_REM = 1.25

/** Men to the left and women to the right of a shared axis of ages, the oldest on top. */
export const PyramidChart = memo(function PyramidChart(props: { readonly pyramid: AgePyramid }) {
  const { pyramid } = props
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const { groups, period, region, status } = pyramid
  const when = formatPeriod(period, language)
  const people = (value: number | null, isWithheld: boolean) =>
    value === null ? missingValue(isWithheld, language) : formatNumber(value, 0, language)
  const sum = (group: AgeGroup) => (group.male ?? 0) + (group.female ?? 0)
  const top = groups.toSorted((a, b) => sum(b) - sum(a))[0]
  if (!top) return null
  const title = messages.pyramid(ageText(top, language), formatNumber(sum(top), 0, language))
  return (
    <FigureWithTable
      className="pyramid"
      title={title}
      subtitle={messages.pyramidSubtitle(when)}
      status={status}
      table={{
        caption: messages.pyramidCaption(region.name, when),
        columns: [messages.age, messages.male, messages.female],
        rows: groups.map((group) => [
          ageText(group, language),
          people(group.male, group.isWithheld),
          people(group.female, group.isWithheld),
        ]),
      }}
    >
      <p className="pyramid__head" aria-hidden>
        <span>{messages.male}</span>
        <span>{messages.female}</span>
      </p>
      <div className="chart-rows" style={{ height: `${groups.length * ROW_REM + AXIS_REM}rem` }}>
        <PyramidDrawing
          pyramid={pyramid}
          label={title}
          ageOf={(group) => ageText(group, language)}
          textOf={(group) =>
            `${ageText(group, language)}: ` +
            `${messages.male} ${people(group.male, group.isWithheld)}, ` +
            `${messages.female} ${people(group.female, group.isWithheld)}`
          }
        />
      </div>
    </FigureWithTable>
  )
})

function ageText({ from, to }: AgeGroup, language: Language): string {
  return to === null ? profileChartMessages[language].openAge(from) : `${from}–${to}`
}
