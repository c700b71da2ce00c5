import { lazy } from 'react'

const loadHistogram = () => import('./histogram-bars')
const loadTrend = () => import('./trend-lines')
const loadComposition = () => import('./composition-bars')

/** Recharts comes in chunks of its own, after the panel has been painted. */
export const LazyHistogramBars = lazy(loadHistogram)
export const LazyTrendLines = lazy(loadTrend)
export const LazyCompositionBars = lazy(loadComposition)

/** Fetches the chunks ahead of their first use, for when the network is idle. */
export async function preloadCharts(): Promise<void> {
  await Promise.all([loadHistogram(), loadTrend(), loadComposition()])
}
