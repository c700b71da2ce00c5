import type { Language } from '../../../../i18n/language'
import { parseNumber } from '../../../../i18n/parse-number'

export type EdgeProblem =
  | { readonly kind: 'notNumber'; readonly position: number }
  | { readonly kind: 'notAscending'; readonly position: number }

export interface TypedEdges {
  /** Ascending; null while something is wrong. */
  readonly edges: readonly number[] | null
  /** The first thing wrong, positions from 1. */
  readonly problem: EdgeProblem | null
}

/** Reads typed class edges in order. */
export function readEdges(texts: readonly string[], language: Language): TypedEdges {
  const edges: number[] = []
  for (const [index, text] of texts.entries()) {
    const position = index + 1
    const edge = parseNumber(text, language)
    if (edge === null) return { edges: null, problem: { kind: 'notNumber', position } }
    const before = edges.at(-1)
    if (before !== undefined && edge <= before)
      return { edges: null, problem: { kind: 'notAscending', position } }
    edges.push(edge)
  }
  return { edges, problem: null }
}

/** A further edge as far beyond the last as that is from the one before it, or half a range. */
export function nextEdge(edges: readonly number[], low: number, high: number): number {
  const [last, before] = [edges.at(-1), edges.at(-2)]
  if (last === undefined) return tidy((low + high) / 2)
  const step = before === undefined ? (high - low) / 4 : last - before
  return tidy(last + (step > 0 ? step : 1))
}

function tidy(value: number): number {
  return Number(value.toPrecision(4))
}
