import { namesInstitution } from '../../intake/personal/institution-words'
import type { ProblemLog } from '../../problems/problem-log'
import type { Project } from '../../read-project'
import { WORDS_FILE } from '../../read/read-words'
import { shownTexts, type ShownText } from '../shown-texts'
import { knownWords, wordsOf } from './known-words'

/** Files whose words are decided upon in themselves: names of regions, headings of others, these words. */
const DECIDED = new Set(['unit.csv', 'judul-kolom.csv', 'padanan.csv', WORDS_FILE])
/** Columns of tables in which people write; the others hold numbers, codes and words of the program. */
const WRITTEN =
  /_(?:id|en)$|^(?:id|en|nama|jenis|judul|penerbit|lisensi|perantara|catatan|keterangan|pengelola|kelompok|lembar|instansi|pilihan|berikutnya)$/
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
  return !(file.startsWith('titik/') && column === 'nama' && namesInstitution(text))
}

/**
 * Every word that the project publishes in a text of its own is a word of Indonesian or English, a name of a
 * region here, or one that an officer has approved in `data/kata.csv`: a name of a person is none of these,
 * whichever it is and whatever is said of it. Each other word is an error at its first place, and is listed
 * there for approval with `keep`. `root` is the data folder; a file with errors is told for these.
 */
export function checkWords(
  root: string,
  project: Pick<Project, 'units' | 'words'>,
  log: ProblemLog,
  keep: boolean,
): void {
  const isExplained = knownWords(project)
  const explained = new Map<string, boolean>()
  const told = new Set<string>()
  const asked: { shown: ShownText; words: string[] }[] = []
  for (const shown of shownTexts(root, log.filesInError)) {
    if (!isWritten(shown)) continue
    const words = wordsOf(shown.text).filter((word) => {
      const key = word.toLowerCase()
      const isKnown = explained.get(word) ?? isExplained(word)
      explained.set(word, isKnown)
      if (isKnown || told.has(key)) return false
      told.add(key)
      return true
    })
    words.forEach((word) => {
      project.words.propose(word)
    })
    if (words.length > 0) asked.push({ shown, words })
  }
  const lines = project.words.lineNumbers()
  for (const { shown, words } of asked) {
    const some = words.slice(0, MOST_TOLD)
    const at = some.map((word) => lines.get(word.toLowerCase()) ?? 0)
    const found = `${some.join(', ')}${some.length < words.length ? ', …' : ''}`
    log.error('kata-belum-disetujui', shown.place, { found, line: at.join(', ') })
  }
  if (keep) project.words.save()
}
