import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { HeadingSynonyms } from '../../../../../src/prepare/intake/headings/heading-synonyms'
import { NameApprovals } from '../../../../../src/prepare/intake/places/name-approvals'
import { UnitLookup } from '../../../../../src/prepare/intake/places/unit-lookup'
import { ProblemLog, type Problem } from '../../../../../src/prepare/problems/problem-log'
import type { ProblemId } from '../../../../../src/prepare/problems/problem-messages'
import { type CatalogueEntry } from '../../../../../src/prepare/model/catalogue-entry'
import { readCatalogue } from '../../../../../src/prepare/read/read-catalogue'
import { readCategories } from '../../../../../src/prepare/read/read-categories'
import { readRelations } from '../../../../../src/prepare/read/read-relations'
import { readUnits } from '../../../../../src/prepare/read/read-units'
import { readValueFolder } from '../../../../../src/prepare/intake/read-values'
import type { Observation } from '../../../../../src/prepare/model/observation'
import { temporaryFolder } from '../../support/tiny-project'

const quiet = new ProblemLog()
export const units = new UnitLookup(new Map(readUnits('data', quiet).map((u) => [u.code, u])))

const published = readCatalogue('data', readCategories('data', quiet), quiet).map((entry) =>
  /^(?:jalan|mutasi)_/.test(entry.id) && entry.origin === 'sample'
    ? { ...entry, origin: 'table' as const }
    : entry,
)
const twins = published.flatMap((entry) => {
  const name = { id: 'Pustu', en: 'Clinics' }
  const twin = { ...entry, name, shortName: name }
  return entry.id === 'bank' ? ['pustu_a', 'pustu_b'].map((id) => ({ ...twin, id })) : []
})

/**
 * The catalogue of Banyuasin, roads and movements of people as if an office had begun to give them, and two
 * indicators of one name.
 */
const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  [...published, ...twins].map((entry) => [entry.id, entry]),
)

const relations = readRelations('data', catalogue, quiet)

export type Reading = {
  observations: Observation[]
  problems: Problem[]
  padanan: string
  judul: string
}

const AT_ROOT = ['padanan.csv', 'judul-kolom.csv']

/** Reads `nilai/` with these files, as a run that writes does. */
export async function readTables(files: Record<string, string | Uint8Array>): Promise<Reading> {
  const root = temporaryFolder()
  mkdirSync(join(root, 'nilai'), { recursive: true })
  copyFileSync('data/judul-kolom.csv', join(root, 'judul-kolom.csv'))
  for (const [name, content] of Object.entries(files)) {
    const path = AT_ROOT.includes(name) ? join(root, name) : join(root, 'nilai', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const log = new ProblemLog()
  const approvals = new NameApprovals(root, units, log)
  const headings = new HeadingSynonyms(root, (id) => catalogue.has(id), log, units.isPlace)
  const context = { root, units, catalogue, approvals, headings, relations, log }
  const observations = await readValueFolder('nilai', 'table', context)
  approvals.finish(true)
  headings.finish(true)
  const textOf = (file: string) => {
    const path = join(root, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const [padanan, judul] = [textOf('padanan.csv'), textOf('judul-kolom.csv')]
  return { observations, problems: log.problems, padanan, judul }
}

export function fixture(name: string): Uint8Array {
  return readFileSync(join('test/fixtures/intake', name))
}

/** `indicator region period` -> value. */
export function valuesOf({ observations }: Reading): Record<string, number> {
  return Object.fromEntries(
    observations.map(({ indicator, region, period, value }) => [
      `${indicator} ${region} ${period}`,
      value,
    ]),
  )
}

export function idsOf({ problems }: Reading, severity?: Problem['severity']): ProblemId[] {
  return problems
    .filter((problem) => severity === undefined || problem.severity === severity)
    .map(({ id }) => id)
}

/** The one problem of this id. */
export function only(reading: Reading, id: ProblemId): Problem {
  const found = reading.problems.filter((problem) => problem.id === id)
  expect(found.map((problem) => problem.id)).toEqual([id])
  const [problem] = found
  if (problem === undefined) throw new Error(`no ${id}`)
  return problem
}
