import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { gridOfRecords, type Grid } from '../intake/grid'
import { isNameRefused, isRefused } from '../intake/personal-data'
import type { ProblemLog } from '../problems/problem-log'
import { currentReading } from '../run-context'
import { decodeText } from './decode-text'
import { isMissing } from './required-files'

/** Features of a map; any other file counts as one. */
function countFeatures(value: unknown): number {
  const { features } = value as { features?: unknown }
  return Array.isArray(features) ? features.length : 1
}

/** Every text in the file, names of fields left out, as a table of one column that can be searched. */
function gridOfTexts(file: string, value: unknown): Grid {
  const texts: string[] = []
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') texts.push(part)
    return part
  })
  return gridOfRecords(file, { cells: texts.map((text) => [text]), lines: texts.map(() => 0) })
}

/** Reads and validates `root/file`; problems go to the log and the result is null, as for a file that may be absent. */
export function readJson<T extends z.ZodMiniType>(
  root: string,
  file: string,
  schema: T,
  log: ProblemLog,
): z.infer<T> | null {
  if (isNameRefused(file, log)) return null
  if (isMissing(root, file, log)) return null
  currentReading()?.leaveOut(file, null, 'ditolak')
  let value: unknown
  try {
    value = JSON.parse(decodeText(readFileSync(join(root, file))))
  } catch (error) {
    log.error('berkas-rusak', { file }, { reason: (error as Error).message })
    return null
  }
  if (isRefused([gridOfTexts(file, value)], log)) return null
  const result = z.safeParse(schema, value)
  if (result.success) {
    currentReading()?.addWhole(file, countFeatures(value))
    return result.data
  }
  for (const issue of result.error.issues) {
    const key = issue.path.map(String).join('.') || '-'
    log.error('pengaturan-salah', { file, column: key }, { key, reason: issue.message })
  }
  return null
}
