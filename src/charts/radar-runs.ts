interface Point {
  readonly x: number
  readonly y: number
}

/**
 * SVG paths of a line round the axes: one closed path when every point is known, else an open one for
 * each run of neighbouring known points, the last axis being a neighbour of the first. A point between two
 * unknown ones has no line.
 */
export function radarRuns(points: readonly (Point | null)[]): readonly string[] {
  const pathOf = (run: readonly Point[]) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`
  const gap = points.indexOf(null)
  if (gap === -1) {
    const known = points.flatMap((point) => point ?? [])
    return known.length < 2 ? [] : [`${pathOf(known)}Z`]
  }
  // Begun behind a gap, no run is cut in two by the end of the list.
  const turned = [...points.slice(gap), ...points.slice(0, gap)]
  const runs: Point[][] = [[]]
  for (const point of turned) {
    if (point) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1).map(pathOf)
}
