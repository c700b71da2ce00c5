import { useQuery } from '@tanstack/react-query'
import { Pointer } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { KioskFile } from '../../contract'
import { tourismQuery } from '../../data/queries'
import { buildChoropleth } from '../../domain/choropleth'
import { latestPeriod } from '../../domain/dataset'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { shellMessages } from '../../i18n/shell'
import type { MapGeometry } from '../../map'
import { StatusBadge } from '../../ui/status-badge'
import { placeSites } from '../../map-view/marks/map-sites'
import { DataDate } from '../../load/data-date'
import { Logo } from '../../ui/logo'
import { KioskLegend } from './kiosk-legend'
import { KioskMap } from './kiosk-map'
import { wordScene } from './scene-words'
import { useTour } from './use-tour'
import './attract.css'

interface AttractScreenProps {
  /** Null where the boundaries cannot be had. */
  readonly geometry: MapGeometry | null
  readonly settings: KioskFile
  readonly sceneMs: number
  readonly onBegin: () => void
}

/** A few pixels that nothing stands on for long, so that no edge burns into the screen. */
const SHIFTS = [
  [0, 0],
  [5, 3],
  [-4, 6],
  [6, -5],
  [-6, -2],
] as const

/** The slow tour that runs while nobody is there; any touch or key begins. */
export function AttractScreen(props: AttractScreenProps) {
  const dataset = useDataset()
  const { geometry, settings, sceneMs, onBegin } = props
  const messages = useMessages(kioskMessages)
  const { title } = useMessages(shellMessages)
  const language = useLanguage()
  const text = useLocalized()
  const tourism = useQuery(tourismQuery)
  const sites = tourism.data?.sites ?? null
  const { scene, count } = useTour(dataset, settings, sites, sceneMs)
  const words = wordScene(dataset, settings, scene, language)
  const choropleth = useMemo(
    () =>
      buildChoropleth(dataset, {
        region: scene.region,
        indicator: scene.indicator,
        period: latestPeriod(scene.indicator),
        unitLevel: 'desa',
      }),
    [dataset, scene],
  )
  const marks = useMemo(
    () => (sites ? placeSites(sites, dataset.regions, language).sites : undefined),
    [sites, dataset, language],
  )
  useEffect(() => {
    window.addEventListener('keydown', onBegin)
    return () => {
      window.removeEventListener('keydown', onBegin)
    }
  }, [onBegin])
  const [x, y] = SHIFTS[count % SHIFTS.length] ?? SHIFTS[0]
  return (
    <div
      className={count % 2 === 0 ? 'attract' : 'attract attract--turned'}
      style={{ translate: `${x}px ${y}px` }}
      data-scene={scene.id}
    >
      <KioskMap
        geometry={geometry}
        choropleth={choropleth}
        sites={scene.subject.kind === 'wisata' ? marks : undefined}
        onSelect={null}
      >
        {geometry && (
          <div className="kiosk__over" data-obstacle>
            <KioskLegend choropleth={choropleth} />
          </div>
        )}
      </KioskMap>
      <main className="attract__words" aria-label={messages.tour}>
        <p className="attract__brand">
          <Logo />
          <b>{title}</b>
          <DataDate />
        </p>
        <div className="attract__scene" key={scene.id}>
          <p className="attract__kicker">
            {words.kicker}
            {words.status !== null && <StatusBadge status={words.status} />}
          </p>
          <h1>{words.title}</h1>
          <p className="attract__text">{words.text}</p>
        </div>
        <p className="attract__invitation">
          <Pointer aria-hidden />
          {text(settings.invitation)}
        </p>
      </main>
      <button
        type="button"
        className="attract__begin"
        aria-label={text(settings.invitation)}
        onClick={onBegin}
      />
    </div>
  )
}
