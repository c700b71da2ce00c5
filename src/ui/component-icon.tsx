import { Coins, HeartPulse, Landmark, Leaf, Route, Users, type LucideIcon } from 'lucide-react'
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

/** The component's icon in its hue; decoration beside its name. */
export function ComponentIcon({ component, size = 16 }: { component: ComponentId; size?: number }) {
  const Icon = ICONS[component]
  return <Icon aria-hidden size={size} color={componentHue(component, useTheme())} />
}
