import { useDataset } from '../../data/dataset-context'
import type { Erratum, QualityFile } from '../../contract'
import { dataPageMessages } from '../../i18n/data-page'
import { formatDay } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { outsideMessages } from '../../i18n/outside'
import { PageSection } from './page-section'
import './outside.css'

interface ErrataSectionProps {
  readonly quality: QualityFile | null
}

/** What earlier editions published wrong, and what was done about it. */
export function ErrataSection({ quality }: ErrataSectionProps) {
  const messages = useMessages(outsideMessages)
  const page = useMessages(dataPageMessages)
  return (
    <PageSection id="errata">
      {quality === null ? (
        <p role="status">{page.qualityLoading}</p>
      ) : quality.errata.length === 0 ? (
        <p>{messages.noErrata}</p>
      ) : (
        <>
          <p className="data-section__lead">{messages.errataLead}</p>
          <ul className="errata">
            {quality.errata.map((erratum, index) => (
              <li key={index}>
                <ErratumEntry erratum={erratum} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PageSection>
  )
}

function ErratumEntry({ erratum }: { erratum: Erratum }) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(outsideMessages)
  const edition = ({ version, date }: Erratum['from']) =>
    date === null ? version : `${version} (${formatDay(date, language)})`
  const names = erratum.indicators.map(
    (id) => dataset.indicators.get(id)?.shortName[language] ?? messages.withdrawn(id),
  )
  return (
    <article>
      <h3>{messages.editions(edition(erratum.from), edition(erratum.until))}</h3>
      <p>
        <strong>{messages.wrong}.</strong> {erratum.description[language]}
      </p>
      <p>
        <strong>{messages.remedy}.</strong> {erratum.remedy[language]}
      </p>
      {names.length > 0 && (
        <p className="errata__indicators">
          {messages.concerned}: {names.join(', ')}
        </p>
      )}
    </article>
  )
}
