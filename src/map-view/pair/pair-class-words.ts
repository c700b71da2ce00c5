import type { Bivariate } from '../../domain/bivariate'
import { BIVARIATE_SIDE } from '../../domain/bivariate-choropleth'
import type { Language } from '../../i18n/language'
import { mapPairMessages } from '../../i18n/map-pair'

/** Which thirds of the two indicators one of the nine classes is, by its index. */
export function pairClassWords({ x, y }: Bivariate, index: number, language: Language): string {
  const { thirds } = mapPairMessages[language]
  const [column, row] = [index % BIVARIATE_SIDE, Math.floor(index / BIVARIATE_SIDE)]
  const of = (axis: typeof x, third: number) =>
    `${axis.indicator.shortName[language]} ${thirds[third] ?? ''}`
  return `${of(x, column)}, ${of(y, row)}`
}
