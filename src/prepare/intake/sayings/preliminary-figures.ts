import type { ProblemLog } from '../../problems/problem-log'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { cellText, type Grid } from '../grid/grid'
import type { Header } from '../grid/header'

const SAID =
  /\b(?:angka|data|nilai|hasil|figures?)\s+(?:ini\s+)?(?:(?:masih|sangat|bersifat)\s+)*(?:sementara|preliminary)\b|\bpreliminary\s+(?:figures?|data|results?)\b|[([]\s*(?:\*+\s*\)?\s*)?(?:sangat\s+)?(?:sementara|preliminary)\s*[)\]]|^\W*(?:(?:keterangan|ket|catatan|note)\W+)?(?:sangat\s+)?(?:sementara|preliminary)\W*$/iu
const DENIED = /\b(?:bukan|tidak|tanpa|selain|menggantikan|pengganti|not)\b[^.,;]*/giu

/** The words by which a text calls figures preliminary; null for none. */
export function preliminarySaidIn(text: string): string | null {
  const plain = text.replaceAll('_', ' ').replace(/\s+/g, ' ').replace(DENIED, ' ')
  return SAID.exec(plain)?.[0].trim() ?? null
}

type Said = { found: string; source: 'title' | 'heading' | 'sheet' | 'name' | 'note'; line: number }

/** Where a table calls its figures preliminary; null when it does not. */
function preliminaryIn(grid: Grid, { top, notes, values }: Header): Said | null {
  const row = grid.rows[top]?.line ?? 1
  const name = (grid.file.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replaceAll('-', ' ')
  const titles = grid.rows
    .slice(0, top)
    .flatMap(({ cells, line }) => cells.map((cell) => ({ text: cellText(cell), line })))
  const all = [
    ...titles.map(({ text, line }) => [text, 'title', line] as const),
    ...values.map(({ heading }) => [heading, 'heading', row] as const),
    ...notes.map(({ text, line }) => [text, 'note', line] as const),
    ...([[grid.sheet ?? '', 'sheet', row] as const, [name, 'name', row] as const] as const),
  ]
  for (const [text, source, line] of all) {
    const found = preliminarySaidIn(text)
    if (found !== null) return { found, source, line }
  }
  return null
}

/** Whether the catalogue says itself that figures of an indicator are preliminary. */
export function isNoted({ name, definition, method, caveat }: CatalogueEntry): boolean {
  return [name, definition, method, caveat].some((text) => /\bsementara\b/i.test(text?.id ?? ''))
}

/**
 * Warns once a table whose title, headings, notes or name call its figures preliminary: they are read, but the
 * page would show them like final ones, unless the catalogue says it.
 */
export function tellPreliminary(grid: Grid, header: Header, log: ProblemLog): void {
  const open = header.values.filter(({ entry, isUsable }) => isUsable && !isNoted(entry))
  if (open.length === 0) return
  const said = preliminaryIn(grid, header)
  if (said === null) return
  const { file, sheet } = grid
  const names = [...new Set(open.map(({ entry }) => entry.name.id))]
  const params = { found: said.found, source: { own: said.source }, indicator: names.join(', ') }
  log.warn('angka-sementara', { file, sheet, row: said.line }, params)
}
