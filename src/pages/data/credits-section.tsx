import { useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Dataset } from '../../domain/dataset'
import { useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { FONT_CREDITS } from './font-credits'
import { PageSection } from './page-section'
import { SoftwareLicences } from './software-licences'
import './credits.css'

/** The licences of the fonts, the data and, on demand, of every package that the page is made of. */
export function CreditsSection() {
  const dataset = useDataset()
  const messages = useMessages(dataPageMessages)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <PageSection id="credits">
      <p className="data-section__lead">{messages.creditsText}</p>
      <div className="credit-lists">
        <div>
          <h3>{messages.fonts}</h3>
          <ul>
            {FONT_CREDITS.map(({ name, licence, holder }) => (
              <li key={name}>
                <strong>{name}</strong> {licence}, © {holder}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{messages.dataLicences}</h3>
          <ul>
            {countLicences(dataset).map(([licence, count]) => (
              <li key={licence}>
                <strong>{licence}</strong> {messages.sourceCount(count)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <h3 className="credits__software">{messages.software}</h3>
      <p>{messages.ownLicence}</p>
      <details
        className="credits__packages"
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{messages.showLicences}</summary>
        {isOpen && <SoftwareLicences />}
      </details>
    </PageSection>
  )
}

/** Each licence of a source and how many have it, the most frequent first. */
function countLicences({ sources }: Dataset): [licence: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { licence } of sources.values()) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
