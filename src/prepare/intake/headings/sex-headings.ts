import { headingWords, PARENTHESES, parenthesised } from '../text/heading-words'
import { isExactUnit } from '../text/units-of-measure'

const [MEN, WOMEN, BOTH] = ['Laki-laki', 'Perempuan', 'Jumlah']
const SHORT: Readonly<Record<string, string>> = {
  ...{ l: MEN, lk: MEN, pria: MEN, 'laki laki': MEN, p: WOMEN, pr: WOMEN, wanita: WOMEN },
  perempuan: WOMEN,
}
const SEX = String.raw`(?:l|lk|laki laki|pria)`
const WOMAN = String.raw`(?:p|pr|perempuan|wanita)`
const TOGETHER = new RegExp(`^(?:jumlah |total |jml )?${SEX} (?:dan )?${WOMAN}$`)
/** Without it L and P may be "luas" and "produksi". */
const OF_PEOPLE =
  /\b(?:jenis kelamin|laki|perempuan|gender|penduduk|jiwa|lampid|lahir|mati|kelahiran|kematian)\b/

/** The words of a heading, its unit in parentheses aside. */
function bare(heading: string): string {
  const units = parenthesised(heading)
  const isUnit = units.length > 0 && units.every(isExactUnit)
  return headingWords(isUnit ? heading.replace(PARENTHESES, ' ') : heading)
}

/**
 * Headings with the sexes in full: "L", "P" and "L+P" below one group or one title of people are "Laki-laki",
 * "Perempuan" and their sum. Only where both stand there.
 */
export function withSexesInFull(
  parts: readonly (readonly string[])[],
  titles: readonly string[],
): readonly (readonly string[])[] {
  const own = parts.map((one) => bare(one.at(-1) ?? ''))
  const isSum = own.map((words) => TOGETHER.test(words))
  const has = (sex: string) => own.some((words) => SHORT[words] === sex)
  if (!has(MEN) || !has(WOMEN)) return parts
  const said = headingWords([...titles, ...parts.flat()].join(' '))
  if (!OF_PEOPLE.test(said) && !isSum.includes(true)) return parts
  return parts.map((one, at) => {
    const full = isSum[at] === true ? BOTH : SHORT[own[at] ?? '']
    if (full === undefined) return one
    const units = parenthesised(one.at(-1) ?? '').map((unit) => ` (${unit})`)
    return [...one.slice(0, -1), `${full}${full === BOTH ? '' : units.join('')}`]
  })
}

/** Whether the parts of a heading end with one of the sexes in full, or with their sum. */
export function sexOf(parts: readonly string[]): 'one' | 'both' | null {
  const own = bare(parts.at(-1) ?? '')
  if (SHORT[own] !== undefined) return 'one'
  return TOGETHER.test(own) || /^(?:jumlah|jml|total)$/.test(own) ? 'both' : null
}
