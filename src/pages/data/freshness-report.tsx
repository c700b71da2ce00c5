import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataQualityMessages } from '../../i18n/data-quality'
import { ComponentIcon } from '../../ui/component-icon'
import { componentHue } from '../../ui/palette'
import { useTheme } from '../../ui/theme'
import { buildFreshness } from './freshness-model'
import { SourceAges } from './source-ages'
import './freshness.css'

interface FreshnessReportProps {
  readonly quality: QualityFile
}

/** From this age on a figure is called old: the time between two village censuses is three years. */
const OLD_YEARS = 5

/** A table of years that is a timeline too: one square an indicator, in the year of its latest figure. */
export function FreshnessReport({ quality }: FreshnessReportProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataQualityMessages)
  const theme = useTheme()
  const { years, rows } = useMemo(() => buildFreshness(dataset, quality), [dataset, quality])
  const ages = Object.values(quality.indicators).map(({ age }) => age)
  const old = ages.filter((age) => age >= OLD_YEARS).length
  const samples = new Set(quality.samples)
  return (
    <div className="freshness">
      <h3>{messages.freshness}</h3>
      <p>
        {messages.freshnessLead(dataset.edition, old, ages.length, OLD_YEARS)} {messages.squareKey}
        {dataset.info.showsSamples && ` ${messages.sampleKey}`}
      </p>
      <div className="freshness__scroll" tabIndex={0} role="group" aria-label={messages.freshness}>
        <table>
          <caption className="visually-hidden">{messages.freshnessTable}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.component}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ component, byYear }) => (
              <tr key={component.id}>
                <th scope="row">
                  <span>
                    <ComponentIcon component={component.id} />
                    {component.name[language]}
                  </span>
                </th>
                {byYear.map((indicators, index) => (
                  <td key={years[index]} style={{ color: componentHue(component.id, theme) }}>
                    {indicators.length > 0 && (
                      <>
                        <span className="freshness__squares" aria-hidden>
                          {indicators.map(({ id, shortName }) => (
                            <i
                              key={id}
                              title={shortName[language]}
                              data-sample={samples.has(id) || undefined}
                            />
                          ))}
                        </span>
                        <span className="freshness__count number">{indicators.length}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{messages.total}</th>
              {years.map((year, index) => (
                <td key={year} className="number">
                  {rows.reduce((sum, row) => sum + (row.byYear[index]?.length ?? 0), 0)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <SourceAges quality={quality} />
    </div>
  )
}
