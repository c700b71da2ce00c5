import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { saveFile } from '../../safe-files/replace-file'
import type { ProblemLog } from '../problems/problem-log'
import { readCatalogue } from '../read/read-catalogue'
import { readCategories } from '../read/read-categories'
import { readRelations } from '../read/read-relations'
import { readSettings } from '../read/read-settings'
import { readSources } from '../read/read-sources'
import { readUnits } from '../read/read-units'
import { encodeTemplate } from './encode-template'
import { readGuideLines, readTemplates } from './read-templates'

export type TemplateRequest = {
  /** Name in `templat/templat.csv`. */
  name: string
  /** File to write; without it `templat-<name>.xlsx` in the current folder. */
  target?: string | undefined
  /** Year the figures are for; without it the year before the edition, the last complete one. */
  year?: string | undefined
  overwrite: boolean
}

/**
 * Writes the workbook that an office fills in. An unknown name, a year that is none and a file that
 * is there already are errors, and nothing is written. Returns the lines to print.
 */
export async function makeTemplate(
  root: string,
  { name, target, year, overwrite }: TemplateRequest,
  log: ProblemLog,
): Promise<string[]> {
  const settings = readSettings(root, log)
  const units = readUnits(root, log)
  const entries = readCatalogue(root, readCategories(root, log), log)
  const catalogue = new Map(entries.map((entry) => [entry.id, entry]))
  const relations = readRelations(root, catalogue, log)
  const sources = new Set(readSources(root, log).map((source) => source.id))
  const templates = readTemplates({ root, catalogue, sources, relations, log })
  const template = templates.find((one) => one.id === name)
  if (template === undefined) {
    const expected = templates.map((one) => one.id).join(', ')
    log.error('templat-tidak-dikenal', { file: 'templat/templat.csv' }, { found: name, expected })
    return []
  }
  if (settings === null || log.hasErrors()) return []
  const wanted = year ?? String(Number(settings.edisi.slice(0, 4)) - 1)
  if (!/^(19|20)\d\d$/.test(wanted)) {
    log.error('tahun-templat-salah', { file: '--tahun' }, { found: wanted })
    return []
  }
  const file = target ?? `templat-${name}.xlsx`
  const path = resolve(file)
  if (existsSync(path) && !overwrite) {
    log.error('templat-sudah-ada', { file })
    return []
  }
  const guide = readGuideLines(root, log)
  const regency = settings.nama
  const workbook = await encodeTemplate({ template, units, guide, regency, year: wanted })
  try {
    saveFile(path, Buffer.from(workbook))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    log.error('berkas-tidak-tertulis', { file }, { code })
    return []
  }
  const sheets = template.sheets.map((sheet) => sheet.name).join(', ')
  return [`${file}: ${template.office}, ${template.title.id}, ${wanted} (${sheets})`]
}
