import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { DatasetContext, useDataset } from '../data/dataset-context'
import type { Target } from '../contract'
import { geometryQuery, type MapGeometry } from '../data/queries'
import type { Dataset } from '../domain/dataset'
import { resolveView } from '../domain/view'
import { formatAddress } from '../address/address'
import { OWN_UNSAID } from '../address/navigation'
import { readAddress } from '../address/address-store'
import { useDatasetQuery } from '../samples/use-dataset-query'
import { useStatedTargets } from '../samples/use-stated-targets'
import { ThemeContext } from '../ui/theme'
import { buildBrief } from './brief-model'
import { BriefSheet } from './brief-sheet'
import type { PrintRequest } from './print-brief'
import { lettersReady, openPrint, takePaper } from './paper'

const NO_TARGETS: readonly Target[] = []

export interface PrintJobProps {
  readonly request: PrintRequest
  /** After the print dialog has closed. */
  readonly onEnd: () => void
  readonly onFail: () => void
}

/** Waits for the data, then draws the pages beside the app and opens the print dialog. */
export function PrintJob({ request, onEnd, onFail }: PrintJobProps) {
  const dataset = useDatasetQuery()
  const geometry = useQuery(geometryQuery)
  const targets = useStatedTargets()
  const hasFailed = dataset.isError || geometry.isError
  useEffect(() => {
    if (hasFailed) onFail()
  }, [hasFailed, onFail])
  // Paper is not drawn anew: it waits for the targets, and does without them when they cannot be had.
  if (!dataset.data || !geometry.data || (targets.isPending && !request.isUnderWay)) return null
  return createPortal(
    <DatasetContext value={dataset.data}>
      <ThemeContext value="light">
        <Pages
          geometry={geometry.data}
          targets={targets.targets ?? NO_TARGETS}
          request={request}
          onEnd={onEnd}
          onFail={onFail}
        />
      </ThemeContext>
    </DatasetContext>,
    document.body,
  )
}

interface PagesProps extends PrintJobProps {
  readonly geometry: MapGeometry
  readonly targets: readonly Target[]
}

function Pages({ geometry, targets, request, onEnd, onFail }: PagesProps) {
  const dataset = useDataset()
  const root = useRef<HTMLDivElement>(null)
  const printedOn = useMemo(() => new Date(), [])
  const pages = useMemo(() => buildPages(dataset, targets, request), [dataset, targets, request])
  const ends = useRef({ onEnd, onFail })
  useEffect(() => {
    ends.current = { onEnd, onFail }
  })
  useLayoutEffect(() => {
    const node = root.current
    if (!node || !request.isUnderWay) return
    return takePaper(titleOf(node), () => {
      ends.current.onEnd()
    })
  }, [request])
  useEffect(() => {
    const node = root.current
    if (!node || request.isUnderWay) return
    let close: (() => void) | null = null
    let isOver = false
    lettersReady().then(
      () => {
        if (isOver) return
        node.dataset['printReady'] = 'true'
        close = openPrint(titleOf(node), () => {
          ends.current.onEnd()
        })
      },
      () => {
        if (!isOver) ends.current.onFail()
      },
    )
    return () => {
      isOver = true
      close?.()
    }
  }, [pages, request])
  return (
    <div ref={root} className="brief-paper" data-theme="light" data-testid="brief-paper">
      {pages.map(({ brief, address }, index) => (
        <BriefSheet
          key={brief.region.code}
          geometry={geometry}
          brief={brief}
          address={address}
          printedOn={printedOn}
          page={index + 1}
          pages={pages.length}
        />
      ))}
    </div>
  )
}

/** The briefs of the asked regions under the indicator of the address, each with the address of its profile. */
function buildPages(dataset: Dataset, targets: readonly Target[], { codes }: PrintRequest) {
  const address = readAddress()
  const { region, indicator, period } = resolveView(dataset, { ...address, unitLevel: 'desa' })
  const [site = ''] = window.location.href.split('#')
  return (codes.length === 0 ? [region.code] : codes).map((code) => ({
    brief: buildBrief(dataset, code, { indicator, period }, targets),
    address:
      site +
      formatAddress({
        ...address,
        page: 'profil',
        region: code,
        compared: [],
        component: null,
        layers: [],
        theme: null,
        ...OWN_UNSAID,
        problems: [],
      }),
  }))
}

/** Browsers offer it as the name of the file. */
function titleOf(root: HTMLElement): string {
  const first = root.querySelector('[data-brief]')?.getAttribute('aria-label') ?? ''
  return `${first} – ${document.title}`
}
