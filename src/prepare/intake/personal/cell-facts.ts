import { headingWords } from '../heading-words'
import { holdsEmailAddress } from './email-address'
import { personHeading, type PersonHeading } from './person-headings'
import { mayNamePerson, namesDiagnosis, namesPerson } from './person-words'
import { plainText } from './plain-text'
import { holdsPopulationNumber } from './population-number'
import { holdsTelephoneNumber, isTelephoneHeading } from './telephone-number'

export type PersonalKind = 'nik' | 'telepon' | 'surel' | 'nama'

/** What a text holds by itself, and what it says about the cells around it. */
export type CellFacts = {
  kinds: readonly PersonalKind[]
  heading: PersonHeading | null
  announces: 'telephone' | 'money' | 'code' | 'census' | null
  mayNamePerson: boolean
  namesDiagnosis: boolean
}

const NOTHING: CellFacts = {
  kinds: [],
  heading: null,
  announces: null,
  mayNamePerson: false,
  namesDiagnosis: false,
}
const LONGEST_HEADING = 80
const MONEY =
  /(?:^| )(?:rp|rupiah|idr|anggaran|pagu|realisasi|belanja|pendapatan|biaya|harga|dana|saldo|aset|pdrb|omzet|modal|nilai|jumlah|total|produksi)(?: |$)/
const CODE = /^(?:kode|kd|id|npsn|tahun|thn|nop|rekening)(?: |$)/
/** The smallest area of the census: 16 digits that begin as a NIK does. */
const CENSUS_AREA = /(?:^| )(?:id|kode)? ?(?:sub ?sls|sls)(?: |$)|^id ?(?:sub)?sls/
const REMEMBERED = 20_000

function announced(words: string): CellFacts['announces'] {
  if (isTelephoneHeading(words)) return 'telephone'
  if (CENSUS_AREA.test(words)) return 'census'
  if (MONEY.test(words)) return 'money'
  return CODE.test(words) ? 'code' : null
}

const MISTYPED = /(?<![\p{L}\d])[\dOoIl][\dOoIl .-]{8,}(?!\p{L})/gu

/** Letters typed for the digits they resemble: O812, 08l2. */
function withDigits(text: string): string {
  if (!/\d[OoIl]|[OoIl]\d/.test(text)) return text
  return text.replace(MISTYPED, (found) =>
    found.replace(/\D/g, '').length < 7 ? found : found.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  )
}

/** The kinds of personal data in a text outside a table, such as a name of a file or a comment. */
export function personalKinds(text: string): PersonalKind[] {
  const plain = withDigits(plainText(text))
  const kinds: PersonalKind[] = []
  if (/(?:\d\D{0,3}){8}/.test(plain)) {
    if (holdsPopulationNumber(plain)) kinds.push('nik')
    if (holdsTelephoneNumber(plain)) kinds.push('telepon')
  }
  if (holdsEmailAddress(plain)) kinds.push('surel')
  if (/\p{L} ?[.:]? ?\p{L}/u.test(plain) && namesPerson(plain)) kinds.push('nama')
  return kinds
}

function examine(text: string): CellFacts {
  const kinds = personalKinds(text)
  const isShort = text.length <= LONGEST_HEADING
  const words = isShort ? headingWords(plainText(text)) : ''
  return {
    kinds,
    heading: isShort ? personHeading(words) : null,
    announces: isShort ? announced(words) : null,
    mayNamePerson: isShort && mayNamePerson(plainText(text)),
    namesDiagnosis: isShort && namesDiagnosis(plainText(text)),
  }
}

const DIGITS_MATTER = /lahir|lhr|ttl|@|(?:\d\D{0,3}){8}/i

/** Facts of the texts of one file: names of regions and the like come back on every row. */
export class FactsByText {
  readonly #known = new Map<string, CellFacts>()

  of(text: string): CellFacts {
    if (text.length < 2) return NOTHING
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const facts = DIGITS_MATTER.test(text) ? examine(text) : this.#ofShape(text)
    this.#remember(text, facts)
    return facts
  }

  /** "TPS 12" and "TPS 13" hold the same. */
  #ofShape(text: string): CellFacts {
    const shape = text.replace(/\d/g, '0')
    const known = this.#known.get(shape)
    if (known !== undefined) return known
    const facts = examine(shape)
    this.#remember(shape, facts)
    return facts
  }

  #remember(text: string, facts: CellFacts): void {
    if (this.#known.size < REMEMBERED) this.#known.set(text, facts)
  }
}
