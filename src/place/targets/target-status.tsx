import { CircleCheck, CircleHelp, TrendingDown, TrendingUp, TriangleAlert } from 'lucide-react'
import type { TargetStatus as Status } from '../../domain/target-pace'
import { useMessages } from '../../i18n/language'
import { targetMessages } from '../../i18n/targets'
import './targets.css'

const ICONS = {
  reached: CircleCheck,
  onTrack: TrendingUp,
  behind: TriangleAlert,
  farBehind: TrendingDown,
  unjudged: CircleHelp,
} as const

/** A status by icon and word, never by colour alone; null where there is a target but no status. */
export function TargetStatus({
  status,
  isSample = false,
}: {
  readonly status: Status | null
  /** The target or a figure is invented: nothing is judged by it. */
  readonly isSample?: boolean
}) {
  const messages = useMessages(targetMessages)
  const kind = status ?? 'unjudged'
  const Icon = ICONS[kind]
  return (
    <span className={`target-status target-status--${kind}`}>
      <Icon aria-hidden size={14} />
      {isSample ? messages.sample : messages[kind]}
    </span>
  )
}
