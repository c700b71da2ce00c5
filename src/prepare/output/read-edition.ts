import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Manifest, RegionsFile, ValuesFile, type FileRole } from '../../contract'
import { NO_EDITION, type EditionBefore } from '../derive/edition-before'
import { MANIFEST } from './publish'

/**
 * The edition that stands in a folder. One that is not there, or cannot be read, has told nobody anything
 * that could be known here.
 */
export function readEdition(folder: string): EditionBefore {
  try {
    const parse = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const { files } = Manifest.parse(parse(MANIFEST))
    const fileOf = (role: FileRole): unknown =>
      parse(files.find((file) => file.role === role)?.path ?? '')
    const { regions } = RegionsFile.parse(fileOf('regions'))
    const { values, suppressed = {} } = ValuesFile.parse(fileOf('values'))
    const positions = new Map(regions.map(({ code }, index) => [code, index]))
    return {
      published: (id, period, code) => values[id]?.[period]?.[positions.get(code) ?? -1] ?? null,
      isWithheld: (id, period, code) =>
        suppressed[id]?.[period]?.includes(positions.get(code) ?? -1) ?? false,
    }
  } catch {
    return NO_EDITION
  }
}
