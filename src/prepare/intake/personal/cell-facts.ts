import { headingWords } from '../text/heading-words'
import { rememberedOf } from '../text/remember'
import { digitsOf, isNamedNumber, measureFigure } from './cell-digits'
import { namesOrganisation } from './institution-words'
import { holdsAccount } from './person-account'
import { personHeading, type PersonHeading } from './person-headings'
import { namesBlock, namesHouse } from './person-states'
import { mayNamePerson } from './person-words'
import { kindsInPlain, type IsPlace, type PersonalKind } from './personal-kinds'
import { plainText } from './plain-text'
import { namesSensitiveState } from './sensitive-states'
import { holdsServantNumber } from './servant-number'
import { isTelephoneHeading, MONEY_WORDS } from './telephone-number'
import { dependsOnDigits, shapeOf } from './text-shape'

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
  namesOrganisation: boolean
  /** The number of a civil servant, who may have signed. */
  isServant: boolean
}

/** What a heading says of the cells below it. */
export type Announcement = 'telephone' | 'money' | 'code' | 'census' | 'address'

/** Of most cells, the names of regions among them. */
export const NOTHING: CellFacts = {
  kinds: [],
  heading: null,
  announces: null,
  mayNamePerson: false,
  namesDiagnosis: false,
  isAddress: false,
  namesHouse: false,
  namesOrganisation: false,
  isServant: false,
}
const LONGEST_HEADING = 80
const MONEY = new RegExp(
  `(?:^| )(?:${MONEY_WORDS}|harga|saldo|aset|pdrb|omzet|modal|jumlah|total|produksi)(?: |$)`,
)
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
  const isServant = holdsServantNumber(plain)
  if (text.length > LONGEST_HEADING) return { ...NOTHING, kinds, isServant }
  const words = headingWords(plain)
  const facts: CellFacts = {
    kinds,
    heading: personHeading(words),
    announces: announced(words),
    mayNamePerson: mayNamePerson(plain),
    namesDiagnosis: namesSensitiveState(plain),
    isAddress: namesBlock(plain) || holdsAccount(plain),
    namesHouse: namesHouse(plain),
    namesOrganisation: namesOrganisation(plain),
    isServant,
  }
  const isTelling =
    kinds.length > 0 || Object.values(facts).some((one) => typeof one !== 'object' && one !== false)
  return isTelling ? facts : NOTHING
}

/** What a cell says, and its digits when it is nothing else. */
export type KnownText = { facts: CellFacts; digits: string | null }

type Examined = KnownText & { dependsOnDigits: boolean }

const SHORT: KnownText = { facts: NOTHING, digits: null }

/** Facts of texts: names of regions and the like come back on every row, and in file after file. */
export class FactsByText {
  readonly #known = new Map<string, Examined>()
  /** Known names of regions. */
  readonly isPlace: IsPlace

  constructor(isPlace: IsPlace) {
    this.isPlace = isPlace
  }

  of(text: string): CellFacts {
    return this.known(text).facts
  }

  known(text: string): KnownText {
    if (text.length < 2) return SHORT
    const shape = shapeOf(text)
    // "TPS 12" and "TPS 13" hold the same.
    if (shape !== text && !isNamedNumber(text)) {
      const known = this.#examined(shape)
      if (!known.dependsOnDigits) {
        return known.digits === null ? known : { facts: known.facts, digits: digitsOf(text) }
      }
    }
    return this.#examined(text)
  }

  #examined(text: string): Examined {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const made = {
      facts: examine(text, this.isPlace),
      digits: digitsOf(text),
      dependsOnDigits: dependsOnDigits(text),
    }
    if (this.#known.size < REMEMBERED) this.#known.set(text, made)
    return made
  }
}

/** Those where these are the known names of regions. */
export const factsAmong = rememberedOf((isPlace: IsPlace) => new FactsByText(isPlace))

/** Whether a text by itself, with nothing above or beside it, holds nothing; false where it needs a closer look. */
export function isPlainlyNothing(text: string, facts: FactsByText): boolean {
  if (measureFigure(text) >= 0) return false
  const { facts: own, digits } = facts.known(text)
  return own === NOTHING && digits === null
}
