import { memo } from 'react'
import type { AgeGroup, AgePyramid } from '../domain/age-pyramid'
import { formatNumber, formatPeriod } from '../i18n/format'
import { useLanguage, useMessages, type Language } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { profileChartMessages } from '../i18n/profile-charts'
import { FigureWithTable } from './figure-with-table'
import './pyramid.css'

/** Men to the left and women to the right of a shared axis of ages, the oldest on top. */
export const PyramidChart = memo(function PyramidChart(props: { readonly pyramid: AgePyramid }) {
  const { pyramid } = props
  const messages = useMessages(profileChartMessages)
  const language = useLanguage()
  const { groups, largest, period, region, status } = pyramid
  const when = formatPeriod(period, language)
  const people = (value: number | null, isWithheld: boolean) =>
    value === null ? missingValue(isWithheld, language) : formatNumber(value, 0, language)
  const sum = (group: AgeGroup) => (group.male ?? 0) + (group.female ?? 0)
  const top = groups.toSorted((a, b) => sum(b) - sum(a))[0]
  if (!top) return null
  const title = messages.pyramid(ageText(top, language), formatNumber(sum(top), 0, language))
  const bar = (value: number | null) => ({
    width: `${value === null || largest === 0 ? 0 : (100 * value) / largest}%`,
  })
  const sample = status === 'contoh' ? 'pyramid__sample' : ''
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
      <div className="pyramid__plot" aria-hidden>
        <p className="pyramid__head">
          <span>{messages.male}</span>
          <span>{messages.female}</span>
        </p>
        {groups.toReversed().map((group) => (
          <div key={group.from} className="pyramid__row">
            <span className="pyramid__side pyramid__side--male">
              <i className={sample} style={bar(group.male)} />
            </span>
            <span className="pyramid__age number">{ageText(group, language)}</span>
            <span className="pyramid__side pyramid__side--female">
              <i className={sample} style={bar(group.female)} />
            </span>
          </div>
        ))}
      </div>
    </FigureWithTable>
  )
})

function ageText({ from, to }: AgeGroup, language: Language): string {
  return to === null ? profileChartMessages[language].openAge(from) : `${from}–${to}`
}
