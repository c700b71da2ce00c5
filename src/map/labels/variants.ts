import { lineHeight, type LabelStyle } from './label-style'
import type { MeasureText } from './measure-text'
import type { LabelVariant } from './label-model'

/** Between a name and the value beside it, in ems. */
export const VALUE_GAP = 0.5

const BREAK_FROM = 9
/** A numeral such as "II" is never left alone on a line. */
const SHORTEST = 4

/** Words of a class longer than this give way where they do not fit: the colour says the same. */
const LONGEST_VALUE = 10

/** The name on one line, then broken where the lines come out most even; a value below either. */
export function nameVariants(
  name: string,
  value: string | null,
  style: LabelStyle,
  measure: MeasureText,
): readonly LabelVariant[] {
  const settings = [[name], ...(name.length >= BREAK_FROM ? breaks(name) : [])]
  const alone = settings.map((lines) => variantOf(lines, style, measure))
  if (value === null) return alone
  const valued = settings.map((lines) => variantOf([...lines, value], style, measure))
  return value.length > LONGEST_VALUE ? [...valued, ...alone] : valued
}

/** For the end of a leader line: name and value beside each other, or the name alone. */
export function leaderVariants(
  name: string,
  value: string | null,
  style: LabelStyle,
  measure: MeasureText,
): readonly LabelVariant[] {
  const alone = variantOf([name], style, measure)
  if (value === null || value.length > LONGEST_VALUE) return [alone]
  const width = alone.width + (VALUE_GAP + 0.1) * style.size + measure(value, style)
  return [{ ...alone, lines: [name, value], width }, alone]
}

function variantOf(
  lines: readonly string[],
  style: LabelStyle,
  measure: MeasureText,
): LabelVariant {
  return {
    lines,
    width: Math.max(...lines.map((line) => measure(line, style))),
    height: lines.length * lineHeight(style),
  }
}

/** The even break into two, and for long names of many words into three. */
function breaks(name: string): string[][] {
  const words = name.split(' ')
  const found: string[][] = []
  const two = evenBreak(words)
  if (two.length > 0) found.push(two)
  const three = words.length === 3 ? words : evenThree(words)
  if (name.length >= 16 && three.length === 3 && three.every((line) => line.length >= SHORTEST))
    found.push(three)
  return found
}

function evenBreak(words: readonly string[]): string[] {
  let best: string[] = []
  let bestLength = Infinity
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const longest = Math.max(...lines.map((line) => line.length))
    if (lines.some((line) => line.length < SHORTEST)) continue
    if (longest < bestLength) {
      best = lines
      bestLength = longest
    }
  }
  return best
}

function evenThree(words: readonly string[]): string[] {
  const [first = '', ...rest] = words
  return [first, ...evenBreak(rest)]
}
