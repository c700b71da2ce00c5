import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { buildIndicatorRows, type SeriesRow } from '../../domain/indicator-rows'
import { useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { ComponentIcon } from '../../ui/component-icon'
import { SeriesLine } from './series-line'

/** Every figure published for the kabupaten alone, by component, each with the shape of its series. */
export const SeriesSection = memo(function SeriesSection() {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const text = useLocalized()
  const groups = useMemo(
    () =>
      dataset.catalogue.components
        .map(({ id, name }) => ({
          id,
          name,
          rows: buildIndicatorRows(dataset, id, dataset.regions.root.code).series.toSorted(
            (a, b) => pointsOf(b) - pointsOf(a),
          ),
        }))
        .filter(({ rows }) => rows.length > 0),
    [dataset],
  )
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <section className="profile-card profile-card--series" aria-labelledby="deret-kabupaten">
      <header className="profile-card__head">
        <h2 id="deret-kabupaten">{messages.seriesTitle(total)}</h2>
      </header>
      <p className="profile-card__finding">{messages.seriesNote}</p>
      <div className="series-groups">
        {groups.map(({ id, name, rows }) => (
          <section key={id} aria-labelledby={`deret-${id}`}>
            <h3 id={`deret-${id}`}>
              <ComponentIcon component={id} size={16} />
              {text(name)} <small className="number">{rows.length}</small>
            </h3>
            <ul>
              {rows.map((row) => (
                <SeriesLine key={row.indicator.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
})

function pointsOf(row: SeriesRow): number {
  return Math.min(2, row.trend.points.length)
}
