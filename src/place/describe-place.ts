import type { Region, RegionCode } from '../contract'
import type { Dataset } from '../domain/dataset'
import { placeMessages } from '../i18n/place'
import type { Language } from '../i18n/language'
import type { RegionDescription } from '../map'

interface DescribedPlace {
  readonly region: Region
  readonly parent: Region | undefined
  /** How a description of the region begins, whatever the map shows. */
  readonly head: Pick<RegionDescription, 'name' | 'context'>
}

/** @throws Error when there is no such region. */
export function describePlace(
  dataset: Dataset,
  code: RegionCode,
  language: Language,
): DescribedPlace {
  const messages = placeMessages[language]
  const region = dataset.regions.get(code)
  if (!region) throw new Error(`${code}: not a region`)
  const parent = region.parent === null ? undefined : dataset.regions.get(region.parent)
  const context = parent
    ? region.level === 'desa'
      ? messages.inKecamatan(parent.name)
      : messages.inKabupaten(parent.name)
    : ''
  return { region, parent, head: { name: region.name, context } }
}
