import { linearRegression, mean } from 'simple-statistics'

/** How a quantity went over the time of the run. */
export interface Growth {
  /** What the fitted line gains from the first to the last sample, as a share of the mean. */
  readonly share: number
  /** Half the width of its 95 % interval, as such a share: what is within is noise. */
  readonly noise: number
  readonly isGrowing: boolean
}

/**
 * Growth below this share of the mean is of no consequence: in half an hour 3 %, in a short run more,
 * since code is still being compiled and caches filled.
 */
export function toleratedShare(minutes: number): number {
  return 0.03 + 0.2 / minutes
}

/** So many of a long run's windows are compared with one another. */
const WINDOWS = 12

/**
 * The least of every window of samples: what a page has not let go yet when it is looked at, such as the
 * screen before this one, comes and goes by chance and only ever adds; a leak lifts the least as well.
 * @param samples in the order of their time; a short run keeps each.
 */
export function leastOfWindows(
  samples: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const size = Math.max(1, Math.floor(samples.length / WINDOWS))
  const windows = Array.from({ length: Math.floor(samples.length / size) }, (_, index) =>
    samples.slice(index * size, (index + 1) * size),
  )
  return windows.map((window) => window.reduce((least, one) => (one[1] < least[1] ? one : least)))
}

/**
 * Ordinary least squares over (time, value), the interval of its slope by the usual standard error
 * (Draper and Smith, Applied Regression Analysis, 3rd ed., eq. 1.4.8), 1.96 standard errors wide.
 * @param samples at least three.
 * @param tolerated share of the mean, see `toleratedShare`.
 */
export function measureGrowth(
  samples: readonly (readonly [number, number])[],
  tolerated: number,
): Growth {
  const points = samples.map(([time, value]) => [time, value])
  const { m: slope, b: start } = linearRegression(points)
  const times = samples.map(([time]) => time)
  const center = mean(times)
  const spread = times.reduce((sum, time) => sum + (time - center) ** 2, 0)
  const residual = samples.reduce(
    (sum, [time, value]) => sum + (value - start - slope * time) ** 2,
    0,
  )
  const error = Math.sqrt(residual / (samples.length - 2) / spread)
  const span = Math.max(...times) - Math.min(...times)
  const level = mean(samples.map(([, value]) => value)) || 1
  const share = (slope * span) / level
  const noise = (1.96 * error * span) / level
  return { share, noise, isGrowing: share - noise > tolerated }
}
