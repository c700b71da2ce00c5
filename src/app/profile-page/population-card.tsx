import { Users } from 'lucide-react'
import { memo, useMemo } from 'react'
import { ChartEmpty, ChartGuard } from '../../charts'
import { populationTitle, PyramidChart, TrendFigure } from '../../charts/profile'
import { buildAgePyramid } from '../../domain/age-pyramid'
import type { Trend } from '../../domain/trend'
import { listMutationPeriods } from '../../domain/mutation-balance'
import { buildPopulationSeries } from '../../domain/population-series'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatWithUnit } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages, type Language } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import { profileMessages } from '../../i18n/profile'
import { profileChartMessages } from '../../i18n/profile-charts'
import { buildFactRows, cardSources } from './fact-rows'
import { MutationFigure } from './mutation-figure'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const FACTS = ['keluarga', 'kepadatan_penduduk']

/** How many people, since when, and who came and went. */
export const PopulationCard = memo(function PopulationCard({ dataset, region }: ProfileProps) {
  const messages = useMessages(profileMessages)
  const words = useMessages(profileChartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const series = useMemo(() => buildPopulationSeries(dataset, region), [dataset, region])
  const pyramid = useMemo(() => buildAgePyramid(dataset, region), [dataset, region])
  const facts = useMemo(() => buildFactRows(dataset, region, FACTS), [dataset, region])
  const { trend, familySize } = series
  const isEmpty = !trend && listMutationPeriods(dataset, region).length === 0
  const indicator = trend?.indicator ?? dataset.indicators.get('penduduk')
  const method =
    indicator && trend && trend.status !== 'resmi' && indicator.method ? text(indicator.method) : ''
  const sources = [...facts.map((row) => row.source), indicator?.source ?? '']
  return (
    <SectionCard
      area="population"
      icon={Users}
      component="masyarakat"
      title={messages.population}
      status={trend?.status}
      sources={cardSources(dataset, sources)}
      notes={[
        method,
        !trend && indicator?.caveat ? text(indicator.caveat) : '',
        ...(trend?.breaks ?? []).map((entry) => text(entry.reason)),
      ]}
    >
      <dl className="profile-facts">
        {facts.map((row) => (
          <div key={row.indicator.id}>
            <dt>{text(row.indicator.shortName)}</dt>
            <dd>
              {row.value === null ? (
                <span className="profile-missing">{missingValue(row.isWithheld, language)}</span>
              ) : (
                <b className="number">{formatWithUnit(row.indicator, row.value, language)}</b>
              )}
              {row.value !== null && row.average !== null && (
                <small>
                  {messages.averageIs(formatWithUnit(row.indicator, row.average, language))}
                </small>
              )}
            </dd>
          </div>
        ))}
        {familySize && (
          <div>
            <dt>{messages.familySize}</dt>
            <dd>
              <b className="number">{formatNumber(familySize.value, 1, language)}</b>
            </dd>
          </div>
        )}
      </dl>
      <div className={`population-card__charts ${isEmpty ? 'population-card__charts--empty' : ''}`}>
        <ChartGuard resetKey={trend}>
          {trend ? (
            <TrendFigure
              trend={trend}
              title={populationTitle(trend, language)}
              subtitle={words.peopleSubtitle(yearsOf(trend, language))}
              caption={words.peopleCaption(region.name)}
              isStatusTold
            />
          ) : (
            <ChartEmpty>{messages.noPopulation}</ChartEmpty>
          )}
        </ChartGuard>
        <MutationFigure dataset={dataset} region={region} />
        {pyramid && (
          <ChartGuard resetKey={pyramid}>
            <PyramidChart pyramid={pyramid} />
          </ChartGuard>
        )}
      </div>
    </SectionCard>
  )
})

function yearsOf(trend: Trend, language: Language): string {
  const [first, last] = [trend.points[0], trend.points.at(-1)]
  return [...new Set([first, last])]
    .flatMap((point) => (point ? formatPeriod(point.period, language) : []))
    .join('–')
}
