import type { Classing, Indicator, Period } from '../contract'
import { markOfKind, type UnitLevel } from './choropleth'
import { classify, type ClassChoice } from './classification-choice'
import { getValue, type Dataset } from './dataset'
import { USUAL_CLASSES } from './usual-classes'

/**
 * The indicator with its class edges at a level as they were chosen, from the values of that level in
 * that period: map, legend, histogram, tooltip and table then cannot but agree. The same object where
 * the published classes stand, and for marks that have no classes.
 */
export function withChosenClasses(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  level: UnitLevel,
  choice: ClassChoice | null,
): Indicator {
  if (choice === null || isPublished(choice, indicator.classing?.[level]) || !hasClasses(indicator))
    return indicator
  const { edges } = classify(levelValues(dataset, indicator, period, level), choice)
  return {
    ...indicator,
    breaks: { ...indicator.breaks, [level]: [...edges] },
    classing: { ...indicator.classing, [level]: choice.method },
  }
}

/** Counts are drawn as circles and categories have classes of their own. */
export function hasClasses(indicator: Indicator): boolean {
  return markOfKind(indicator) === 'ramp'
}

/** Values of all units of a level, in region order. */
export function levelValues(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  level: UnitLevel,
): readonly (number | null)[] {
  return dataset.regions.all
    .filter((unit) => unit.level === level)
    .map((unit) => getValue(dataset, indicator.id, period, unit.code))
}

/**
 * True where a choice gives what `npm run data` has published: natural breaks in the usual number, unless
 * the indicator has official bands or other breaks of its own.
 */
export function isPublished(
  { method, classCount }: ClassChoice,
  published: Classing | undefined,
): boolean {
  return method === 'natural' && classCount === USUAL_CLASSES && (published ?? method) === method
}
