import type { Region } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { kioskMessages } from '../../i18n/kiosk'
import type { Language } from '../../i18n/language'

/** What a place is and where it lies: "Desa di Kecamatan Hilir". */
export function placeContext(dataset: Dataset, region: Region, language: Language): string {
  const messages = kioskMessages[language]
  const parent = region.parent === null ? undefined : dataset.regions.get(region.parent)
  return region.level === 'desa' && parent
    ? messages.inKecamatan(messages.kinds[region.type], parent.name)
    : messages.kecamatanHere(dataset.info.name)
}
