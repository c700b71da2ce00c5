import { useId, type ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import type { ComponentId, ValueStatus } from '../../contract'
import { componentHue } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import type { CardSources } from '../../place/fact-rows'

interface SectionCardProps {
  /** Names the card's place in the grid. */
  readonly area: string
  readonly icon: LucideIcon
  /** Its hue colours the icon. */
  readonly component: ComponentId | null
  readonly title: string
  readonly status?: ValueStatus | undefined
  /** Finding in words, with its numbers. */
  readonly finding?: ReactNode
  /** Where the figures are from, and what to know of them. */
  readonly sources?: CardSources | undefined
  readonly notes?: readonly string[]
  readonly children: ReactNode
}

/** One subject of a region: heading with icon and badge, finding, figures, sources. */
export function SectionCard(props: SectionCardProps) {
  const { area, icon: Icon, component, title, status, finding, children } = props
  const { sources, notes = [] } = props
  const id = useId()
  const theme = useTheme()
  return (
    <section
      className={`profile-card profile-card--${area} ${status === 'contoh' ? 'profile-card--sample' : ''}`}
      aria-labelledby={id}
    >
      <header className="profile-card__head">
        <Icon
          aria-hidden
          size={18}
          color={component === null ? 'var(--ink2)' : componentHue(component, theme)}
        />
        <h2 id={id}>{title}</h2>
        {status !== undefined && <StatusBadge status={status} />}
      </header>
      {finding !== undefined && <p className="profile-card__finding">{finding}</p>}
      {children}
      <CardFoot sources={sources} notes={notes} />
    </section>
  )
}

/** Publishers and years in a line; titles and notes open below it. */
function CardFoot({
  sources,
  notes,
}: {
  readonly sources: CardSources | undefined
  readonly notes: readonly string[]
}) {
  const messages = useMessages(profileMessages)
  const known = notes.filter((note) => note !== '')
  const brief = sources?.brief ?? ''
  if (brief === '' && known.length === 0) return null
  return (
    <details className="profile-card__foot">
      <summary>{brief === '' ? messages.notes : brief}</summary>
      {known.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {brief !== '' && (
        <p>
          {messages.sourceLabel}: {sources?.full}
        </p>
      )}
    </details>
  )
}
