import type { Region, RegionCode } from '../contract'
import { buildAttention } from '../domain/attention'
import type { Dataset } from '../domain/dataset'
import type { IndicatorScope } from '../domain/topics'
import { navigate, readAddress, replaceAddress } from './address-store'
import {
  NO_ATTENTION,
  readAttentionView,
  sayAttentionView,
  type AttentionView,
} from './attention-view'

/** The area whose regions are listed: of a desa its kecamatan, else the region itself. */
export function frameOf(dataset: Dataset, code: RegionCode): Region {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const parent = region.level === 'desa' ? dataset.regions.get(region.parent ?? '') : undefined
  return parent ?? region
}

/** Opening and closing are steps the back button undoes. */
export function openAttention(): void {
  navigate(sayAttentionView({ ...viewNow(), isOpen: true }))
}

export function closeAttention(): void {
  navigate(NO_ATTENTION)
}

/** A change of what is listed is no step of its own. */
export function changeAttention(change: Partial<AttentionView>): void {
  replaceAddress(sayAttentionView({ ...viewNow(), ...change }))
}

/** Another field, with the first reason of its list on the map, so that both speak of the same. */
export function changeScope(dataset: Dataset, frame: Region, scope: IndicatorScope): void {
  const view = { ...viewNow(), scope }
  const level = frame.level === 'kabupaten' ? view.level : 'desa'
  const list = buildAttention(dataset, { ...view, level, frame: frame.code })
  const lead = scope.kind === 'all' ? undefined : list.rows[0]?.reasons[0]?.indicator
  replaceAddress({
    ...sayAttentionView(view),
    ...(lead && { indicator: lead.id, period: null, component: null }),
  })
}

function viewNow(): AttentionView {
  return readAttentionView(readAddress())
}
