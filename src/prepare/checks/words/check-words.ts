import { namesInstitution } from '../../intake/personal/institution-words'
import type { IsPlace } from '../../intake/personal/personal-kinds'
import { toldPath } from '../../intake/personal/told-name'
import type { ProblemLog } from '../../problems/problem-log'
import type { ProblemId } from '../../problems/problem-messages'
import type { Project } from '../../read-project'
import { wordKey, WORDS_FILE } from '../../read/read-words'
import { shownTexts, type ShownText } from '../shown-texts'
import { knownWords, wordsOf } from './known-words'
import { privateMatter } from './private-matters'

/** Files whose words are decided upon in themselves: names of regions, headings of others, these words. */
const DECIDED = new Set(['judul-kolom.csv', 'padanan.csv', WORDS_FILE])
/** Columns of tables in which people can write what they like; the others hold what the program knows. */
const WRITTEN =
  /_(?:id|en)$|^(?:id|en|nama|jenis|judul|penerbit|lisensi|perantara|catatan|keterangan|pengelola|kelompok|lembar|instansi|pilihan|berikutnya|tabel|kode|kode_bps|npsn|tahun|setelah)$/
/** Those among them that have words of the program in some tables. */
const CHOSEN = /^indikator\.csv (?:jenis|pilihan)$|^templat\/lembar\.csv jenis$/
/** Addresses of the page, of which a check of its own refuses what it does not know. */
const ADDRESS = /(?:^| )alamat$/
const MOST_TOLD = 12

/** Whether people have written a text; names of schools and health posts come from registers by the hundred. */
function isWritten({ place: { file, column }, text }: ShownText): boolean {
  if (DECIDED.has(file)) return false
  if (file.endsWith('.json')) return !ADDRESS.test(column ?? '')
  if (!WRITTEN.test(column ?? '') || CHOSEN.test(`${file} ${column ?? ''}`)) return false
  if (column !== 'nama') return true
  return file !== 'unit.csv' && !(file.startsWith('titik/') && namesInstitution(text))
}

/** A text as `kata.csv` lists it; the name of a table, which is published too, as words. */
function rowOf({ place, text }: ShownText): string {
  const words = place.column === 'tabel' ? text.replace(/[-_./]/g, ' ') : text
  return words.trim().replace(/\s+/g, ' ')
}

/** Of the name of a table only what messages do not repeat either: every office has a "stunting-2025.xlsx". */
function matterOf({ place, text: name }: ShownText, text: string, isPlace: IsPlace): string | null {
  if (place.column === 'tabel') return toldPath(name, isPlace) === name ? null : '…'
  return text.includes(' ') ? privateMatter(text) : null
}

type Asked = { shown: ShownText; keys: string[]; told: string; id: ProblemId }

/**
 * Every word that the project publishes in a text of its own is a word of Indonesian or English, a name of a
 * region here, or one that an officer has approved in `data/kata.csv`: a name of a person is none of these,
 * whichever it is and whatever is said of it. A text that tells what may be the private matter of somebody is
 * approved as a whole, for it needs no name. Each other word and text is an error at its first place, and is
 * listed there for approval with `keep`. `root` is the data folder; a file with errors is told for these.
 */
export function checkWords(
  root: string,
  project: Pick<Project, 'units' | 'words'>,
  log: ProblemLog,
  keep: boolean,
): void {
  const isExplained = knownWords(project)
  const explained = new Map<string, boolean>()
  const seen = new Set<string>()
  const asked: Asked[] = []
  const isNew = (key: string) => !seen.has(key) && seen.add(key).has(key)
  for (const shown of shownTexts(root, log.filesInError)) {
    if (!isWritten(shown)) continue
    const text = rowOf(shown)
    const matter = matterOf(shown, text, log.isPlace)
    if (matter !== null && project.words.find(wordKey(text))?.decision !== 'ya' && isNew(text)) {
      asked.push({ shown, keys: [text], told: matter, id: 'tulisan-belum-disetujui' })
    }
    const words = wordsOf(text).filter((word) => {
      const isKnown = explained.get(word) ?? isExplained(word)
      explained.set(word, isKnown)
      return !isKnown && isNew(wordKey(word))
    })
    if (words.length === 0) continue
    const told = `${words.slice(0, MOST_TOLD).join(', ')}${words.length > MOST_TOLD ? ', …' : ''}`
    asked.push({ shown, keys: words, told, id: 'kata-belum-disetujui' })
  }
  for (const { keys } of asked) for (const key of keys) project.words.propose(key)
  const lines = project.words.lineNumbers()
  for (const { shown, keys, told, id } of asked) {
    const at = keys.slice(0, MOST_TOLD).map((key) => lines.get(wordKey(key)) ?? 0)
    log.error(id, shown.place, { found: told, line: at.join(', ') })
  }
  if (keep) project.words.save()
}
