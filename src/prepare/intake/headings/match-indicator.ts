import type { Place } from '../../problems/problem-log'
import type { Origin } from '../../model/catalogue-tokens'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { countedWords } from '../sayings/explained-words'
import { saysNoMore, saysOfFigures, type Groups } from '../sayings/group-words'
import { takePeriod, takeYear, withoutPeriod } from '../periods/heading-period'
import { isMeasuredBy, strangeNote } from './heading-units'
import { headingWords, PARENTHESES, parenthesised, type RoleOf } from '../text/heading-words'
import type { HeadingSynonyms } from './heading-synonyms'
import { nearestIndicators } from './nearest-headings'
import { foldedNames, foldedWords, halvesOf, leftOut, type Surroundings } from './said-in-full'
import { standingOf, withoutStanding } from '../sayings/planned-figures'
import { isExplanation } from '../sayings/said-units'
import { isOfOthers } from '../sayings/subject-of-column'
import { SubjectReader } from '../sayings/title-subjects'
import { countedIn } from '../sayings/title-words'
import { isExactUnit, isKnownUnit } from '../text/units-of-measure'
import type { IndicatorMatch } from './indicator-match'

type WordMatch = Pick<IndicatorMatch, 'entries' | 'otherUnit'>
type Named = { entry: CatalogueEntry; rank: number }

const AGE = /^(?:umur|usia)$/
const LINKING = new Set(['of', 'the', 'number', 'total', 'by', 'in'])
const TOTAL: Record<string, string> = { jumlah: 'total', jml: 'total' }

/** "Penduduk laki-laki" is what an id calls `penduduk_laki`. */
function foldTotals(words: string): string {
  return words
    .replaceAll('laki laki', 'laki')
    .split(' ')
    .map((word) => TOTAL[word] ?? word)
    .join(' ')
}

type Incomplete = {
  entry: CatalogueEntry
  own: readonly string[]
  group: readonly string[]
  others: readonly (readonly string[])[]
  around: Surroundings
}

function holds(words: readonly string[], rest: readonly string[]): boolean {
  return rest.every((word) => words.includes(word))
}

/** Finds indicators by the headings offices write over their columns. */
export class IndicatorMatcher {
  private readonly named = new Map<string, Named[]>()
  /** Whom titles and headings say that they count. */
  readonly subjects: SubjectReader
  /** The words by which the catalogue names what is counted. */
  readonly counted: ReadonlySet<string>
  /** Every index that a title may name. */
  readonly indices: readonly CatalogueEntry[]

  constructor(
    private readonly catalogue: ReadonlyMap<string, CatalogueEntry>,
    readonly origin: Origin,
    private readonly synonyms: HeadingSynonyms,
    private readonly groups: Groups = new Map(),
  ) {
    this.subjects = new SubjectReader(catalogue.values())
    this.counted = countedWords(catalogue.values())
    this.indices = [...catalogue.values()].filter(({ kind }) => kind === 'index')
    for (const entry of catalogue.values()) {
      ;[entry.id, entry.name.id, entry.shortName.id].forEach((text, rank) => {
        const words = foldTotals(headingWords(text))
        this.named.set(words, [...(this.named.get(words) ?? []), { entry, rank }])
      })
    }
  }

  /**
   * The indicator of a column under `parts`, the group headings from above first: "Kondisi jalan",
   * "Baik" is "Jalan baik". A column of nothing but a period holds what the titles name. Several entries when
   * the heading fits them equally; null when it fits none.
   */
  match(
    parts: readonly string[],
    titles: readonly string[] = [],
    around: Surroundings | null = null,
  ): IndicatorMatch | null {
    const found = this.matchWritten(parts, titles)
    if (around === null || (found !== null && found.entries.some((one) => this.isFillable(one)))) {
      return found
    }
    const dated = takeYear(parts)
    const ofYear = dated && this.matchInFull(dated.rest, titles, around)
    return (
      this.matchInFull(parts, titles, around) ??
      (ofYear && { ...ofYear, period: dated.year }) ??
      found
    )
  }

  /** A heading that leaves out what its table says: the English half, the group's name, words of the title. */
  private matchInFull(
    parts: readonly string[],
    titles: readonly string[],
    around: Surroundings,
  ): IndicatorMatch | null {
    const own = parts.at(-1) ?? ''
    const isOfPlaces = parts.length === 1 && this.roleOf(own) !== null
    if (own === '' || isOfPlaces) return null
    const group = parts.slice(0, -1)
    const [first, second] = halvesOf(own) ?? ['', '']
    const isBoth = first !== '' && around.isBilingual && this.isEnglish(second)
    const written = isBoth ? [...group, first] : parts
    const whole = isBoth ? this.matchWritten(written, titles) : null
    if (whole !== null && whole.entries.some((one) => this.isFillable(one))) return whole
    const isTotal = this.roleOf(written.at(-1) ?? '')?.kind === 'total'
    if (isTotal && group.length > 0) return this.matchWritten(group, [])
    const entries = isTotal ? [] : this.completed(written, around)
    const [entry] = entries
    if (entry === undefined) return null
    const notes = written.flatMap(parenthesised).filter((note) => !isExplanation(note))
    return {
      ...{ entries, otherUnit: strangeNote(notes, entry) },
      ...{ period: null, standing: standingOf(written) },
    }
  }

  /** Whether no word of a heading's second half is one of the catalogue's own. */
  private isEnglish(half: string): boolean {
    const words = headingWords(half).split(' ')
    return this.roleOf(half) === null && !words.some((word) => this.counted.has(word))
  }

  /**
   * The indicator of whose name a heading says a part and a title, or the group over it, the rest: "Aspal" under
   * "Panjang jalan menurut jenis permukaan". Of several those that need the least; none where they need as much.
   */
  private completed(parts: readonly string[], around: Surroundings): CatalogueEntry[] {
    const own = foldedWords(parts.at(-1) ?? '')
    const group = foldedWords(parts.slice(0, -1).join(' '))
    if (own.length === 0) return []
    const others = around.others.map(foldedWords).filter((words) => words.join() !== own.join())
    const words = parts.at(-1) ?? ''
    const beside = new Set(others.flat())
    const isSaid = (entry: CatalogueEntry) =>
      (group.length === 0 || this.isSaidOf(entry, group, words)) &&
      around.titles.every(({ counted }) => this.isTitled(entry, counted, words, beside))
    const hits = this.fillable.flatMap((entry) => {
      const rests = foldedNames(entry).flatMap((name) => {
        if (name.join() === own.join()) return [[]]
        const rest = leftOut(own, name)
        const incomplete = { entry, own, group, others, around }
        return rest !== null && this.isSaidAround(rest, incomplete) ? [rest] : []
      })
      const least = Math.min(...rests.map((rest) => rest.length))
      return rests.length > 0 && isSaid(entry) ? [{ entry, least }] : []
    })
    const least = Math.min(...hits.map((hit) => hit.least))
    const found = hits.filter((hit) => hit.least === least).map(({ entry }) => entry)
    return found.length === 1 ? found : []
  }

  private isSaidAround(
    rest: readonly string[],
    { entry, own, group, others, around }: Incomplete,
  ): boolean {
    // "Status" stands beside "Nilai IDM"; figures are told from each other by such words instead.
    if (entry.kind === 'category' && others.some((words) => holds(words, rest))) return true
    if (others.some((words) => rest.some((word) => words.includes(word)))) return false
    if (holds(group, rest)) return true
    return around.titles.some(({ counted, divided }) => {
      const said = foldedWords(counted)
      if (holds([...said, ...group], rest)) return true
      const isOfSubject = this.subjects
        .read(counted)
        .mentions.some(({ subject }) => this.subjects.subjectsOf(entry).has(subject))
      const isDivided = isOfSubject && holds([...said, ...foldedWords(divided)], rest)
      return isDivided || (isOfSubject && this.isFamily(entry, own, rest, others))
    })
  }

  /** Whether a title counts what an indicator does; what it lists of the other columns is no part of that. */
  private isTitled(
    entry: CatalogueEntry,
    counted: string,
    own: string,
    beside: ReadonlySet<string>,
  ): boolean {
    const words = foldedWords(counted).filter((word) => !beside.has(word))
    return saysNoMore(words, entry, this.groups) && !isOfOthers(counted, own, entry, this.subjects)
  }

  /** "Lahir", "Mati", "Datang" and "Pindah" together: the ids of one family, of which each says its own word. */
  private isFamily(
    { id }: CatalogueEntry,
    own: readonly string[],
    rest: readonly string[],
    others: readonly (readonly string[])[],
  ): boolean {
    const [family = '', ...tail] = id.split('_')
    if (rest.join() !== family || tail.join() !== own.join()) return false
    const headings = others.map((words) => words.join('_'))
    const beside = this.fillable.filter((one) => {
      return one.id !== id && headings.some((words) => one.id === `${family}_${words}`)
    })
    return beside.length > 1
  }

  private matchWritten(parts: readonly string[], titles: readonly string[]): IndicatorMatch | null {
    const standing = standingOf(parts)
    const whole = this.matchPeriod(parts, titles)
    // "Keluarga (estimasi)" says no unit in its parentheses.
    const isWhole = standing === null || whole?.otherUnit === null
    const bare = isWhole ? null : this.matchPeriod(withoutStanding(parts), titles)
    const found = bare ?? whole
    return found && { ...found, standing }
  }

  private matchPeriod(
    parts: readonly string[],
    titles: readonly string[],
  ): Omit<IndicatorMatch, 'standing'> | null {
    const approved = this.synonym(parts.join(' '))
    const year = approved && this.yearBeside(approved, parts)
    if (approved && year) return { entries: [approved], otherUnit: null, period: year }
    const { rest, period } = takePeriod(parts)
    if (period !== null) {
      const found = rest.length > 0 ? this.matchWords(rest) : this.matchTitles(titles)
      return found === null ? null : { ...found, period }
    }
    const found = this.matchWords(parts)
    if (found !== null) return { ...found, period: null }
    const dated = takeYear(parts)
    const plain = dated && this.matchWords(dated.rest)
    return plain && { ...plain, period: dated.year }
  }

  /** The year that a heading says beside an indicator, whose own name has none. */
  private yearBeside({ name }: CatalogueEntry, parts: readonly string[]): string | null {
    const year = takeYear([parts.join(' ')])?.year ?? ''
    return year === '' || name.id.includes(year) ? null : year
  }

  /** "Jumlah penduduk menurut kecamatan (jiwa)": what is counted comes before how it is divided. */
  private matchTitles(titles: readonly string[]): WordMatch | null {
    const found = titles.flatMap((title) => {
      const { whole, withoutCount } = countedIn(title)
      // "Luas terang, menurut tahun" may be the name of an indicator.
      return (
        this.matchWords([title]) ?? this.matchWords([whole]) ?? this.matchCount(withoutCount) ?? []
      )
    })
    const entries = [...new Set(found.flatMap((match) => match.entries))]
    const [first] = found
    return first === undefined || entries.length > 1 ? null : first
  }

  /** The indicator that titles name and nothing else, as a column called only a total would be. */
  ofTitles(titles: readonly string[]): IndicatorMatch | null {
    const found = this.matchTitles(titles.filter(saysOfFigures))
    const isOne = found?.entries.length === 1 && found.entries.every((one) => this.isFillable(one))
    return isOne ? { ...found, period: null, standing: null } : null
  }

  /** "Jumlah koperasi" are the cooperatives; "jumlah keluarga berlistrik" is not their percentage. */
  private matchCount(counted: string): WordMatch | null {
    const found = this.matchWords([counted])
    return found?.entries.every(({ kind }) => kind === 'count') === true ? found : null
  }

  get roleOf(): RoleOf {
    return this.synonyms.roleOf
  }

  nameOf(indicator: string): string {
    return this.catalogue.get(indicator)?.name.id ?? indicator
  }

  /** The indicators that a table of this folder may hold. */
  get fillable(): CatalogueEntry[] {
    return [...this.catalogue.values()].filter((entry) => this.isFillable(entry))
  }

  /** What is shared out among the desa may be stated for the kecamatan that share it. */
  isFillable({ origin }: CatalogueEntry): boolean {
    return origin === this.origin || (origin === 'shared-out' && this.origin === 'table')
  }

  /** Whether a heading is the id of an indicator that other files hold, whatever else it may mean here. */
  isOfElsewhere(heading: string): boolean {
    const exact = this.catalogue.get(heading.toLowerCase())
    return exact !== undefined && exact.kind !== 'category' && !this.isFillable(exact)
  }

  /** Whether an officer has decided that a heading, as it is told or of any period, is of no use. */
  isIgnored(heading: string): boolean {
    return [heading, withoutPeriod(heading)].some((one) => this.synonyms.isIgnored(one))
  }

  /**
   * Tells of a heading that fits no indicator, with those that are most like it. None of the `contested`, ids
   * that another column of the table would have too, is proposed.
   */
  tellUnknown(heading: string, place: Place, contested: ReadonlySet<string>): void {
    const { nearest, indicator, likely } = nearestIndicators(heading, this)
    const free = (one: CatalogueEntry | undefined) =>
      one === undefined || contested.has(one.id) ? null : one.id
    const meant = indicator ?? likely
    const isDated = meant === undefined || this.yearBeside(meant, [heading]) !== null
    const row = isDated ? withoutPeriod(heading) : heading
    const told = { nearest, indicator: free(indicator), likely: free(likely), row }
    this.synonyms.tell(heading, told, place)
  }

  private matchWords(parts: readonly string[]): WordMatch | null {
    return this.matchNames(parts) ?? this.matchAboveUnit(parts)
  }

  /** "Panjang jalan" above "km", in a row of units. */
  private matchAboveUnit(parts: readonly string[]): WordMatch | null {
    const unit = parts.at(-1) ?? ''
    if (parts.length < 2 || !isExactUnit(unit)) return null
    const found = this.matchNames(parts.slice(0, -1))
    return (
      found && { ...found, otherUnit: found.otherUnit ?? strangeNote([unit], found.entries[0]) }
    )
  }

  private matchNames(parts: readonly string[]): WordMatch | null {
    const synonym = this.synonym(parts.join(' '))
    if (synonym !== null) return { entries: [synonym], otherUnit: null }
    const exact =
      parts.length === 1 ? this.catalogue.get((parts[0] ?? '').toLowerCase()) : undefined
    const isElsewhere = exact !== undefined && this.isOfElsewhere(parts[0] ?? '')
    // "posyandu" is a figure of the kabupaten by its id, and by its name one of the desa, of which this table is.
    const beside = isElsewhere ? this.find(parts.map(headingWords)) : null
    if (beside?.some((one) => this.isFillable(one)) === true) {
      return { entries: beside, otherUnit: null }
    }
    if (exact !== undefined) return { entries: [exact], otherUnit: null }
    const notes = parts.flatMap(parenthesised).filter((note) => !isExplanation(note))
    const whole = this.find(parts.map(headingWords))
    if (whole !== null) {
      // Parentheses may belong to a name ("Produksi padi (GKG)"); a unit in them counts all the same.
      return { entries: whole, otherUnit: strangeNote(notes.filter(isKnownUnit), whole[0]) }
    }
    const bare = parts.map((part) => headingWords(part.replace(PARENTHESES, ' ')))
    const meant = this.synonym(bare.join(' ')) ?? this.synonymWithin(bare)
    if (meant !== null) return { entries: [meant], otherUnit: strangeNote(notes, meant) }
    const found =
      this.find(bare) ??
      this.findBeforeUnit(bare, notes) ??
      this.findBilingual(bare) ??
      this.findMeasured(bare)
    return found === null ? null : { entries: found, otherUnit: strangeNote(notes, found[0]) }
  }

  /** What an officer has approved a heading for. */
  private synonym(heading: string): CatalogueEntry | null {
    return this.catalogue.get(this.synonyms.indicatorOf(headingWords(heading)) ?? '') ?? null
  }

  private synonymWithin(parts: readonly string[]): CatalogueEntry | null {
    const meant = this.synonym(parts.at(-1) ?? '')
    const group = parts.slice(0, -1).join(' ').split(' ')
    return meant !== null && this.isSaidOf(meant, group.filter(Boolean), parts.at(-1) ?? '')
      ? meant
      : null
  }

  /** Whether the words of the group over a column leave what an indicator counts as it is. */
  private isSaidOf(entry: CatalogueEntry, group: readonly string[], own: string): boolean {
    return (
      saysNoMore(group, entry, this.groups) &&
      !isOfOthers(group.join(' '), own, entry, this.subjects)
    )
  }

  /** "Panjang jalan dalam km": the unit is said without parentheses. */
  private findBeforeUnit(parts: readonly string[], notes: string[]): CatalogueEntry[] | null {
    const words = (parts.at(-1) ?? '').split(' ')
    const unit = words.at(-1) ?? ''
    if (words.length < 2 || !isKnownUnit(unit)) return null
    const rest = words.slice(0, words.at(-2) === 'dalam' ? -2 : -1).join(' ')
    const found = this.find([...parts.slice(0, -1), rest])
    if (found !== null) notes.push(unit)
    return found
  }

  /** "Penduduk / Population", as BPS writes: after its name come no words but of its English name and unit. */
  private findBilingual(parts: readonly string[]): CatalogueEntry[] | null {
    const full = foldTotals(parts.filter((part) => part !== '').join(' '))
    const hits = [...this.named].flatMap(([words, named]) => {
      if (!full.startsWith(`${words} `)) return []
      const rest = full.slice(words.length + 1).split(' ')
      return named.filter(({ entry: { name, shortName, unit } }) => {
        const english = headingWords(`${name.en} ${shortName.en} ${unit.en}`).split(' ')
        const isSaid = (word: string) => english.includes(word) || english.includes(`${word}s`)
        return rest.every((word) => isSaid(word) || LINKING.has(word))
      })
    })
    return this.best(hits)
  }

  /** "Panjang jalan baik" is "Jalan baik" in km, "Jumlah bank" the banks: what is measured is said before the name. */
  private findMeasured(parts: readonly string[]): CatalogueEntry[] | null {
    const [first = '', ...rest] = (parts.at(-1) ?? '').split(' ')
    const found = this.find([...parts.slice(0, -1), rest.join(' ')])
    const isSame = found?.every((entry) => this.isFillable(entry) && isMeasuredBy(first, entry))
    return isSame === true ? found : null
  }

  private find(parts: readonly string[]): CatalogueEntry[] | null {
    const full = parts.filter((part) => part !== '').map(foldTotals)
    const own = full.at(-1)
    if (own === undefined) return null
    const words = full.join(' ').split(' ')
    const ownCount = own.split(' ').length
    for (let skip = 0; skip <= words.length - ownCount; skip += 1) {
      const rest = words.slice(skip).join(' ')
      const named = this.named.get(rest) ?? []
      const left = words.slice(0, skip)
      const found = this.best(named.filter(({ entry }) => this.isSaidOf(entry, left, rest)))
      if (found !== null) return this.findAmong(left, words.slice(skip)) ?? found
    }
    return full.length > 1 ? this.findWithin(words.slice(0, -ownCount), own) : null
  }

  /** "Penduduk terdaftar", "Laki-laki" is "Penduduk laki-laki terdaftar": words of the group say more than its end. */
  private findAmong(group: readonly string[], own: readonly string[]): CatalogueEntry[] | null {
    if (group.length < 2) return null
    const hits = [...this.named].flatMap(([name, named]) => {
      const words = name.split(' ')
      const more = words.filter((word) => !own.includes(word))
      const isWhole = more.length > 1 && words.length === more.length + own.length
      if (!isWhole || !own.every((word) => words.includes(word))) return []
      const rest = group.filter((word) => !more.includes(word))
      if (!more.every((word) => group.includes(word))) return []
      return named
        .filter(({ entry }) => this.isSaidOf(entry, rest, name))
        .map((one) => ({ ...one, count: more.length }))
    })
    const most = Math.max(0, ...hits.map(({ count }) => count))
    return this.best(hits.filter(({ count }) => count === most))
  }

  /**
   * "Panjang jalan menurut kondisi", "Baik": the words left out stand in the group heading. Below a group of ages
   * "0–4" is "0–4 tahun".
   */
  private findWithin(group: readonly string[], own: string): CatalogueEntry[] | null {
    const isAge = /^\d{1,2} (?:\d{1,2}|atas)$/.test(own) && group.some((word) => AGE.test(word))
    const hits: Named[] = []
    for (const [name, named] of this.named) {
      const words = isAge ? name.replace(/ tahun$/, '') : name
      if (!words.endsWith(` ${own}`)) continue
      const before = words.slice(0, -own.length - 1).split(' ')
      if (!before.every((word) => group.includes(word))) continue
      hits.push(...named.filter(({ entry }) => this.isSaidOf(entry, group, own)))
    }
    return this.best(hits)
  }

  /** Those of this folder's origin before others, then id before name before short name. */
  private best(hits: readonly Named[]): CatalogueEntry[] | null {
    if (hits.length === 0) return null
    const fitting = hits.filter(({ entry }) => entry.origin === this.origin)
    const among = fitting.length > 0 ? fitting : hits
    const rank = Math.min(...among.map((hit) => hit.rank))
    const entries = among.filter((hit) => hit.rank === rank).map(({ entry }) => entry)
    return [...new Set(entries)]
  }
}
