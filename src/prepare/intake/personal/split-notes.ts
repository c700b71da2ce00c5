import { cellText, isBlank, type Grid } from '../grid/grid'
import type { Finding } from './finding'
import { JoinedEnds } from './published/joined-ends'

/** What stands before a part of a number: "Ref 2: ". */
const LABEL = /^\s*\p{L}[\p{L} .]{0,20}\d{0,2}\s?[:=]\s*(?=\d)/u

/** Numbers of persons that begin at the end of a note and go on in the note below. Figures stand beside others. */
export function findSplitNotes({ rows }: Grid): Finding[] {
  const found: Finding[] = []
  let ends = new JoinedEnds()
  let before = -1
  for (const { line, cells } of rows) {
    const filled = cells.filter((cell) => !isBlank(cell))
    const [note] = filled
    if (filled.length !== 1 || note === undefined) continue
    if (line !== before + 1) ends = new JoinedEnds()
    before = line
    const text = cellText(note)
    const part = text.replace(LABEL, '')
    for (const kind of ends.add(part, part === text)) {
      found.push({ kind, where: 'cell', row: line, column: cells.indexOf(note) })
    }
  }
  return found
}
