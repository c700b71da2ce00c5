import { Period } from '../../contract'
import { isMeant, isPattern } from '../checks/outside/file-names'
import type { Project } from '../read-project'

type Registers = Pick<
  Project,
  'catalogue' | 'units' | 'sources' | 'facilities' | 'tourism' | 'outside'
>

/** Folders whose files are named by those who deliver them. */
const DELIVERED = /^(nilai|contoh|luar)\/|^titik\/.*\.xlsx$/i
/** Columns of the project's own registers that notes point at. */
const OWN_COLUMNS = new Set([
  ...[
    'batas',
    'indikator',
    'kode',
    'kode_desa',
    'kode_kecamatan',
    'lat',
    'lng',
    'nilai',
    'penyebut',
  ],
  ...['pembilang', 'penimbang', 'rumus', 'sel_minimum', 'sumber', 'tahun', 'wilayah'],
])
/** What joins words to a list or a sum. */
const JOINED = /,|(?<=\s)[+-](?=\s)/

/** The words that are published in any case: those of the registers, so that no cell adds one of its own. */
export class KnownWords {
  private readonly words: ReadonlySet<string>
  private readonly codes: ReadonlySet<string>

  constructor(private readonly registers: Registers) {
    const { catalogue, units, sources, facilities, tourism } = registers
    this.codes = new Set(units.map(({ code }) => code))
    this.words = new Set([
      '',
      ...this.codes,
      ...[...units, ...facilities, ...tourism].map(({ name }) => name),
      ...sources.map(({ id }) => id),
      ...[...catalogue.values()].flatMap(({ id, name, shortName, unit, blanks }) => [
        ...[id, name.id, name.en, shortName.id, shortName.en, unit.id, unit.en, ...blanks],
      ]),
    ])
  }

  isKnown(text: string): boolean {
    if (this.words.has(text)) return true
    return this.split(text).every((part) => this.words.has(part) || Period.safeParse(part).success)
  }

  /** The words of a list or a sum. */
  split(text: string): string[] {
    return text.split(JOINED).map((word) => word.trim())
  }

  isColumn(text: string): boolean {
    return OWN_COLUMNS.has(text) || this.registers.catalogue.has(text)
  }

  isRegion(code: string): boolean {
    return this.codes.has(code)
  }

  /** A file as the project names it: an office may have put anything into the name of its own. */
  file(path: string): string {
    if (!DELIVERED.test(path)) return path
    const { checks, gaps } = this.registers.outside.declared
    const declared = [
      ...checks.flatMap(({ table, other }) => [table.file, other.file]),
      ...gaps.map(({ table }) => table),
    ].filter((name) => isMeant(name, path))
    const exact = declared.find((name) => !isPattern(name))
    return exact ?? declared[0] ?? `${path.split('/')[0] ?? ''}/…`
  }
}
