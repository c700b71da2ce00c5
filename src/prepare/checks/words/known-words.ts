import { SURE_NAMES } from '../../intake/personal/given-names'
import { plainText } from '../../intake/personal/plain-text'
import { ownRegency, wordsOfNames } from '../../regency'
import type { Project } from '../../read-project'
import { wordKey } from '../../read/read-words'
import { isOrdinary } from './dictionary'

const WORD = /\p{L}[\p{L}']*/gu
const SHORTEST = 3
const NUMERAL = /^[ivxlcdm]+$/i
const GIVEN = new RegExp(`^(?:${SURE_NAMES})$`, 'u')

/** W a r t i n a h, W.a.r.t.i.n.a.h */
const SPACED = /(?<![\p{L}\d])\p{L}(?:[\s._-]\p{L}){3,}(?![\p{L}\d])/gu

/**
 * The words of a text in their order, those with their letters apart too, without an English genitive;
 * numerals and words of two letters are none.
 */
export function wordsOf(text: string): string[] {
  const plain = plainText(text).replace(SPACED, (word) => word.replace(/[\s._-]/g, ''))
  const words = plain.match(WORD) ?? []
  const bare = words.map((word) => word.replace(/'s?$/u, ''))
  return bare.filter((word) => word.length >= SHORTEST && !NUMERAL.test(word))
}

/**
 * Tells whether a word is a name of a region here, one that an officer has approved, or an ordinary one; a
 * common given name is none, however it is written.
 */
export function knownWords({
  units,
  words,
}: Pick<Project, 'units' | 'words'>): (word: string) => boolean {
  const { name, seat, province, provinceShort, provinceCapital, around } = ownRegency()
  const named = [name, seat, province, ...provinceShort, provinceCapital, ...around]
  const ofPlaces = new Set(wordsOfNames(...units.map((unit) => unit.name), ...named))
  return (word) => {
    const small = wordKey(word)
    const decision = words.find(small)?.decision
    if (decision === 'ya' || decision === 'tidak') return decision === 'ya'
    if (ofPlaces.has(small)) return true
    return !GIVEN.test(small) && isOrdinary(word)
  }
}
