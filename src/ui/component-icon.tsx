import { Coins, HeartPulse, Landmark, Leaf, Route, Users, type LucideIcon } from 'lucide-react'
import { memo } from 'react'
import type { ComponentId } from '../contract'
import { componentHue } from './palette'
import { useTheme } from './theme'

const ICONS: Record<ComponentId, LucideIcon> = {
  ekonomi: Coins,
  masyarakat: Users,
  'tata-kelola': Landmark,
  mobilitas: Route,
  lingkungan: Leaf,
  kehidupan: HeartPulse,
}

interface IconProps {
  readonly component: ComponentId
  readonly size?: number
}

/** The component's icon in its hue; decoration beside its name. */
export const ComponentIcon = memo(function ComponentIcon({ component, size = 16 }: IconProps) {
  const Icon = ICONS[component]
  return <Icon aria-hidden size={size} color={componentHue(component, useTheme())} />
})
