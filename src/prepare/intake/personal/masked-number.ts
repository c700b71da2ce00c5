import { NIK_LENGTH } from './number-lengths'
import { isPopulationNumber } from './population-number'
import { matchesOf } from '../text/matches-of'

/** Sixteen digits and signs that hide some of them, in groups or not: 9901 1052 **** 0003. */
const MASKED = /(?<![\p{L}\d*#_])[\dx*#_?](?:[ .-]?[\dx*#_?]){15}(?![\p{L}\d*#_])/giu
/** Hidden behind points that `plainText` makes strokes of. */
const STROKED = /(?<![\d-])\d{2,12}-{3,12}\d{0,6}(?![\d-])/g
const HIDDEN = /([x*#_?-])\1{2}/i
/** Twelve digits or more, and signs for however many follow. */
const CUT = /(?<!\d)(\d{12,15})\s?(?:\.{2,}|\*+|x{2,}|-{3,})/gi
const LEAST_DIGITS = 4

/** Whether a text may be one with a masked number, whichever digits it has. */
export function mayBeMasked(text: string): boolean {
  return HIDDEN.test(text) || text.includes('..')
}

/** The day of birth and the serial number behind a region that is hidden. */
const HEADLESS = /(?<![\p{L}\d*#_])([x*#_?])\1{5}(\d{6})-?(\d{4})(?!\d)/giu
/** Whether a number of which digits are hidden begins as a NIK does. */
function beginsAsNik(found: string): boolean {
  const signs = found.replace(/[ .]/g, '')
  const digits = signs.replace(/\D/g, '').length
  const begun = /^\d*/.exec(signs)?.[0] ?? ''
  if (signs.length !== NIK_LENGTH || digits < LEAST_DIGITS || begun.length < 2) return false
  // Whatever is hidden might be the rest of a NIK: the first woman born on a day.
  const rest = '1101014101000001'
  return isPopulationNumber(begun.slice(0, NIK_LENGTH) + rest.slice(begun.length))
}

/** Whether a text, in plain characters, holds a NIK or KK number some digits of which are hidden. */
export function holdsMaskedNumber(text: string): boolean {
  if (!mayBeMasked(text)) return false
  for (const [found] of matchesOf(text, MASKED)) {
    const signs = HIDDEN.test(found) ? found.replaceAll('-', '') : ''
    if (beginsAsNik(signs)) return true
  }
  for (const [, , birth = '', serial = ''] of matchesOf(text, HEADLESS)) {
    if (isPopulationNumber(`110101${birth}${serial}`)) return true
  }
  for (const [found] of matchesOf(text, STROKED)) if (beginsAsNik(found)) return true
  return matchesOf(text, CUT).some(([, begun = '']) =>
    isPopulationNumber(begun.padEnd(NIK_LENGTH, '1')),
  )
}
