import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeadingSynonyms } from '../../src/prepare/intake/headings/heading-synonyms'
import { NameApprovals } from '../../src/prepare/intake/places/name-approvals'
import { UnitLookup } from '../../src/prepare/intake/places/unit-lookup'
import { ProblemLog, type Problem } from '../../src/prepare/problems/problem-log'
import { type CatalogueEntry } from '../../src/prepare/model/catalogue-entry'
import { readCatalogue } from '../../src/prepare/read/read-catalogue'
import { readCategories } from '../../src/prepare/read/read-categories'
import { type Unit } from '../../src/prepare/model/unit'
import { readUnits } from '../../src/prepare/read/read-units'
import { readValueFolder } from '../../src/prepare/intake/read-values'
import type { Observation } from '../../src/prepare/model/observation'

const TINY = 'test/fixtures/tiny/data'

/** Names that occur twice, that differ by a numeral alone, and that a desa shares with a kecamatan. */
const MORE_UNITS = `
99.01.01.2002,Muara II,desa,99.01.01,9901010003,
99.01.02.2003,Sawah,desa,99.01.02,9901020003,
99.01.02.2004,Hilir,desa,99.01.02,9901020004,
99.01.03,Hilir II,kecamatan,99.01,9901030,
99.01.03.1001,Kota Baru,kelurahan,99.01.03,9901030001,
99.01.03.2001,Muara III,desa,99.01.03,9901030002,
99.01.03.2002,Muara IV,desa,99.01.03,9901030003,
99.01.03.2010,Panca Desa,desa,99.01.03,9901030010,
`

type Likeness = {
  like: string
  name: string
  short?: string
  definition?: string
  unit: string
  decimals: number
}
const OF_PEOPLE = { like: 'keluarga', unit: 'jiwa', decimals: 0 }
const OF_SCHOOLS = { like: 'keluarga', unit: 'sekolah', decimals: 0 }
/** Beside those of the tiny country: lengths under one group heading, negative counts, amounts of money, whom a title names. */
const MORE_INDICATORS: Record<string, Likeness> = {
  keluarga: { like: 'keluarga', name: 'Keluarga', unit: 'keluarga', decimals: 0 },
  listrik: { like: 'listrik', name: 'Keluarga berlistrik', unit: '%', decimals: 1 },
  idm: { like: 'idm', name: 'Indeks Desa Membangun', unit: 'indeks 0–1', decimals: 3 },
  jalan_baik: { like: 'keluarga', name: 'Jalan baik', unit: 'km', decimals: 1 },
  jalan_rusak: { like: 'keluarga', name: 'Jalan rusak', unit: 'km', decimals: 1 },
  belanja: { like: 'keluarga', name: 'Belanja desa', unit: 'juta rupiah', decimals: 2 },
  perubahan: { like: 'perubahan', name: 'Perubahan', unit: 'jiwa', decimals: 0 },
  penduduk_laki: { ...OF_PEOPLE, name: 'Penduduk laki-laki', short: 'Laki-laki' },
  penduduk_perempuan: { ...OF_PEOPLE, name: 'Penduduk perempuan', short: 'Perempuan' },
  sekolah_paud: { ...OF_SCHOOLS, name: 'PAUD', definition: 'Jumlah PAUD.' },
  sekolah_smp: { ...OF_SCHOOLS, name: 'SMP', definition: 'Jumlah SMP.' },
}

function readCountry() {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-country-'))
  const log = new ProblemLog()
  const text = readFileSync(join(TINY, 'unit.csv'), 'utf8').trimEnd()
  writeFileSync(join(root, 'unit.csv'), text + MORE_UNITS)
  const units = readUnits(root, log)
  rmSync(root, { recursive: true })
  const entries = readCatalogue(TINY, readCategories(TINY, log), log)
  const catalogue = new Map(entries.map((entry) => [entry.id, entry]))
  for (const [id, { like, name, unit, decimals, ...said }] of Object.entries(MORE_INDICATORS)) {
    const pattern = catalogue.get(like)
    if (pattern === undefined) throw new Error(`no ${like} in the tiny country`)
    const both = { id: name, en: name }
    const [short, definition] = [said.short ?? name, said.definition ?? `${name}.`]
    const own: CatalogueEntry = {
      ...{ ...pattern, id, name: both, shortName: { id: short, en: short }, decimals },
      definition: { id: definition, en: definition },
    }
    catalogue.set(id, { ...own, unit: { id: unit, en: unit }, origin: 'table' })
  }
  if (log.hasErrors()) throw new Error(log.problems.map(({ message }) => message.en).join('\n'))
  return { units, catalogue }
}

const country = readCountry()
export const { catalogue } = country
export const lookup = new UnitLookup(new Map(country.units.map((unit) => [unit.code, unit])))
export const DESA: readonly Unit[] = country.units.filter(({ level }) => level === 'desa')
export const KECAMATAN: readonly Unit[] = lookup.kecamatan

export function kecamatanOf(unit: Unit): Unit {
  return lookup.byCode.get(unit.parent ?? '') ?? unit
}

/** Below an empty row the name of such a desa may as well be the total of its kecamatan, which is asked about. */
export function isLikeItsKecamatan(unit: Unit): boolean {
  return unit.level === 'desa' && kecamatanOf(unit).name === unit.name
}

export type Reading = { observations: Observation[]; problems: Problem[] }

/** A folder of tables that is filled and read again and again. */
export class Folder {
  private readonly root = mkdtempSync(join(tmpdir(), 'fuzz-'))

  constructor() {
    mkdirSync(join(this.root, 'nilai'))
    writeFileSync(join(this.root, 'judul-kolom.csv'), usableSynonyms())
  }

  async read(name: string, bytes: Uint8Array): Promise<Reading> {
    const { root } = this
    const path = join(root, 'nilai', name)
    writeFileSync(path, bytes)
    const log = new ProblemLog()
    const approvals = new NameApprovals(root, lookup, log)
    const headings = new HeadingSynonyms(root, (id) => catalogue.has(id), log)
    const context = { root, units: lookup, catalogue, approvals, headings, log }
    try {
      const observations = await readValueFolder('nilai', 'table', context)
      approvals.finish(false)
      headings.finish(false)
      return { observations, problems: log.problems }
    } finally {
      rmSync(path)
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** The shipped synonyms without those for indicators that this country does not have. */
function usableSynonyms(): string {
  const [head = '', ...lines] = readFileSync('data/judul-kolom.csv', 'utf8').trimEnd().split('\n')
  const isUsable = (line: string) => {
    const meaning = line.split(',').at(-3) ?? ''
    return !/_/.test(meaning) && (!/^(iks|ike|ikl)$/.test(meaning) || catalogue.has(meaning))
  }
  return [head, ...lines.filter(isUsable)].join('\n') + '\n'
}
