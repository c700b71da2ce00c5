import { headingWords } from '../heading-words'
import { hasNumberWord } from './digit-words'
import { namesInstitution } from './institution-words'
import { holdsAccount } from './person-account'
import { personHeading, type PersonHeading } from './person-headings'
import { namesBlock, namesHouse } from './person-states'
import { mayNamePerson } from './person-words'
import { kindsInPlain, type IsPlace, type PersonalKind } from './personal-kinds'
import { plainText } from './plain-text'
import { namesSensitiveState } from './sensitive-states'
import { isTelephoneHeading } from './telephone-number'

/** What a text holds by itself, and what it says about the cells around it. */
export type CellFacts = {
  kinds: readonly PersonalKind[]
  heading: PersonHeading | null
  announces: Announcement | null
  mayNamePerson: boolean
  namesDiagnosis: boolean
  /** An account at a network, or an RT: of a person where one is named beside it. */
  isAddress: boolean
  namesHouse: boolean
  namesInstitution: boolean
}

/** What a heading says of the cells below it. */
export type Announcement = 'telephone' | 'money' | 'code' | 'census' | 'address'

const NOTHING: CellFacts = {
  kinds: [],
  heading: null,
  announces: null,
  mayNamePerson: false,
  namesDiagnosis: false,
  isAddress: false,
  namesHouse: false,
  namesInstitution: false,
}
const LONGEST_HEADING = 80
const MONEY =
  /(?:^| )(?:rp|rupiah|idr|anggaran|pagu|realisasi|belanja|pendapatan|biaya|harga|dana|saldo|aset|pdrb|omzet|modal|nilai|jumlah|total|produksi)(?: |$)/
const CODE = /^(?:kode|kd|id|npsn|tahun|thn|nop|rekening)(?: |$)/
const ADDRESS = /(?:^| )(?:alamat|lokasi|address)(?: |$)/
/** The smallest area of the census: 16 digits that begin as a NIK does. */
const CENSUS_AREA = /(?:^| )(?:id|kode)? ?(?:sub ?sls|sls)(?: |$)|^id ?(?:sub)?sls/
const REMEMBERED = 20_000

function announced(words: string): CellFacts['announces'] {
  if (isTelephoneHeading(words)) return 'telephone'
  if (CENSUS_AREA.test(words)) return 'census'
  if (MONEY.test(words)) return 'money'
  if (ADDRESS.test(words)) return 'address'
  return CODE.test(words) ? 'code' : null
}

function examine(text: string, isPlace: IsPlace): CellFacts {
  const plain = plainText(text)
  const kinds = kindsInPlain(plain, isPlace)
  if (text.length > LONGEST_HEADING) return { ...NOTHING, kinds }
  const words = headingWords(plain)
  return {
    kinds,
    heading: personHeading(words),
    announces: announced(words),
    mayNamePerson: mayNamePerson(plain),
    namesDiagnosis: namesSensitiveState(plain),
    isAddress: namesBlock(plain) || holdsAccount(plain),
    namesHouse: namesHouse(plain),
    namesInstitution: namesInstitution(plain),
  }
}

/** Where single digits, or what hides them, may tell of a person. */
const DIGITS_MATTER =
  /lahir|lhr|ttl|@|[%&\\]|rt|rw|[^\x20-\x7e]|(?:\d\D{0,40}){8}|\p{L}\d|\d\p{L}/iu

/** Facts of the texts of one file: names of regions and the like come back on every row. */
export class FactsByText {
  readonly #known = new Map<string, CellFacts>()
  readonly #isPlace: IsPlace

  constructor(isPlace: IsPlace) {
    this.#isPlace = isPlace
  }

  of(text: string): CellFacts {
    if (text.length < 2) return NOTHING
    const known = this.#known.get(text)
    if (known !== undefined) return known
    // "TPS 12" and "TPS 13" hold the same.
    const isKept = DIGITS_MATTER.test(text) || hasNumberWord(text)
    const key = isKept ? text : text.replace(/\d/g, '0')
    const facts = this.#known.get(key) ?? examine(key, this.#isPlace)
    if (this.#known.size < REMEMBERED) this.#known.set(text, facts).set(key, facts)
    return facts
  }
}
