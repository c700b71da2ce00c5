import { lineHeight, type LabelStyle } from './label-style'
import type { MeasureText } from './measure-text'
import type { LabelVariant } from './place-labels'

const BREAK_FROM = 9

/** The name on one line, then broken where the lines come out most even; a value below either. */
export function nameVariants(
  name: string,
  value: string | null,
  style: LabelStyle,
  measure: MeasureText,
): readonly LabelVariant[] {
  const settings = [[name], ...(name.length >= BREAK_FROM ? breaks(name) : [])]
  return settings.map((lines) =>
    variantOf(value === null ? lines : [...lines, value], style, measure),
  )
}

/** Name and value beside each other, for the end of a leader line. */
export function leaderVariant(
  name: string,
  value: string | null,
  style: LabelStyle,
  measure: MeasureText,
): LabelVariant {
  return variantOf([value === null ? name : `${name}  ${value}`], style, measure)
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
  if (words.length >= 2) found.push(evenBreak(words))
  if (words.length >= 3 && name.length >= 16)
    found.push(words.length === 3 ? words : evenThree(words))
  return found
}

function evenBreak(words: readonly string[]): string[] {
  let best: string[] = []
  let bestLength = Infinity
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const longest = Math.max(...lines.map((line) => line.length))
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
