import { classOf } from '../../../../src/domain/classification'

/** Number of values in each class, by the rule with which the page colours them. */
export function countByClass(values: readonly number[], edges: readonly number[]): number[] {
  const classes = values.map((value) => classOf(value, edges))
  return [0, ...edges].map((_, index) => classes.filter((found) => found === index).length)
}
