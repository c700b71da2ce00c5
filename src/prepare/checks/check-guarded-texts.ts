import { readStoryText } from '../../domain/story-placeholder'
import { withMade } from '../suppression/guarded-ids'
import type { EditionBefore } from '../derive/edition-before'
import type { ColumnStore } from '../join/column-store'
import { ProblemLog, type Place } from '../problems/problem-log'
import type { Project } from '../read-project'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { readCsv } from '../intake/grid/read-csv'
import { ERRATA_FILE } from '../read/read-errata'
import { OUTSIDE_CHECKS_FILE } from '../read/read-outside-checks'
import { BREAKS_FILE, SERIES_FILE } from '../read/read-series'
import { nameSetting } from '../problems/name-setting'
import { findCount, findFigure } from './typed-figures'

/** Published texts of the project's own files: the columns that name indicators, and those of sentences. */
type Texts = { file: string; ids: string[]; sentences: string[]; find: typeof findFigure }

const TEXTS: readonly Texts[] = [
  { file: SERIES_FILE, ids: ['indikator'], sentences: ['catatan', 'catatan_en'], find: findFigure },
  {
    file: BREAKS_FILE,
    ids: ['indikator'],
    sentences: ['alasan_id', 'alasan_en'],
    find: findFigure,
  },
  {
    file: ERRATA_FILE,
    ids: ['indikator', 'ditarik'],
    sentences: ['keterangan_id', 'keterangan_en', 'perbaikan_id', 'perbaikan_en'],
    find: findFigure,
  },
  {
    file: OUTSIDE_CHECKS_FILE,
    ids: ['ukuran', 'ukuran_pembanding'],
    sentences: ['judul_id', 'judul_en', 'alasan_id', 'alasan_en'],
    find: findFigure,
  },
  {
    // What an indicator means and how it is made has numbers of its own: only counts are refused.
    file: CATALOGUE_FILE,
    ids: ['id'],
    sentences: ['definisi_id', 'definisi_en', 'metode_id', 'metode_en', 'catatan_id', 'catatan_en'],
    find: findCount,
  },
]

const IDS = /[a-z][a-z0-9_]*/g

/**
 * No text that is published about a guarded indicator, one of which figures are withheld, or one computed
 * from these may tell a figure: it might be a withheld one, or give it by a difference. `root` is the data
 * folder, whose files were read without an error before.
 */
export function checkGuardedTexts(
  root: string,
  { catalogue, stories }: Pick<Project, 'catalogue' | 'stories'>,
  store: ColumnStore,
  before: EditionBefore,
  log: ProblemLog,
): void {
  const entries = [...catalogue.values()]
  const own = entries.filter(({ minimumCell }) => minimumCell !== null).map(({ id }) => id)
  const guarded = withMade([...own, ...before.withheld.keys()], entries, store)
  if (guarded.size === 0) return
  const tell = (find: typeof findFigure, ids: readonly string[], text: string, place: Place) => {
    const indicator = ids.find((id) => guarded.has(id))
    if (indicator === undefined) return
    const found = find(text, catalogue.get(indicator)?.minimumCell ?? null)
    if (found !== null) log.error('angka-dalam-keterangan', place, { indicator, found })
  }
  for (const { file, ids, sentences, find } of TEXTS) {
    // Told when it was read for its figures.
    const table = readCsv(root, file, [], new ProblemLog())
    for (const row of table?.rows ?? []) {
      const named = ids.flatMap((column) => row.cell(column).match(IDS) ?? [])
      for (const column of sentences) {
        tell(find, named, row.cell(column), { file, row: row.line, column })
      }
    }
  }
  for (const { file, story } of stories) {
    story.steps.forEach(({ address, text }, index) => {
      for (const language of ['id', 'en'] as const) {
        const tokens = readStoryText(text[language])
        const called = tokens.flatMap((token) => (token.kind === 'call' ? token.args : []))
        const asked = new URLSearchParams(address.split('?')[1]).get('indikator')
        const words = tokens.map((token) => (token.kind === 'words' ? token.text : ' ')).join('')
        const place = { file, column: nameSetting(['langkah', index, 'teks', language]) }
        tell(findFigure, [...called, ...(asked === null ? [] : [asked])], words, place)
      }
    })
  }
}
