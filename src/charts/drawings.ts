/** Every whole Recharts chart; they come by `late-drawings.tsx` alone, in one chunk. */
export { AgeDrawing } from './age-drawing'
export { PyramidDrawing } from './pyramid-drawing'
export { ScoreRadar } from './score-radar'
export { TrendDrawing } from './trend-drawing'
export { WaterfallDrawing } from './waterfall-drawing'
