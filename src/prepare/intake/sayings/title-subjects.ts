import type { CatalogueEntry } from '../../model/catalogue-entry'
import { headingWords } from '../text/heading-words'
import { NO_SUBJECTS, OTHER_SUBJECTS, SAME_SUBJECT } from './populations'
import { remembered, rememberedOf } from '../text/remember'
import { withoutDivision } from './title-division'

const DOCUMENT_OF_PERSON =
  /^\s*(?:nama|petugas|operator|diisi|pengisi|kepala(?! keluarga)|ttd|mengetahui)\b/
const CONJUNCTION =
  /^(?:dan|serta|atau|maupun|and|beserta|hingga|sampai|termasuk|berikut|plus|ditambah|sekaligus)$/
export const PREPOSITION =
  /^(?:di|ke|dari|pada|dalam|untuk|se|desa|kelurahan|kecamatan|kabupaten|kab|kec|wilayah)$/
/** Words before what is counted in the definition of an indicator. */
const MEASURED = /^(?:(?:jumlah|panjang|luas|bagian|realisasi|seluruh|kantor)\s+)+/
/** Heads of definitions and units that name no subject of their own. */
const NO_HEADS =
  /^(?:orang|unit|lokasi|kelompok|ha|km|km²|ton|desa|ribu|juta|miliar|surat|daya|industri|bagian|di|rata|dana|usaha|fasilitas|pos|sd|smp|sma|smk|slb)$/

/** "Laki-laki (jiwa)": in parentheses it is a unit, of job seekers as of anybody. */
const UNIT_OF_ANYBODY = /[([]\s*jiwa\s*[)\]]/g

export type Mention = {
  subject: string
  /** Whether it is one of those that the catalogue lacks. */
  isOther: boolean
  /** The words before and behind it, between commas and conjunctions. */
  before: readonly string[]
  after: readonly string[]
}

/** A title taken apart: its subjects, and what it lists beside them without one. */
export type Subjects = { mentions: readonly Mention[]; others: readonly string[][] }

type EntrySubjects = { all: ReadonlySet<string>; said: readonly string[] }
const PEOPLE = /^(?:jiwa|orang|anak|siswa|pemilih|keluarga|sekolah)$/

type Token = { word: string; subject: string | null; isOther: boolean }

function counted(text: string): string {
  const lower = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  const words = lower.replace(/\s+/g, ' ').replace(UNIT_OF_ANYBODY, ' ')
  return withoutDivision(words.replace(NO_SUBJECTS, ' '))
}

/** What a run knows of whom tables count, from the catalogue. */
export class SubjectReader {
  private readonly pattern: RegExp
  private readonly canonical = new Map<string, string>()

  constructor(entries: Iterable<CatalogueEntry>) {
    const counts = [...entries].filter(({ kind }) => kind === 'count')
    const heads = counts.flatMap(({ definition, unit }) => {
      const [head = ''] = headingWords(definition.id).replace(MEASURED, '').split(' ')
      const [measured = ''] = headingWords(unit.id).split(' ')
      return [head, measured].filter((word) => word.length > 2 && !NO_HEADS.test(word))
    })
    const same = Object.entries(SAME_SUBJECT)
    const groups = same.map(([, pattern], at) => `(?<s${String(at)}>${pattern})`)
    const isNew = (word: string) => !same.some(([, way]) => new RegExp(`^(?:${way})$`).test(word))
    const rest = [...new Set(heads)].filter(isNew)
    const others = `(?<other>${OTHER_SUBJECTS.join('|')})`
    const all = [...groups, others, `(?<head>${rest.join('|')})`]
    this.pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'gu')
    same.forEach(([subject], at) => this.canonical.set(`s${String(at)}`, subject))
  }

  /** The subjects of a title, a name, or what is above a column. */
  readonly read = remembered((text): Subjects => {
    const pieces = text.split(';').filter((piece) => !DOCUMENT_OF_PERSON.test(piece.toLowerCase()))
    const read = pieces.map((piece) => this.readPiece(counted(piece)))
    return {
      mentions: read.flatMap(({ mentions }) => mentions),
      others: read.flatMap(({ others }) => others),
    }
  })

  private readPiece(text: string): Subjects {
    const mentions: Mention[] = []
    const others: string[][] = []
    for (const part of this.partsOf(text)) {
      const words = part.map(({ word }) => word)
      for (const [index, { subject, isOther }] of part.entries()) {
        if (subject === null) continue
        const around = { before: words.slice(0, index), after: words.slice(index + 1) }
        mentions.push({ subject, isOther, ...around })
      }
      if (part.every(({ subject }) => subject === null)) others.push(words)
    }
    return { mentions, others }
  }

  /** Words between commas and conjunctions, those of one subject as one. */
  private partsOf(text: string): Token[][] {
    const parts: Token[][] = [[]]
    let end = 0
    const plain = (piece: string) => {
      for (const [raw] of piece.matchAll(/[\p{L}\d]+|[^\p{L}\d\s'"’.:–—-]/gu)) {
        if (!/[\p{L}\d]/u.test(raw) || CONJUNCTION.test(raw)) parts.push([])
        else parts.at(-1)?.push({ word: raw, subject: null, isOther: false })
      }
    }
    for (const { 0: word, index, groups = {} } of text.matchAll(this.pattern)) {
      plain(text.slice(end, index))
      end = index + word.length
      const [name = ''] = Object.entries(groups).find(([, value]) => value) ?? []
      const subject = this.canonical.get(name) ?? word
      parts.at(-1)?.push({ word, subject, isOther: name === 'other' })
    }
    plain(text.slice(end))
    return parts
  }

  /** Whom an indicator counts: what its name, its definition or its unit begins with. */
  subjectsOf(entry: CatalogueEntry): ReadonlySet<string> {
    return this.subjectsSaid(entry).all
  }

  /** Those of an indicator that counts people, families or schools, and says so itself. */
  peopleOf(entry: CatalogueEntry): readonly string[] {
    return PEOPLE.test(headingWords(entry.unit.id)) ? this.subjectsSaid(entry).said : []
  }

  private readonly subjectsSaid = rememberedOf((entry: CatalogueEntry): EntrySubjects => {
    const { name, shortName, definition, unit } = entry
    const begins = (text: string) => {
      const [first] = this.read(headingWords(text).replace(MEASURED, '')).mentions
      return first !== undefined && first.before.length === 0 ? [first.subject] : []
    }
    const said = [name.id, shortName.id, definition.id.split(/[.:]/)[0] ?? ''].flatMap(begins)
    const measured = begins(unit.id)
    // "SMA" is said of pupils and teachers as well, but its figures count schools.
    const isOfSchools = said.length === 0 && measured.includes('sekolah')
    return { all: new Set([...said, ...measured]), said: isOfSchools ? measured : said }
  })
}
