import { lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemLog } from '../../problems/problem-log'

/**
 * What a `data/` folder cannot do without. Every other file may be absent, which says the same as one that
 * holds nothing but its headings: there is nothing of that kind.
 */
const REQUIRED: ReadonlySet<string> = new Set([
  'wilayah.json',
  'unit.csv',
  'komponen.csv',
  'indikator.csv',
  'sumber.csv',
  'batas/desa.geojson',
  'batas/laporan.json',
])

/** Files of these folders are read because something names them; the tables of templates need each other. */
const NAMED = /^(nilai|templat|cerita)\//

function isRequired(file: string): boolean {
  return REQUIRED.has(file) || NAMED.test(file)
}

/**
 * Whether there is no such file to read. That is an error where it is needed, and where a folder, a pipe or
 * a link that leads nowhere has its name: then it was meant to be there.
 */
export function isMissing(root: string, file: string, log: ProblemLog): boolean {
  const path = join(root, file)
  if (isFile(path)) return false
  const isMeant = lstatSync(path, { throwIfNoEntry: false }) !== undefined
  if (isMeant || isRequired(file)) log.error('berkas-tidak-ada', { file })
  return true
}

/** Links are followed; one that leads nowhere, or back to itself, is no file. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
