import { useEffect, useMemo, useState } from 'react'
import type { KioskFile, TourismSite } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { buildTour, type Scene } from './scenes'

interface TourMoment {
  readonly scene: Scene
  /** Counts scenes without end: what alternates goes by it. */
  readonly count: number
}

/** The scene of now; the tour is made anew when a day begins, for announcements come and go. */
export function useTour(
  dataset: Dataset,
  { sections, announcements }: KioskFile,
  sites: readonly TourismSite[] | null,
  sceneMs: number,
): TourMoment {
  const [count, setCount] = useState(0)
  const [today, setToday] = useState(localDay)
  useEffect(() => {
    const timer = setInterval(() => {
      setCount((last) => last + 1)
      setToday(localDay())
    }, sceneMs)
    return () => {
      clearInterval(timer)
    }
  }, [sceneMs])
  const tour = useMemo(
    () => buildTour(dataset, { sections, announcements, today, sites }),
    [dataset, sections, announcements, today, sites],
  )
  const scene = tour[count % tour.length]
  if (!scene) throw new Error('A tour has at least its greeting.')
  return { scene, count }
}

/** `2026-11-24` by the clock of the kiosk. */
function localDay(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
