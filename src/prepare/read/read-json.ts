import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { isJsonRefused, isNameRefused } from '../intake/personal-data'
import type { JsonPath } from '../intake/personal/json-texts'
import { isFileTooLarge } from '../intake/grid/size-limits'
import { nameSetting } from '../problems/name-setting'
import type { ProblemLog } from '../problems/problem-log'
import { currentReading } from '../run-context'
import { decodeText } from '../intake/grid/decode-text'
import { findJsonFault } from './json-fault'
import { isMissing } from '../intake/grid/required-files'
import { settingFaults } from './setting-fault'
import { tellTooLong } from '../intake/grid/text-length'

/** Features of a map; any other file counts as one. */
function countFeatures(value: unknown): number {
  const { features } = value as { features?: unknown }
  return Array.isArray(features) ? features.length : 1
}

/** Whether a text is longer than any published file can hold, which is told with its keys. */
function hasLongTexts(value: unknown, file: string, log: ProblemLog, path: JsonPath = []): boolean {
  if (typeof value === 'string') {
    const key = path.findLast((part) => typeof part === 'string') ?? ''
    return tellTooLong(value, key, { file, column: nameSetting(path) }, log)
  }
  if (typeof value !== 'object' || value === null) return false
  // Coordinates of a map are lists of numbers, millions of them.
  if (Array.isArray(value) && typeof value[0] === 'number') return false
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  const parts = [...entries].map(([key, part]) => hasLongTexts(part, file, log, [...path, key]))
  return parts.some(Boolean)
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
  if (isFileTooLarge(root, file, 'json', log)) return null
  const text = decodeText(readFileSync(join(root, file)))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { line, what } = findJsonFault(text)
    log.error('berkas-rusak', { file, row: line }, { what: { own: what } })
    return null
  }
  if (isJsonRefused(file, value, log)) return null
  if (hasLongTexts(value, file, log)) return null
  const result = z.safeParse(schema, value)
  if (result.success) {
    currentReading()?.addWhole(file, countFeatures(value))
    return result.data
  }
  for (const issue of result.error.issues) {
    for (const { key, params } of settingFaults(issue, value)) {
      log.error('pengaturan-salah', { file, column: key }, params)
    }
  }
  return null
}
