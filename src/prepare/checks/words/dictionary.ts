import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'

const require = createRequire(import.meta.url)
/** The spelling dictionaries of the two languages of the page, and the file beside each that holds its words. */
const DICTIONARIES = [
  [require.resolve('@cspell/dict-id-id/cspell-ext.json'), 'dict/id-id.trie'],
  [require.resolve('@cspell/dict-en-gb-mit/cspell-ext.json'), 'en_GB.trie.gz'],
] as const

/** Ordinary words that are given names too, so that with a capital they may tell a person. */
export const ALSO_NAMES = new Set(
  (
    'indah endang untung cahaya cahya bunga melati mawar bintang surya jaya mulia setia permata intan mutiara dahlia ' +
    'anggrek kenanga cempaka teratai wulan bulan mega awan guntur topan satria panji bayu samudra angkasa gilang ' +
    'purnama fajar senja embun pelangi kirana laras lestari asih kasih puspa sekar melur sumi tari nyai raden galuh ' +
    'citra suci murni sari rahayu pertiwi bumi sabar ikhlas syukur amin taufan iman islam salam hikmah berkah ' +
    'anugerah sukma jiwa budiman arif bijak perkasa perdana utama pratama kusuma nirmala gemilang damai budi wahyu ' +
    'putra putri teguh rahmat ayu hadi dian indra kartini wijaya hidayat karim kurnia karya sakti agung adil bahari ' +
    'bakti candra dewa dewi fitri gembira harum jati kembang lembut manis mukti nila pandu ratu seroja tulus wangi ' +
    'yasa amanah barokah berlian delima ceria ria kamboja manggala nusa pusaka sentosa tirta ' +
    'mark rose grace joy hope faith bill grant frank jack bob sue autumn ruby pearl amber violet'
  ).split(' '),
)

function load([beside, file]: (typeof DICTIONARIES)[number]) {
  const bytes = readFileSync(join(dirname(beside), file))
  return decodeTrie(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
}

/** What Indonesian puts before and behind a word, and the dictionary has only with some: dikali, barisnya. */
const BEFORE = /^(?:di|ber|antar)(?=\p{L}{4})/u
const BEHIND = /(?<=\p{L}{4})nya$/u

function formsOf(small: string): string[] {
  const bare = small.replace(BEHIND, '')
  return [small, bare, small.replace(BEFORE, ''), bare.replace(BEFORE, '')]
}

let loaded: ReturnType<typeof load>[] | null = null

/**
 * Whether a word is an ordinary one of Indonesian or English. Names that are words as well are so only in
 * small letters. The dictionaries take half a second to load and are loaded when first asked.
 */
export function isOrdinary(word: string): boolean {
  const small = word.toLowerCase()
  if (word !== small && ALSO_NAMES.has(small)) return false
  const dictionaries = (loaded ??= DICTIONARIES.map(load))
  return formsOf(small).some((form) => dictionaries.some((words) => words.hasWord(form, true)))
}
