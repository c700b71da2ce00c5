import {
  ChartNoAxesColumn,
  Database,
  FileText,
  GitCompareArrows,
  Map,
  type LucideIcon,
} from 'lucide-react'
import { OWN_UNSAID, type Address } from './address'
import type { Page } from './parameters'

export const NAVIGATION = [
  { page: 'peta', icon: Map },
  { page: 'profil', icon: FileText },
  { page: 'bandingkan', icon: GitCompareArrows },
  { page: 'peringkat', icon: ChartNoAxesColumn },
  { page: 'data', icon: Database },
] as const satisfies readonly { page: Page; icon: LucideIcon }[]

/** The same view on another page: the page's own parameters stay behind. */
export function pageAddress(address: Address, page: Page, region: string | null): Address {
  return { ...address, page, region, ...OWN_UNSAID, problems: [] }
}
