import type { Bivariate } from './bivariate'
import type { Choropleth, LegendClass } from './choropleth'

export const BIVARIATE_SIDE = 3

/** Class of the map for a column (x) and a row (y), each 0-2: 0 is low and low, 8 high and high. */
export function bivariateClass(column: number, row: number): number {
  return row * BIVARIATE_SIDE + column
}

/**
 * The choropleth of two figures: the frame and selection of a map of the first one, with each unit in
 * one of nine classes. A unit that lacks either figure is missing.
 */
export function toBivariateChoropleth(base: Choropleth, bivariate: Bivariate): Choropleth {
  const points = new Map(bivariate.points.map((point) => [point.code, point]))
  const cells = base.cells.map(({ code }) => {
    const point = points.get(code)
    return point
      ? { code, value: point.x, classIndex: bivariateClass(point.column, point.row) }
      : { code, value: null, classIndex: null }
  })
  const framed = cells.filter(({ code }) => base.active.has(code))
  const present = framed.filter(({ classIndex }) => classIndex !== null).length
  return {
    ...base,
    key: `${base.key}|${bivariate.y.indicator.id}`,
    status: bivariate.status,
    mark: 'bivariate',
    cells,
    legend: {
      mark: 'bivariate',
      classes: listClasses(bivariate),
      classCount: 9,
      classing: null,
      decimals: 0,
      bands: [],
      missing: framed.length - present,
      present,
      largest: 0,
    },
  }
}

/** Nine classes whether filled or not; `from` and `to` are of the first figure. */
function listClasses({ counts, x }: Bivariate): readonly LegendClass[] {
  return counts.flatMap((columns, row) =>
    columns.map((count, column) => ({
      index: bivariateClass(column, row),
      from: x.edges[column - 1] ?? -Infinity,
      to: x.edges[column] ?? Infinity,
      label: null,
      open: null,
      count,
    })),
  )
}
