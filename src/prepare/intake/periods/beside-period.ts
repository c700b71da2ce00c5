import { joinPeriod } from './read-period'
import { single, type Stated } from './stated-period'
import * as title from './title-period'

/** Columns of whole years, which need no title, or what the title adds to columns of months. */
export type BesidePeriod = title.TitlePeriod | { kind: 'years'; years: string[] }

/**
 * What the titles of a table add to `headings` of several periods side by side. "Januari sampai Maret 2025", or
 * a file named for June, above a column for each month is no part of a year; "Juni" above columns of years is
 * no year.
 */
export function periodBeside(
  headings: readonly (Stated | null)[],
  sources: title.Sources,
  standing: title.Standing,
): BesidePeriod {
  const isMonth = headings.every((heading) => heading?.months.size === 1)
  const titled = sources.filter(([source]) => source === 'title' || source === 'sheet')
  const months = titled.flatMap(([source, stated]) =>
    [...stated.months].map((month): [title.TitleSource, number] => [source, month]),
  )
  if (headings.every((heading) => heading?.years.size === 1)) {
    const years = [...new Set(headings.flatMap((heading) => [...(heading?.years ?? [])]))]
    return isMonth ? { kind: 'years', years } : overYears(years, titled, sources, months)
  }
  const [first, ...others] = title.yearOf(sources)
  const isOne = others.every(([, year]) => year === first?.[1])
  const isOfTitle = months.every(([, month]) => headings.some((own) => own?.months.has(month)))
  if (!isMonth || !isOfTitle || !isOne || first === undefined)
    return title.periodOfTitle(sources, standing)
  return { kind: 'period', period: first[1], sources: [first[0]] }
}

function overYears(
  years: string[],
  titled: title.Sources,
  sources: title.Sources,
  months: readonly [title.TitleSource, number][],
): BesidePeriod {
  const parts = title.partsSaid(sources)
  if (parts.length > 0) return { kind: 'part', said: parts }
  const heading = years.join(', ')
  const year = single(new Set(titled.flatMap(([, stated]) => [...stated.years])))
  if (year !== undefined && !years.includes(year))
    return {
      kind: 'conflict',
      said: [
        ['heading', heading],
        ['title', year],
      ],
    }
  // Figures of the end of a year stand for it.
  const [month] = months.filter(([, number]) => number !== 12)
  if (month === undefined) return { kind: 'years', years }
  const said = joinPeriod(year ?? years[0] ?? '', month[1]) ?? ''
  return {
    kind: 'conflict',
    said: [
      ['heading', heading],
      [month[0], said],
    ],
  }
}
