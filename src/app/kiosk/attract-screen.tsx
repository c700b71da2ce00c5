import type { KioskFile } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { useLocalized } from '../../i18n/language'
import type { MapGeometry } from '../../map'

interface AttractScreenProps {
  readonly dataset: Dataset
  readonly geometry: MapGeometry
  readonly settings: KioskFile
  readonly sceneMs: number
  readonly onBegin: () => void
}

export function AttractScreen({ settings, onBegin }: AttractScreenProps) {
  const text = useLocalized()
  return (
    <button type="button" className="attract__begin" onClick={onBegin}>
      {text(settings.invitation)}
    </button>
  )
}
