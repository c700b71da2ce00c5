import type { CatalogueEntry } from '../../model/catalogue-entry'
import { noteAgainst, periodsOfNotes } from '../periods/note-period'
import type { UnitLookup } from '../places/unit-lookup'
import { clausesOf } from '../text/clauses'
import { otherFiguresIn, type OtherFigures } from './other-figures'
import { isAbout, unrealInNote } from './planned-figures'
import { isNoted, preliminarySaidIn } from './preliminary-figures'

/** What the note of one row says that its figure is, in which words. */
export type SaidOfRow = {
  kind: OtherFigures['kind'] | 'planned' | 'estimated' | 'preliminary' | 'part' | 'year' | 'real'
  found: string
}

/** "2020", "2021-22", "2019–2023", "2023+". */
const YEARS = /(?<![\d.,])((?:19|20)\d{2})(?:\s?[-–/]\s?((?:19|20)?\d{2})(?!\d)|(\+))?(?!\d)/g
/** "Angka tahun 2024", and nothing else. */
const OF_YEAR =
  /^\W*(?:(?:keterangan|ket|catatan|note)\W+)?(?:(?:ini|masih|memakai|pakai|diisi|dengan)\s+)*(?:angka|data|nilai|keadaan|kondisi|posisi|figures?\s+of)\s+(?:(?:tahun|thn|th)\b\.?\s*)?((?:19|20)\d{2})\W*$/i
const REAL =
  /^\W*(?:(?:keterangan|ket|catatan|note)\W+)?(?:(?:angka|hasil|data|nilai)\s+)*(?:realisasi|aktual|kenyataan|realization|actual)\W*(?:(?:tahun|thn)\W*)?(?:\d{4}\W*)?$/i
/** A state at the end of the year is the figure of that year. */
const AT_THE_END = /\b(?:semester|smt)[\s.]*(?:ke-?\s?)?(?:ii|2)\b/gi

/** Whether what a clause says is of this year too: one note may stand beside several, "2021-22 angka sementara". */
function isOfYear(clause: string, year: number): boolean {
  const spans = [...clause.matchAll(YEARS)].map(([, from = '', to, open]) => {
    const last = to === undefined ? from : from.slice(0, 4 - to.length) + to
    return [Number(from), open === undefined ? Number(last) : Infinity] as const
  })
  return spans.length === 0 || spans.some(([from, to]) => from <= year && year <= to)
}

function partIn(clause: string, period: string, entry: CatalogueEntry | null): SaidOfRow[] {
  const plain = clause.replace(AT_THE_END, ' ')
  const against = noteAgainst(periodsOfNotes([{ text: plain, line: 0 }]), [period])
  if (against === null || !('part' in against)) return []
  const texts = entry === null ? [] : [entry.name, entry.definition, entry.method, entry.caveat]
  const found = against.part.trim()
  const isDefined = texts.some((text) => text?.id.toLowerCase().includes(found.toLowerCase()))
  return isDefined ? [] : [{ kind: 'part', found }]
}

/**
 * What the note of a row says of its figure, by the readings that the notes of tables have: that it is wanted,
 * estimated, preliminary, an earlier one, another kabupaten's, or of a part of its year or of another one. What the
 * catalogue says of the indicator itself is no news. Without a period nothing is said of time.
 */
export function saidOfRow(
  note: string,
  period: string | null,
  entry: CatalogueEntry | null,
  units: UnitLookup,
): SaidOfRow[] {
  const year = Number((period ?? '').slice(0, 4))
  return clausesOf(note).flatMap((clause): SaidOfRow[] => {
    const other = OF_YEAR.exec(clause)?.[1]
    if (period !== null && other !== undefined && Number(other) !== year) {
      return [{ kind: 'year', found: clause }]
    }
    if (REAL.test(clause)) return [{ kind: 'real', found: clause }]
    if (period !== null && !isOfYear(clause, year)) return []
    const unreal = unrealInNote(clause)
    const isOwn = unreal === null || (entry !== null && isAbout(entry, unreal.word))
    const preliminary = preliminarySaidIn(clause.replace(YEARS, ' '))
    const isKnown = preliminary === null || (entry !== null && isNoted(entry))
    const others = otherFiguresIn(clause, units)
    return [
      ...(isOwn ? [] : [{ kind: unreal.kind, found: unreal.word }]),
      ...(isKnown ? [] : [{ kind: 'preliminary' as const, found: preliminary }]),
      ...(others === null ? [] : [others]),
      ...(period === null ? [] : partIn(clause, period, entry)),
    ]
  })
}
