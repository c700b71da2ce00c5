/** Charts of a region's profile, apart from those of the first view, which need not wait for them. */
export { TrendFigure } from './trend-figure'
export { populationTitle } from './population-title'
export { WaterfallChart } from './waterfall-chart'
export { AgeBars } from './age-bars'
export { PyramidChart } from './pyramid-chart'
export { PlaceBars } from './place-bars'
export { RoadChart } from './road-chart'
export { trendTitle } from './titles'
