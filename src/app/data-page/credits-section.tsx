import { useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { PageSection } from './page-section'
import { FONT_CREDITS, SOFTWARE_CREDITS, type Credit } from './software-credits'

/** The fonts and software the page is made of, with their licences. */
export function CreditsSection() {
  const messages = useMessages(dataPageMessages)
  return (
    <PageSection id="credits">
      <p className="data-section__lead">{messages.creditsText}</p>
      <div className="credit-lists">
        <CreditList title={messages.fonts} credits={FONT_CREDITS} />
        <CreditList title={messages.software} credits={SOFTWARE_CREDITS} />
      </div>
    </PageSection>
  )
}

function CreditList({ title, credits }: { title: string; credits: readonly Credit[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {credits.map((credit) => (
          <li key={credit.name}>
            <strong>{credit.name}</strong> {credit.licence}, © {credit.holder}
          </li>
        ))}
      </ul>
    </div>
  )
}
