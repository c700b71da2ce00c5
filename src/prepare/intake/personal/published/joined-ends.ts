import type { PersonalKind } from '../personal-kinds'
import { plainText } from '../plain-text'
import { isPopulationNumber } from '../population-number'
import { isMobileNumber } from '../telephone-number'

/** The digits that a text ends with, grouped or not, and those that it begins with. */
const LAST = /(?<![\d.,])(?:\d[\d -]{0,20})?\d\s*$/
const FIRST = /^\s*\d(?:[\d -]{0,20}\d)?(?![\d.,]?\d)/
const DOMAIN = /^\s*@[\p{L}\d-]{2,30}\.\p{L}{2,}/u
const MAILBOX = /[\p{L}\d._-]{3,}$/u
const LONGEST = 16
/** No more of the end of a text is looked at. */
const END = 40
const WHOLE = /^[\s\d.,-]+$/

const digitsOf = (text: string | undefined) => (text ?? '').replace(/\D/g, '')

/** What is found where one text of a list goes on in the next. */
export class JoinedEnds {
  #digits = ''
  #before = ''
  /** Nothing but digits so far. */
  #isFigures = false

  /** The kinds of personal data that `text` completes. `needsText`: digits alone on both sides are figures. */
  add(text: string, needsText = false): PersonalKind[] {
    const plain = plainText(text)
    const first = digitsOf(FIRST.exec(plain)?.[0])
    const isWhole = plain.length < END && WHOLE.test(plain)
    const kinds: PersonalKind[] = []
    if (DOMAIN.test(plain) && MAILBOX.test(this.#before.slice(-END).trim())) kinds.push('surel')
    const joined = this.#digits + first
    const isFigures = needsText && isWhole && this.#isFigures
    if (this.#digits !== '' && first !== '' && !isFigures) {
      if (joined.length === LONGEST && isPopulationNumber(joined)) kinds.push('nik')
      const mobile = /^(?:0|62)(8\d+)$/.exec(joined)?.[1]
      if (mobile !== undefined && mobile.length >= 9 && isMobileNumber(mobile))
        kinds.push('telepon')
    }
    const goesOn = isWhole && this.#digits !== '' && joined.length < LONGEST
    this.#digits = goesOn ? joined : digitsOf(LAST.exec(plain.slice(-END))?.[0])
    this.#before = plain
    this.#isFigures = goesOn ? this.#isFigures : isWhole
    return kinds
  }
}
