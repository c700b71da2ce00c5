import {
  ChartNoAxesColumn,
  Database,
  FileText,
  GitCompareArrows,
  Map,
  type LucideIcon,
} from 'lucide-react'
import type { Address } from './address'
import { PAGES, PARAMETER_IDS, parameterOf, type Page, type ParameterValues } from './parameters'

export const NAVIGATION = [
  { page: 'peta', icon: Map },
  { page: 'profil', icon: FileText },
  { page: 'bandingkan', icon: GitCompareArrows },
  { page: 'peringkat', icon: ChartNoAxesColumn },
  { page: 'data', icon: Database },
] as const satisfies readonly { page: Page; icon: LucideIcon }[]

/** What belongs to some pages only and is left behind on the way to another. */
export const OWN_UNSAID = Object.fromEntries(
  PARAMETER_IDS.filter((id) => parameterOf(id).pages.length < PAGES.length).map((id) => [
    id,
    parameterOf(id).unsaid,
  ]),
) as Partial<ParameterValues>

/** The same view on another page: the page's own parameters stay behind. */
export function pageAddress(address: Address, page: Page, region: string | null): Address {
  return { ...address, page, region, ...OWN_UNSAID, problems: [] }
}
