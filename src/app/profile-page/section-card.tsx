import { useId, type ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import type { ComponentId, ValueStatus } from '../../contract'
import { componentHue } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'

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
  /** Sources and what to know. */
  readonly foot?: string
  readonly children: ReactNode
}

/** One subject of a region: heading with icon and badge, finding, figures, sources. */
export function SectionCard(props: SectionCardProps) {
  const { area, icon: Icon, component, title, status, finding, foot, children } = props
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
      {foot !== undefined && foot !== '' && <p className="profile-card__foot">{foot}</p>}
    </section>
  )
}
