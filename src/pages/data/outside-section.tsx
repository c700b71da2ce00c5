import { useDataset } from '../../data/dataset-context'
import type { OutsideChecks, QualityFile } from '../../contract'
import { dataPageMessages } from '../../i18n/data-page'
import { useLanguage, useMessages } from '../../i18n/language'
import { outsideMessages } from '../../i18n/outside'
import { OutsideTable } from './outside-table'
import { PageSection } from './page-section'
import './outside.css'

interface OutsideSectionProps {
  readonly quality: QualityFile | null
}

/** How the tables agree with sources that do not depend on them, and what has no such source. */
export function OutsideSection({ quality }: OutsideSectionProps) {
  const messages = useMessages(outsideMessages)
  const page = useMessages(dataPageMessages)
  if (quality === null) {
    return (
      <PageSection id="outside">
        <p role="status">{page.qualityLoading}</p>
      </PageSection>
    )
  }
  const { checks, unchecked } = quality.outside
  const tables = new Set(checks.map(({ table }) => table.file)).size
  return (
    <PageSection id="outside">
      <p className="data-section__lead">{messages.lead(countPairs(checks), tables)}</p>
      {checks.length > 0 && <OutsideTable checks={checks} />}
      <p className="outside__how">{messages.how}</p>
      {unchecked.length > 0 && <Unchecked unchecked={unchecked} />}
    </PageSection>
  )
}

type Check = OutsideChecks['checks'][number]

/** A file and what is measured in it, whatever the order of its factors. */
function sideKey({ file, measure }: Check['table']): string {
  return [file, ...measure.split(' ').toSorted()].join(' ')
}

/** Two tables held against each other are one comparison, though each names it. */
function countPairs(checks: readonly Check[]): number {
  const keys = checks.map(({ table, other, level, method }) =>
    [level, method, ...[sideKey(table), sideKey(other)].toSorted()].join('|'),
  )
  return new Set(keys).size
}

interface UncheckedProps {
  readonly unchecked: OutsideChecks['unchecked']
}

function Unchecked({ unchecked }: UncheckedProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(outsideMessages)
  const name = (id: string) => dataset.indicators.get(id)?.shortName[language] ?? id
  return (
    <>
      <h3>{messages.unchecked}</h3>
      <ul className="outside__gaps">
        {unchecked.map(({ table, measures, reason }, index) => (
          <li key={index}>
            <strong>
              {measures.length === 0 ? messages.wholeTable : measures.map(name).join(', ')}
            </strong>{' '}
            <span className="outside__file">{table}</span>
            <p>{reason[language]}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
