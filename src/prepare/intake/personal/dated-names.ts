import { cellText, type Grid } from '../grid/grid'
import type { Finding } from './finding'
import { isName } from './person-states'
import type { IsPlace } from './personal-kinds'
import { plainText } from './plain-text'
import { NAMED } from './published/person-names'

/** Rows that a column is judged by, and how many of its cells must be of persons. */
const SAMPLE_ROWS = 400
const LEAST = 3
const MOSTLY = 0.5
const LONGEST = 80
/** A name, the place of birth or none, and a day: Zurmawati C, 12/03/1962. */
const DATED =
  /^(\p{Lu}[\p{L}']{2,}(?:\s\p{Lu}[\p{L}'.]*){0,4})\s?[,;(/-]\s?(?:\p{Lu}[\p{L} ]{2,25},\s?)?\d{1,2}[\s\-/.]{1,2}(?:\d{1,2}|\p{L}{3,9})[\s\-/.]{1,2}(?:(?:19|20)\d\d|\d\d)\)?$/u

const A_NAME = new RegExp(`^(?:${NAMED})`, 'u')

type Tally = { filled: number; names: Set<string>; named: number; row: number }

/** The name in a text that is a name and a day; empty for every other. */
export function datedName(text: string, isPlace: IsPlace): string {
  const name = text.length > LONGEST ? undefined : DATED.exec(text)?.[1]
  if (name === undefined) return ''
  // An initial is no word of a place.
  return isName(name.replace(/\s\p{Lu}\.?(?=\s|$)/gu, ''), isPlace) ? name : ''
}

/**
 * Columns whose texts are mostly a name and a day, of birth or death: a list of persons under any heading. A
 * state of work is the same in many rows (Selesai, 12/03/2024), unless it is a given name.
 */
export function findDatedNames({ rows }: Grid, isPlace: IsPlace): Finding[] {
  const columns = new Map<number, Tally>()
  for (const { line, cells } of rows.slice(0, SAMPLE_ROWS)) {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || cell === '') return
      const tally: Tally = columns.get(column) ?? {
        filled: 0,
        names: new Set(),
        named: 0,
        row: line,
      }
      columns.set(column, tally)
      tally.filled += 1
      const name = /\d/.test(cell) ? datedName(plainText(cellText(cell)).trim(), isPlace) : ''
      if (name === '') return
      if (tally.names.size === 0) tally.row = line
      tally.names.add(name)
      if (A_NAME.test(name)) tally.named += 1
    })
  }
  return [...columns].flatMap(([column, { filled, names, named, row }]): Finding[] => {
    const isOfMany = names.size >= LEAST && names.size / filled >= MOSTLY
    const isList = isOfMany || (named >= LEAST && named / filled >= MOSTLY)
    return isList ? [{ kind: 'orang', where: 'column', row, column }] : []
  })
}
