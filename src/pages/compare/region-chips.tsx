import { ArrowLeft, Plus, RefreshCw, X } from 'lucide-react'
import { useDataset } from '../../data/dataset-context'
import type { Region, RegionCode } from '../../contract'
import { MOST_COMPARED } from '../../domain/comparison-view'
import type { Dataset } from '../../domain/dataset'
import { compareMessages, type CompareMessages } from '../../i18n/compare'
import { useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { useHover } from '../../state/hover-store'
import { IconButton } from '../../ui/icon-button'
import { markColor, RegionMark } from '../../ui/region-mark'
import { useTheme } from '../../ui/theme'
import { goToRegion } from '../../address/intents'
import { moveForward, removeCode } from './compared-codes'
import './region-chips.css'

interface RegionChipsProps {
  readonly regions: readonly Region[]
  readonly onAdd: () => void
  readonly onReplace: (code: RegionCode) => void
  readonly onChange: (codes: readonly RegionCode[]) => void
}

/** The compared regions, each with its colour and shape, and room for one more. */
export function RegionChips({ regions, onAdd, onReplace, onChange }: RegionChipsProps) {
  const dataset = useDataset()
  const messages = useMessages(compareMessages)
  const status = useMessages(statusMessages)
  const theme = useTheme()
  const setHovered = useHover((state) => state.setRegion)
  const codes = regions.map(({ code }) => code)
  return (
    <ul className="region-chips" aria-label={messages.regions}>
      {regions.map((region, index) => (
        <li
          key={region.code}
          className="region-chips__chip"
          style={{ borderTopColor: markColor(index, theme) }}
          onPointerEnter={() => {
            setHovered(region.code)
          }}
          onPointerLeave={() => {
            setHovered(null)
          }}
        >
          <RegionMark index={index} size={16} />
          <div className="region-chips__words">
            <button
              type="button"
              className="region-chips__name"
              title={messages.profile(region.name)}
              onClick={() => {
                goToRegion(region.code)
              }}
            >
              {region.name}
            </button>
            <p>
              {whereOf(dataset, region, messages)}
              {region.level === 'desa' && region.bounds === null && `; ${status.boundaryMissing}`}
            </p>
          </div>
          <div className="region-chips__buttons">
            {index > 0 && (
              <IconButton
                className="region-chips__button"
                label={messages.moveForward(region.name)}
                onClick={() => {
                  onChange(moveForward(codes, region.code))
                }}
              >
                <ArrowLeft className="region-chips__forward" aria-hidden size={16} />
              </IconButton>
            )}
            <IconButton
              className="region-chips__button"
              label={messages.replace(region.name)}
              onClick={() => {
                onReplace(region.code)
              }}
            >
              <RefreshCw aria-hidden size={16} />
            </IconButton>
            <IconButton
              className="region-chips__button"
              label={messages.remove(region.name)}
              onClick={() => {
                onChange(removeCode(codes, region.code))
              }}
            >
              <X aria-hidden size={16} />
            </IconButton>
          </div>
        </li>
      ))}
      {regions.length > 0 && regions.length < MOST_COMPARED && (
        <li className="region-chips__add">
          <button type="button" className="control" onClick={onAdd}>
            <Plus aria-hidden size={16} />
            {messages.add}
          </button>
        </li>
      )}
    </ul>
  )
}

function whereOf(dataset: Dataset, region: Region, messages: CompareMessages): string {
  const type = messages.level[region.type]
  const parent = region.parent === null ? undefined : dataset.regions.get(region.parent)
  if (!parent) return type
  return region.level === 'desa'
    ? messages.inKecamatan(type, parent.name)
    : messages.inKabupaten(type, parent.name)
}
