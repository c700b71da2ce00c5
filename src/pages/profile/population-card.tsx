import { Users } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { ChartEmpty, ChartGuard } from '../../charts'
import { AgeBars, populationTitle, PyramidChart, TrendFigure } from '../../charts/profile'
import { buildAgePyramid } from '../../domain/age-pyramid'
import { buildAgeStructure } from '../../domain/age-structure'
import { familyMismatch } from '../../domain/family-size'
import { buildPopulation } from '../../domain/population'
import type { Trend } from '../../domain/trend'
import { formatPeriod } from '../../i18n/format'
import { formatWithUnit } from '../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages, type Language } from '../../i18n/language'
import { mismatchWords } from '../../i18n/family-size'
import { missingMark, shapeMark, shapeWords } from '../../i18n/figure-shape'
import { profileMessages } from '../../i18n/profile'
import { profileChartMessages } from '../../i18n/profile-charts'
import { cardSources, sectionRows } from '../../place/fact-rows'
import { MutationFigure } from './mutation-figure'
import { PeopleFacts } from './people-facts'
import type { ProfileProps } from './profile-props'
import { SectionCard } from './section-card'

/** How many people by each count, of what age, since when, and who came and went. */
export const PopulationCard = memo(function PopulationCard({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const words = useMessages(profileChartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const population = useMemo(() => buildPopulation(dataset, region), [dataset, region])
  const ages = useMemo(() => buildAgeStructure(dataset, region), [dataset, region])
  const pyramid = useMemo(() => buildAgePyramid(dataset, region), [dataset, region])
  const facts = useMemo(() => sectionRows(dataset, region, 'population'), [dataset, region])
  const mismatch = useMemo(() => familyMismatch(dataset, region), [dataset, region])
  const { register, trend } = population
  const method =
    register !== null && register.marginPercent !== null ? register.indicator.method : null
  const counts = [register, population.projection].flatMap((count) => count?.source ?? [])
  return (
    <SectionCard
      area="population"
      icon={Users}
      component="masyarakat"
      title={messages.population}
      status={register?.status}
      sources={cardSources(dataset, [...counts, ...facts.map((row) => row.source)])}
      notes={[
        register?.indicator.caveat ? text(register.indicator.caveat) : '',
        ...(trend?.breaks ?? []).map((entry) => text(entry.reason)),
      ]}
    >
      <dl className="profile-facts">
        <PeopleFacts region={region} population={population} />
        {facts.map((row) => (
          <div key={row.indicator.id}>
            <dt>{text(row.indicator.shortName)}</dt>
            <dd>
              {row.value === null ? (
                <span className="profile-missing">{missingMark(row, language)}</span>
              ) : (
                <b className="number">{formatWithUnit(row.indicator, row.value, language)}</b>
              )}
              {row.value !== null && row.shape && (
                <small title={shapeWords(row.shape, region.type, language)}>
                  {shapeMark(row.shape, language)}
                </small>
              )}
              {row.value !== null && row.average !== null && row.indicator.kind !== 'count' && (
                <small>
                  {messages.averageIs(
                    formatWithUnit(row.indicator, row.average, language),
                    region.level === 'desa' ? 'kecamatan' : 'kabupaten',
                  )}
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mismatch && <p className="population-card__method">{mismatchWords(mismatch, language)}</p>}
      {method && <p className="population-card__method">{text(method)}</p>}
      <div className="population-card__charts">
        {trend && (
          <ChartGuard resetKey={trend}>
            <TrendFigure
              trend={trend}
              title={populationTitle(trend, language)}
              subtitle={words.peopleSubtitle(yearsOf(trend, language))}
              caption={words.peopleCaption(region.name)}
              isStatusTold
            />
          </ChartGuard>
        )}
        {pyramid ? (
          <ChartGuard resetKey={pyramid}>
            <PyramidChart pyramid={pyramid} />
          </ChartGuard>
        ) : ages ? (
          <ChartGuard resetKey={ages}>
            <AgeBars structure={ages} />
          </ChartGuard>
        ) : (
          <ChartEmpty>{messages.noAges}</ChartEmpty>
        )}
        <MutationFigure region={region} />
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
