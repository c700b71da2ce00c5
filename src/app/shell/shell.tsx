import { useEffect, useMemo, useState, type ReactElement } from 'react'
import { DatasetContext, useDataset } from '../../data/dataset-context'
import { isMappable, type Dataset } from '../../domain/dataset'
import { resolveView } from '../../domain/view'
import { useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import { navigate, readAddress, useAddress } from '../../address/address-store'
import { useHover } from '../../state/hover-store'
import { ErrorBoundary } from '../../ui/error-boundary'
import { BriefHost } from '../../brief/brief-host'
import { latePage } from '../../load/late-page'
import { latePart } from '../../load/late-part'
import { DialogLost } from '../../load/part-lost'
import { unknownOptions } from '../../address/map-options'
import { useFullScreenKey } from '../presentation/full-screen'
import { SampleWatermark } from '../../samples/sample-watermark'
import { useDatasetQuery } from '../../samples/use-dataset-query'
import { keepEarlyKeys } from '../../search/early-keys'
import { AddressNotice } from './address-notice'
import { FreshnessNote } from './freshness-note'
import { Header } from './header'
import { LoadState } from '../../load/load-state'
import { PageFailed } from '../../load/page-failed'
import { TabBar } from './tab-bar'
import { goToIndicator, goToRegion } from '../../address/intents'
import './print.css'
import './shell.css'

function Waiting() {
  return <LoadState error={null} onRetry={() => undefined} />
}

const HomePage = latePage(async () => (await import('../../pages/map/home-page')).HomePage, Waiting)
const RankingRoute = latePage(
  async () => (await import('../../pages/ranking/ranking-route')).default,
  Waiting,
)
const CompareRoute = latePage(
  async () => (await import('../../pages/compare/compare-route')).default,
  Waiting,
)
const ProfileRoute = latePage(
  async () => (await import('../../pages/profile/profile-route')).default,
  Waiting,
)
const DataRoute = latePage(
  async () => (await import('../../pages/data/data-route')).default,
  Waiting,
)
const loadSearch = async () => (await import('../../search/search-dialog')).SearchDialog
const OVER_THE_PAGE = { Lost: DialogLost }
const Presentation = latePart(
  async () => (await import('../presentation/presentation')).default,
  OVER_THE_PAGE,
)
const SearchDialog = latePart(loadSearch, OVER_THE_PAGE)

/** By then the first view is there; the dialog must be at hand before the first letter is typed. */
const SEARCH_PREFETCH_MS = 4000

/** The frame of every page: header, content, search, and the notices about address and data. */
export function Shell() {
  const messages = useMessages(shellMessages)
  const { data: dataset, error, refetch } = useDatasetQuery()
  const address = useAddress()
  const { page, region, indicator, story, step } = address
  useForgottenHover([page, region, indicator, step].join(' '))
  const [searching, setSearching] = useState(false)
  useFullScreenKey()
  useEffect(() => {
    const openSearch = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      keepEarlyKeys()
      setSearching(true)
    }
    window.addEventListener('keydown', openSearch)
    return () => {
      window.removeEventListener('keydown', openSearch)
    }
  }, [])
  useEffect(() => {
    // A failure is told when the dialog is asked for.
    const timer = setTimeout(() => void loadSearch().catch(() => undefined), SEARCH_PREFETCH_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return (
    <DatasetContext value={dataset ?? null}>
      <div className="shell">
        <a className="shell__skip" href="#isi" onClick={focusContent}>
          {messages.skip}
        </a>
        <Header
          onSearch={() => {
            keepEarlyKeys()
            setSearching(true)
          }}
        />
        <main className="shell__main" id="isi" tabIndex={-1}>
          {dataset ? (
            <ErrorBoundary resetKey={address} fallback={<PageFailed />}>
              <CurrentPage />
            </ErrorBoundary>
          ) : (
            <LoadState
              error={error}
              onRetry={() => {
                void refetch()
              }}
            />
          )}
        </main>
        {dataset && story !== null && <Presentation story={story} step={step} />}
        <TabBar />
        {dataset?.info.showsSamples && <SampleWatermark />}
        <FreshnessNote />
        <BriefHost />
        {dataset && searching && (
          <SearchDialog
            open
            onClose={() => {
              setSearching(false)
            }}
            onSelectRegion={goToRegion}
            onSelectIndicator={(id) => {
              showIndicator(dataset, id)
            }}
          />
        )}
      </div>
    </DatasetContext>
  )
}

/** What is pointed at belongs to the view in which it was: another view begins without. */
function useForgottenHover(view: string): void {
  useEffect(() => {
    const { setRegion, setLegendClass } = useHover.getState()
    setRegion(null)
    setLegendClass(null)
  }, [view])
}

/** The hash is the view's address, so the skip link moves focus itself. */
function focusContent(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('isi')?.focus()
}

function CurrentPage() {
  const dataset = useDataset()
  const address = useAddress()
  const { indicator, period, component } = address
  // The page of comparison holds several and tells itself which of them it does not know.
  const region = address.page === 'bandingkan' ? null : address.region
  const unitLevel = address.layers.includes('kecamatan') ? 'kecamatan' : 'desa'
  const view = useMemo(
    () => resolveView(dataset, { region, indicator, period, component, unitLevel }),
    [dataset, region, indicator, period, component, unitLevel],
  )
  const unknown = [...address.problems, ...view.unknown, ...unknownOptions(dataset, view, address)]
  return (
    <>
      {page()}
      <AddressNotice unknown={unknown} />
    </>
  )

  function page(): ReactElement {
    switch (address.page) {
      case 'peringkat':
        return <RankingRoute view={view} />
      case 'data':
        return <DataRoute />
      case 'bandingkan':
        return <CompareRoute view={view} />
      case 'profil':
        return <ProfileRoute view={view} />
      case 'peta':
      case 'kios':
        return <HomePage view={view} onOpenTable={openTable} />
    }
  }
}

/** What cannot be drawn on the map, a series of the kabupaten alone, opens in the catalogue. */
function showIndicator(dataset: Dataset, id: string) {
  const indicator = dataset.indicators.get(id)
  if (!indicator) return
  if (isMappable(indicator)) goToIndicator(id)
  else navigate({ page: 'data', query: indicator.name[readAddress().language ?? 'id'] })
}

function openTable() {
  navigate({ page: 'peringkat' })
}
