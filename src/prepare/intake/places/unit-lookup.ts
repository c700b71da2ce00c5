import { foldWord, splitPlaceQuery } from '../../../domain/text-normalisation'
import type { Unit } from '../../model/unit'
import { foldNumerals } from '../text/fold-numerals'

function foldNumeral(word: string): string {
  const folded = foldWord(word)
  return /^\d+$/.test(folded) ? folded : word
}

/**
 * One key for spellings that differ in nothing but case, spaces, punctuation, numerals and the type
 * ("Desa", "Kel."): "MUARA  4" and "Muara IV". An abbreviation or another letter is another key.
 */
export function nameKey(name: string): string {
  return splitPlaceQuery(name).words.map(foldNumeral).join('')
}

/** The same with numbers in digits however they are written: "Dua-puluh-tiga Ilir" and "23 Ilir". */
function numberKey(name: string): string {
  return foldNumerals(splitPlaceQuery(name).words).join('')
}

/** The same with common abbreviations in full, for the search of what may have been meant. */
export function looseKey(name: string): string {
  return foldNumerals(splitPlaceQuery(name).words).map(foldWord).join('')
}

function add(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  map.set(key, [...(map.get(key) ?? []), unit])
}

/** Not "23 Ilir": a number that belongs to a name has neither three digits nor a mark behind it. */
const LIST_NUMBER = /^\s*(?:\d{3}\s|\d{1,3}[.)])\s*(?=\p{Letter})/u

const LAST_NUMBER = /\s(?:[IVX]{1,5}|\d{1,2})$/u

/** The official list by every way of naming a unit. */
export class UnitLookup {
  readonly all: readonly Unit[]
  private readonly digits = new Map<string, Unit>()
  private readonly bps = new Map<string, Unit>()
  private readonly names = new Map<string, Unit[]>()
  private readonly numbered = new Map<string, Unit[]>()
  /** Names that several units share but for a number: Hulu, of Hulu I and Hulu II. */
  private readonly unnumbered = new Set<string>()
  readonly kecamatan: readonly Unit[]

  constructor(readonly byCode: ReadonlyMap<string, Unit>) {
    this.all = [...byCode.values()]
    this.kecamatan = this.all.filter((unit) => unit.level === 'kecamatan')
    for (const unit of this.all) {
      this.digits.set(unit.code.replaceAll('.', ''), unit)
      if (unit.bpsCode !== null) this.bps.set(unit.bpsCode, unit)
      add(this.names, nameKey(unit.name), unit)
      add(this.numbered, numberKey(unit.name), unit)
      const [name = ''] = unit.name.split(LAST_NUMBER)
      if (name !== unit.name) this.unnumbered.add(nameKey(name))
    }
  }

  /** By a Kemendagri code without dots. */
  byDigits(digits: string): Unit | undefined {
    return this.digits.get(digits)
  }

  byBps(digits: string): Unit | undefined {
    return this.bps.get(digits)
  }

  /**
   * All units of exactly this name, whatever their level; where there is none, those whose name has its
   * number written otherwise, then those after the number of a list ("010 Hulu", "3. Hulu").
   */
  named(name: string): readonly Unit[] {
    const found = this.names.get(nameKey(name)) ?? this.numbered.get(numberKey(name))
    if (found !== undefined) return found
    const rest = name.replace(LIST_NUMBER, '')
    return rest === name ? [] : this.named(rest)
  }

  /** Whether a text is the name of a unit, with its number or without, and so not that of a person. */
  readonly isPlace = (name: string): boolean =>
    this.named(name).length > 0 || this.unnumbered.has(nameKey(name))

  /** "Kelurahan Hulu": the desa of this name in a kecamatan with its type in front; '' for none. */
  desaIn({ code }: Unit, name: string): string {
    const desa = this.named(name).find(({ level, parent }) => level === 'desa' && parent === code)
    if (desa === undefined) return ''
    return `${desa.type === 'desa' ? 'Desa' : 'Kelurahan'} ${desa.name}`
  }

  isNamed(unit: Unit, name: string): boolean {
    return nameKey(unit.name) === nameKey(name) || this.named(name).includes(unit)
  }
}
