import type { ComponentType } from 'react'
import { latePart } from '../load/late-part'

/**
 * The whole Recharts charts, in one chunk that no first view needs. Whoever shows one asks for it when
 * its own code comes, not only once its data are there; until then the place is kept.
 */
const load = () => import('./drawings')
load().catch(() => undefined)

type Drawings = Awaited<ReturnType<typeof load>>

function late<Props extends object>(pick: (drawings: Drawings) => ComponentType<Props>) {
  return latePart(async () => pick(await load()), {
    Waiting: () => <div className="chart-plot" />,
  })
}

export const AgeDrawing = late((drawings) => drawings.AgeDrawing)
export const PyramidDrawing = late((drawings) => drawings.PyramidDrawing)
export const ScoreRadar = late((drawings) => drawings.ScoreRadar)
export const TrendDrawing = late((drawings) => drawings.TrendDrawing)
export const WaterfallDrawing = late((drawings) => drawings.WaterfallDrawing)
