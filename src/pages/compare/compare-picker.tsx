import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region, RegionCode } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { findSimilarRegions } from '../../domain/similar-regions'
import { compareMessages } from '../../i18n/compare'
import { useMessages } from '../../i18n/language'
import { searchMessages } from '../../i18n/search'
import { RegionPicker } from '../../search/region-picker'

/** What the region to be found is for: another one, or one in place of a compared one. */
export interface PickerAim {
  readonly replaces: RegionCode | null
}

interface ComparePickerProps {
  readonly regions: readonly Region[]
  readonly aim: PickerAim
  readonly onClose: () => void
  readonly onSelect: (code: RegionCode) => void
}

/** The search for a region to compare; offers what is likely before anything is typed. */
export function ComparePicker({ regions, aim, onClose, onSelect }: ComparePickerProps) {
  const dataset = useDataset()
  const messages = useMessages(compareMessages)
  const search = useMessages(searchMessages)
  const likened = regions.find(({ code }) => code === aim.replaces) ?? regions[0]
  const offered = useMemo(
    () => offer(dataset, likened, messages, search),
    [dataset, likened, messages, search],
  )
  const without = useMemo(() => regions.map(({ code }) => code), [regions])
  const replaced = regions.find(({ code }) => code === aim.replaces)
  return (
    <RegionPicker
      title={replaced ? messages.replaceTitle(replaced.name) : messages.addTitle}
      offered={offered}
      without={without}
      onClose={onClose}
      onSelect={onSelect}
    />
  )
}

/** The most similar, the siblings, what the region lies in; without a region the kecamatan. */
function offer(
  dataset: Dataset,
  region: Region | undefined,
  messages: (typeof compareMessages)['id'],
  search: (typeof searchMessages)['id'],
) {
  const { regions } = dataset
  const kecamatan = regions.children(regions.root.code)
  const all = { label: search.allKecamatan(kecamatan.length), regions: kecamatan }
  if (!region || region.parent === null) return [all]
  const similar = findSimilarRegions(dataset, region.code).similar.map((entry) => entry.region)
  const parent = regions.get(region.parent)
  const above = regions.path(region.code).slice(0, -1).toReversed()
  const siblings = regions
    .siblings(region.code)
    .filter((sibling) => !similar.includes(sibling) && sibling.code !== region.code)
  return [
    { label: messages.similarShort(region.name), regions: similar },
    { label: messages.neighbours(parent?.name ?? ''), regions: [...above, ...siblings] },
    ...(region.level === 'kecamatan' ? [] : [all]),
  ]
}
