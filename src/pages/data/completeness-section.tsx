import { useMemo, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import { useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { dataQualityMessages } from '../../i18n/data-quality'
import { CoverageMatrix } from './coverage-matrix'
import { buildCoverage, type CoverageClass } from './coverage-model'
import { FreshnessReport } from './freshness-report'
import { PageSection } from './page-section'
import { StatusLists } from './status-lists'
import './completeness.css'

interface CompletenessSectionProps {
  readonly quality: QualityFile | null
}

/** Which figures exist where, how old they are, and which are not an office's own. */
export function CompletenessSection({ quality }: CompletenessSectionProps) {
  const messages = useMessages(dataQualityMessages)
  const page = useMessages(dataPageMessages)
  return (
    <PageSection id="completeness">
      <p className="data-section__lead">{messages.completenessLead}</p>
      {quality === null ? (
        <p role="status">{page.qualityLoading}</p>
      ) : (
        <>
          <Coverage quality={quality} />
          <FreshnessReport quality={quality} />
          <StatusLists quality={quality} />
        </>
      )}
    </PageSection>
  )
}

const CLASSES: readonly CoverageClass[] = ['none', 'low', 'mid', 'high', 'full']

function Coverage({ quality }: { quality: QualityFile }) {
  const dataset = useDataset()
  const messages = useMessages(dataQualityMessages)
  const [onlyHoles, setOnlyHoles] = useState(false)
  const [showsNumbers, setShowsNumbers] = useState(false)
  const groups = useMemo(
    () => buildCoverage(dataset, quality, onlyHoles),
    [dataset, quality, onlyHoles],
  )
  const all = useMemo(() => countRows(buildCoverage(dataset, quality, false)), [dataset, quality])
  const shown = countRows(groups)
  return (
    <>
      <div className="coverage-tools">
        <button
          type="button"
          className="control"
          aria-pressed={onlyHoles}
          onClick={() => setOnlyHoles(!onlyHoles)}
        >
          {messages.onlyHoles}
        </button>
        <button
          type="button"
          className="control"
          aria-pressed={showsNumbers}
          onClick={() => setShowsNumbers(!showsNumbers)}
        >
          {messages.showNumbers}
        </button>
        <p role="status">{messages.rowsShown(shown, all)}</p>
        <dl className="coverage-legend">
          <dt>{messages.legend}</dt>
          {CLASSES.map((name) => (
            <dd key={name} className="number">
              <span aria-hidden className={`coverage-cell coverage-cell--${name}`} />
              {messages.classes[name]}
            </dd>
          ))}
        </dl>
      </div>
      {shown === 0 ? (
        <p>{messages.nothing}</p>
      ) : (
        <CoverageMatrix
          key={String(onlyHoles)}
          quality={quality}
          groups={groups}
          showsNumbers={showsNumbers}
        />
      )}
    </>
  )
}

function countRows(groups: ReturnType<typeof buildCoverage>): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0)
}
