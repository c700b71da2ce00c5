import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { isWithin } from '../safe-files/is-within'
import { isUnfinished } from '../safe-files/replace-file'
import { isLock } from './publish-lock'
import { Refusal } from './refusal'
import { isHashed, MANIFEST, parseManifest } from './site-files'

/** Marks a folder as one that this program fills, and remembers since when files are named no longer. */
export const MARK = '.peta-spasial.json'
/** Earlier versions named it, and the site in it, after the regency. */
const ANY_MARK = /^\.peta-[\w-]+\.json$/

/** Only names by content are ever taken away, and no mark can name a file elsewhere. */
const Path = z.string().check(z.refine(isHashed))

const Mark = z.object({
  site: z.string().check(z.regex(/^peta-spasial(-[\w-]+)?$/)),
  /** Files named by their content that this program put there; absent in a mark of an earlier version. */
  files: z.optional(z.array(Path)),
  /** Path of each file kept for readers of the edition before, and the ISO time it was left over. */
  retired: z.record(z.string(), z.iso.datetime()),
})

/** What this program has put into a folder. */
export interface Mark {
  readonly files: readonly string[]
  readonly retired: Readonly<Record<string, string>>
}

export function markBytes({ files, retired }: Mark): Buffer {
  const mark = { site: 'peta-spasial', files: files.toSorted(), retired }
  return Buffer.from(`${JSON.stringify(mark, null, 2)}\n`)
}

/**
 * What the mark of a folder says. Without one that tells its files, as of an earlier version or of a site
 * copied by hand, they are those that the site in it names itself.
 */
export function readMark(folder: string): Mark {
  const [earlier = MARK] = earlierMarks(folder)
  const text = readText(join(folder, MARK)) ?? readText(join(folder, earlier))
  const { files, retired = {} } = parseMark(text)
  return { files: files ?? filesNamedIn(folder), retired }
}

/** Marks that an earlier version left in the folder; the one of this version takes their place. */
export function earlierMarks(folder: string): string[] {
  return namesIn(folder).filter((name) => ANY_MARK.test(name) && name !== MARK)
}

function parseMark(text: string | null): Partial<z.infer<typeof Mark>> {
  try {
    return Mark.safeParse(JSON.parse(text ?? '')).data ?? {}
  } catch {
    return {}
  }
}

function filesNamedIn(folder: string): string[] {
  const scripts = ['index.html', 'sw.js'].flatMap(
    (file) => readText(join(folder, file))?.match(/assets\/[\w.-]+/g) ?? [],
  )
  const manifest = parseManifest(Buffer.from(readText(join(folder, MANIFEST)) ?? ''))
  const data = manifest?.files.map(({ path }) => `data/${path}`) ?? []
  return [...new Set([...scripts, ...data])].filter(isHashed)
}

/**
 * Lets publish into a folder that is not there, is empty, was filled by this program, or holds the
 * site as it was copied by hand.
 * @throws Refusal for any other, whose files might be overwritten, and for the built site itself.
 */
export function checkTarget(target: string, source: string): void {
  if (isWithin(target, source) || isWithin(source, target)) throw new Refusal('sameFolder', target)
  const names = namesIn(target).filter((name) => !isLock(name) && !isUnfinished(name))
  if (names.length === 0 || names.some((name) => ANY_MARK.test(name))) return
  const isSite =
    names.includes('index.html') &&
    names.includes('assets') &&
    parseManifest(Buffer.from(readText(join(target, MANIFEST)) ?? ''))
  if (!isSite) throw new Refusal('foreign', target)
}

/** @throws Refusal when it is no folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Refusal('noFolder', folder)
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
