import {
  GraduationCap,
  HeartPulse,
  Leaf,
  Road,
  TreePalm,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { componentHue } from '../../ui/palette'
import { StatusBadge } from '../../ui/status-badge'
import { useTheme } from '../../ui/theme'
import type { FigureId, PlaceFigure } from './place-figures'

const ICONS: Record<FigureId, LucideIcon> = {
  population: Users,
  education: GraduationCap,
  health: HeartPulse,
  tourism: TreePalm,
  roads: Road,
  land: Leaf,
}

/** One subject of a place: a large number, its unit and year, a line of words, its status. */
export function FigureTile({ figure }: { readonly figure: PlaceFigure }) {
  const { id, component, title, value, status, unit, words } = figure
  const Icon = ICONS[id]
  const theme = useTheme()
  return (
    <div className={status === 'contoh' ? 'kiosk-tile kiosk-tile--sample' : 'kiosk-tile'}>
      <dt>
        <Icon aria-hidden color={componentHue(component, theme)} />
        {title}
        {status !== null && <StatusBadge status={status} />}
      </dt>
      {value === null ? (
        <dd className="kiosk-tile__missing">{words}</dd>
      ) : (
        <dd>
          <b className="number">{value}</b> {unit}
          {words !== '' && <span>{words}</span>}
        </dd>
      )}
    </div>
  )
}
