import { headingWords } from '../../text/heading-words'
import { cellText, type Grid } from '../../grid/grid'
import type { Finding } from '../finding'
import { namesOrganisation } from '../institution-words'
import type { IsPlace } from '../personal-kinds'
import { plainText } from '../plain-text'
import { JoinedEnds } from './joined-ends'
import { numberOfPerson } from './person-figures'
import { tellsState } from './person-facts'
import { publishedKinds } from './published-kinds'
import { namesSomebody } from './told-persons'

const ADDRESS = /(?:^| )(?:alamat|lokasi|address)(?: |$)/
/** Columns of amounts, or of figures whose unit is told elsewhere. */
const AMOUNT = /(?:^| )(?:nilai|anggaran|pagu|harga|biaya|dana|kode|id)(?: |$)/
/** Codes and figures side by side make no number, save where a text is among them. */
const TEXT =
  /(?:^| )(?:nama|name|jenis|keterangan|ket|catatan|uraian|deskripsi|judul|teks|alamat|lokasi|pengelola|sumber)(?: |$)/

const REMARK = /(?:^| )(?:keterangan|ket|catatan|uraian|deskripsi)(?: |$)/
/** A longer text is about more than what stands beside it. */
const LONGEST_STATE = 40

/**
 * Personal data that is told for what is published alone, and what goes on from one cell in the next of its
 * row or column. Empty for a table of figures, whose notes nobody sees. `isPlace`: known names of regions.
 */
export function findPublished(grid: Grid, isPlace: IsPlace): Finding[] {
  if (grid.isPublished !== true) return []
  const found: Finding[] = []
  const headings = (grid.rows[0]?.cells ?? []).map((cell) => headingWords(cellText(cell)))
  const columns = headings.map((words) => (TEXT.test(words) ? new JoinedEnds() : null))
  for (const { line: row, cells } of grid.rows) {
    const texts = cells.map((cell) => cellText(cell))
    const isOfOrganisation = texts.some((text) => namesOrganisation(plainText(text)))
    const beside = new JoinedEnds()
    const ofIllness = texts.findIndex((text) => text.length <= LONGEST_STATE && tellsState(text))
    texts.forEach((text, column) => {
      if (text === '') return
      const isAddress = ADDRESS.test(headings[column] ?? '') || isOfOrganisation
      const kinds = new Set(publishedKinds(text, isPlace, isAddress))
      for (const kind of beside.add(text, true)) kinds.add(kind)
      for (const kind of columns[column]?.add(text) ?? []) kinds.add(kind)
      const heading = headings[column] ?? ''
      if (!AMOUNT.test(heading) && numberOfPerson(Number(text), text, heading) === 'telepon') {
        kinds.add('telepon')
      }
      const isBeside = ofIllness >= 0 && ofIllness !== column && REMARK.test(heading)
      if (isBeside && namesSomebody(plainText(text), isPlace)) kinds.add('nama')
      for (const kind of kinds) found.push({ kind, where: 'cell', row, column })
    })
  }
  return found
}
