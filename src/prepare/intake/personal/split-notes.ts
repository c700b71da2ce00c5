import { cellText, isBlank, type Grid } from '../grid/grid'
import type { Finding } from './finding'
import { JoinedEnds } from './published/joined-ends'

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
    for (const kind of ends.add(cellText(note), true)) {
      found.push({ kind, where: 'cell', row: line, column: cells.indexOf(note) })
    }
  }
  return found
}
