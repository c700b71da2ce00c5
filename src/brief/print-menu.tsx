import { ChevronDown, Printer } from 'lucide-react'
import { useDataset } from '../data/dataset-context'
import type { Region, RegionCode } from '../contract'
import type { Dataset } from '../domain/dataset'
import { printMessages } from '../i18n/print'
import { useMessages } from '../i18n/language'
import { Popover } from '../ui/popover'
import { printBrief } from './print-brief'
import './print-menu.css'

interface PrintMenuProps {
  readonly region: RegionCode
  readonly className?: string
}

/** Prints the page of the region, or those of everything in its kecamatan in one go. */
export function PrintMenu({ region: code, className = '' }: PrintMenuProps) {
  const dataset = useDataset()
  const messages = useMessages(printMessages)
  const region = dataset.regions.get(code) ?? dataset.regions.root
  return (
    <Popover
      block="print-menu"
      className={className}
      label={messages.choose}
      button={{
        className: 'control print-menu__button',
        children: (
          <>
            <Printer aria-hidden size={16} />
            <span>{messages.print}</span>
            <ChevronDown aria-hidden size={14} />
          </>
        ),
      }}
    >
      {(close) => (
        <ul>
          {choicesOf(dataset, region, messages).map(({ name, codes }) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  close()
                  printBrief(codes)
                }}
              >
                <b>{name}</b>
                <span>{codes.length === 1 ? messages.onePage : messages.pages(codes.length)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}

function choicesOf(
  dataset: Dataset,
  region: Region,
  messages: (typeof printMessages)['id'],
): readonly { readonly name: string; readonly codes: readonly RegionCode[] }[] {
  const { regions } = dataset
  const parts = (code: RegionCode) => regions.children(code).map((part) => part.code)
  switch (region.level) {
    case 'kabupaten':
      return [
        { name: messages.kabupaten(region.name), codes: [region.code] },
        { name: messages.allKecamatan, codes: parts(region.code) },
      ]
    case 'kecamatan':
      return [
        { name: messages.kecamatan(region.name), codes: [region.code] },
        { name: messages.allDesa(region.name), codes: parts(region.code) },
      ]
    case 'desa': {
      const parent = regions.get(region.parent ?? '')
      return [
        { name: region.name, codes: [region.code] },
        ...(parent
          ? [
              { name: messages.kecamatan(parent.name), codes: [parent.code] },
              { name: messages.allDesa(parent.name), codes: parts(parent.code) },
            ]
          : []),
      ]
    }
  }
}
