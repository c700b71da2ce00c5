import { Users } from 'lucide-react'
import { memo, useMemo } from 'react'
import { ChartEmpty, ChartGuard } from '../../charts'
import { populationTitle, PyramidChart, TrendFigure } from '../../charts/profile'
import { buildAgePyramid } from '../../domain/age-pyramid'
import { buildPopulationSeries } from '../../domain/population-series'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatWithUnit } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { missingValue } from '../../i18n/missing-value'
import { profileMessages } from '../../i18n/profile'
import { profileChartMessages } from '../../i18n/profile-charts'
import { buildFactRows, sourcesOf } from './fact-rows'
import { MutationFigure } from './mutation-figure'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

const FACTS = ['keluarga', 'kepadatan_penduduk', 'kepadatan_keluarga']

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
  const indicator = trend?.indicator ?? dataset.indicators.get('penduduk')
  const method =
    indicator && trend && trend.status !== 'resmi' && indicator.method ? text(indicator.method) : ''
  const from = formatPeriod(trend?.points[0]?.period ?? '', language)
  const to = formatPeriod(trend?.points.at(-1)?.period ?? '', language)
  const sources = [...facts.map((row) => row.source), indicator?.source ?? '']
  return (
    <SectionCard
      area="population"
      icon={Users}
      component="masyarakat"
      title={messages.population}
      status={trend?.status}
      foot={[method, sourcesOf(dataset, sources)].filter((part) => part !== '').join(' ')}
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
      <div className="population-card__charts">
        <ChartGuard resetKey={trend}>
          {trend ? (
            <TrendFigure
              trend={trend}
              title={populationTitle(trend, language)}
              subtitle={words.peopleSubtitle(from, to)}
              caption={words.peopleCaption(region.name)}
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
