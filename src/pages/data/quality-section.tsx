import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { ConflictCounts } from './conflict-counts'
import { PageSection } from './page-section'
import { QualityNotes } from './quality-notes'
import { AWAITED } from './status-lists'
import './quality.css'

interface QualitySectionProps {
  readonly quality: QualityFile | null
}

/** What repairing the boundaries changed, which units have none, and what reading the tables found. */
export function QualitySection({ quality }: QualitySectionProps) {
  const messages = useMessages(dataPageMessages)
  return (
    <PageSection id="quality">
      {quality === null ? (
        <p role="status">{messages.qualityLoading}</p>
      ) : (
        <>
          <BoundaryReport boundaries={quality.boundaries} />
          <ConflictCounts notes={quality.notes} />
          <QualityNotes notes={quality.notes.filter(({ id }) => !AWAITED.includes(id))} />
        </>
      )}
    </PageSection>
  )
}

interface BoundaryReportProps {
  readonly boundaries: QualityFile['boundaries']
}

function BoundaryReport({ boundaries }: BoundaryReportProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const units = dataset.regions.units(dataset.regions.root.code).length
  const missing = boundaries.withoutPolygon.flatMap((code) => dataset.regions.get(code) ?? [])
  const difference = (boundaries.areaAfterKm2 / boundaries.officialAreaKm2 - 1) * 100
  const rows = [
    {
      term: messages.gaps,
      before: boundaries.gapsBefore,
      after: boundaries.gapsAfter,
      decimals: 0,
    },
    {
      term: messages.overlaps,
      before: boundaries.overlapsBefore,
      after: boundaries.overlapsAfter,
      decimals: 0,
    },
    {
      term: messages.area,
      before: boundaries.areaBeforeKm2,
      after: boundaries.areaAfterKm2,
      decimals: 2,
    },
  ]
  return (
    <div className="boundary-report">
      <div>
        <h3>{messages.boundaries}</h3>
        <p>{messages.boundariesText(units, units - missing.length)}</p>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{messages.before}</th>
              <th scope="col">{messages.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.term}>
                <th scope="row">{row.term}</th>
                <td className="number">{formatNumber(row.before, row.decimals, language)}</td>
                <td className="number">{formatNumber(row.after, row.decimals, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {messages.officialArea(
            formatNumber(boundaries.officialAreaKm2, 2, language),
            formatNumber(difference, 2, language),
          )}
        </p>
      </div>
      {missing.length > 0 && (
        <div>
          <h3>{messages.withoutPolygon}</h3>
          <p>{messages.withoutPolygonText}</p>
          <ul>
            {missing.map((region) => (
              <li key={region.code}>
                <strong>{region.name}</strong>{' '}
                <span>{dataset.regions.get(region.parent ?? '')?.name}</span>{' '}
                <span className="number">{region.code}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
