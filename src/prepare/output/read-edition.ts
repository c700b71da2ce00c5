import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import {
  Catalogue,
  Manifest,
  QualityFile,
  RegionsFile,
  RulesFile,
  SeriesFile,
  SourcesFile,
  StoriesFile,
  TargetsFile,
  ValuesFile,
} from '../../contract'
import type { FileRole, Region } from '../../contract'
import { NO_EDITION, type EditionBefore } from '../derive/edition-before'
import type { Unit } from '../model/unit'
import { MANIFEST } from './publish'

/** What is asked of an earlier edition; what else it tells of the regency may be of another form. */
const Regions = z.pick(RegionsFile, { regions: true })

/** Of a region as it was published. */
function unitOf({ code, name, type, level, parent, bpsCode }: Region): Unit {
  return { code, name, type, level, parent, bpsCode, splitFrom: null }
}

/**
 * The edition that stands in a folder. One that is not there has told nobody anything that could be known
 * here; one that cannot be read has, and is marked as such.
 */
export function readEdition(folder: string): EditionBefore {
  if (!existsSync(join(folder, MANIFEST))) return NO_EDITION
  try {
    const parse = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const { files, edition, madeAt } = Manifest.parse(parse(MANIFEST))
    const fileOf = (role: FileRole): unknown =>
      parse(files.find((file) => file.role === role)?.path ?? '')
    const { regions } = Regions.parse(fileOf('regions'))
    const { values, suppressed = {} } = ValuesFile.parse(fileOf('values'))
    const catalogue = Catalogue.parse(fileOf('catalogue'))
    // What is only held against it may be of another form, or not be there: then nothing of it is compared.
    const told = <T>(role: FileRole, schema: z.ZodMiniType<T>): T | null => {
      const isThere = files.some((file) => file.role === role)
      return isThere ? (schema.safeParse(fileOf(role)).data ?? null) : null
    }
    const { sources } = told('sources', SourcesFile) ?? NO_EDITION
    const { series } = told('series', SeriesFile) ?? NO_EDITION
    const { targets } = told('targets', TargetsFile) ?? NO_EDITION
    const { stories } = told('stories', StoriesFile) ?? NO_EDITION
    const minima = new Map(
      catalogue.indicators.map(({ id, minimumCell = null }) => [id, minimumCell]),
    )
    const positions = new Map(regions.map(({ code }, index) => [code, index]))
    const at = (code: string): number => positions.get(code) ?? -1
    return {
      published: (id, period, code) => values[id]?.[period]?.[at(code)] ?? null,
      isWithheld: (id, period, code) => suppressed[id]?.[period]?.includes(at(code)) ?? false,
      units: regions.map(unitOf),
      periodsOf: (id) => Object.keys({ ...values[id], ...suppressed[id] }),
      withheld: new Map(Object.keys(suppressed).map((id) => [id, minima.get(id) ?? null])),
      ...{ catalogue, sources, series, targets, stories, edition, madeAt },
      regions: told('regions', RegionsFile),
      quality: told('quality', QualityFile),
      rules: told('rules', RulesFile) ?? NO_EDITION.rules,
      isUnreadable: false,
    }
  } catch {
    return { ...NO_EDITION, isUnreadable: true }
  }
}
