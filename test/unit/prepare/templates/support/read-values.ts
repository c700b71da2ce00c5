import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HeadingSynonyms } from '../../../../../src/prepare/intake/headings/heading-synonyms'
import { NameApprovals } from '../../../../../src/prepare/intake/places/name-approvals'
import { UnitLookup } from '../../../../../src/prepare/intake/places/unit-lookup'
import { ProblemLog } from '../../../../../src/prepare/problems/problem-log'
import { readCatalogue } from '../../../../../src/prepare/read/read-catalogue'
import { readCategories } from '../../../../../src/prepare/read/read-categories'
import { readRelations } from '../../../../../src/prepare/read/read-relations'
import { readSources } from '../../../../../src/prepare/read/read-sources'
import { readUnits } from '../../../../../src/prepare/read/read-units'
import { readValueFolder } from '../../../../../src/prepare/intake/read-values'
import type { Observation } from '../../../../../src/prepare/model/observation'
import { encodeTemplate } from '../../../../../src/prepare/templates/encode-template'
import { readGuideLines, readTemplates } from '../../../../../src/prepare/templates/read-templates'
import { openSamples } from '../../../../../src/prepare/templates/replace-samples'
import {
  groupsOf,
  printedTexts,
  type Template,
} from '../../../../../src/prepare/templates/template'

/** Catalogue, units and templates of a project, without its figures. */
export function readParts(root: string) {
  const log = new ProblemLog()
  const units = readUnits(root, log)
  const entries = readCatalogue(root, readCategories(root, log), log)
  const catalogue = new Map(entries.map((entry) => [entry.id, entry]))
  const relations = readRelations(root, catalogue, log)
  const sources = new Set(readSources(root, log).map((source) => source.id))
  const templates = readTemplates({ root, catalogue, sources, relations, log })
  return { root, log, units, catalogue, templates, guide: readGuideLines(root, log) }
}

export type Parts = ReturnType<typeof readParts>

export function templateNamed({ templates }: Parts, id: string): Template {
  const template = templates.find((one) => one.id === id)
  if (template === undefined) throw new Error(`no template ${id}`)
  return template
}

export async function encodeNamed(parts: Parts, id: string, year: string): Promise<Uint8Array> {
  const { units, guide } = parts
  const regency = units.find(({ level }) => level === 'kabupaten')?.name ?? ''
  return encodeTemplate({ template: templateNamed(parts, id), units, guide, regency, year })
}

/** What `nilai/` says when this workbook is all that is there. */
export async function readDelivered(
  { units, catalogue, templates }: Parts,
  folder: string,
  bytes: Uint8Array,
): Promise<{ found: Observation[]; log: ProblemLog }> {
  rmSync(join(folder, 'nilai'), { recursive: true, force: true })
  mkdirSync(join(folder, 'nilai'), { recursive: true })
  writeFileSync(join(folder, 'nilai', 'kiriman.xlsx'), bytes)
  const log = new ProblemLog()
  const lookup = new UnitLookup(new Map(units.map((unit) => [unit.code, unit])))
  const approvals = new NameApprovals(folder, lookup, log)
  const headings = new HeadingSynonyms(folder, (id) => catalogue.has(id), log)
  const open = openSamples(catalogue, templates)
  const context = {
    ...{ root: folder, units: lookup, catalogue: open, approvals, headings, log },
    ...{ groups: groupsOf(templates), printed: printedTexts(templates) },
  }
  const found = await readValueFolder('nilai', 'table', context)
  headings.finish(false)
  return { found, log }
}

/** `sheet code indicator period` -> value, to compare with what was typed. */
export function keyed(found: readonly Observation[]): Record<string, number> {
  return Object.fromEntries(
    found.map((o) => [[o.sheet, o.region, o.indicator, o.period].join(' '), o.value]),
  )
}
