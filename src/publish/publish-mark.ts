import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import * as z from 'zod/mini'
import { Refusal } from './refusal'
import { MANIFEST, parseManifest } from './site-files'

/** Marks a folder as one that this program fills, and remembers since when files are named no longer. */
export const MARK = '.peta-banyuasin.json'

const Mark = z.object({
  site: z.literal('peta-spasial-banyuasin'),
  /** Path of each file kept for readers of the edition before, and the ISO time it was left over. */
  retired: z.record(z.string(), z.iso.datetime()),
})
export type Mark = z.infer<typeof Mark>

/** What a folder holds that this program has not filled yet. */
export const NEW_MARK: Mark = { site: 'peta-spasial-banyuasin', retired: {} }

/** What the mark of a folder says; a damaged one is taken for a new one. */
export function readMark(folder: string): Mark {
  const text = readText(join(folder, MARK))
  try {
    return Mark.safeParse(JSON.parse(text ?? '')).data ?? NEW_MARK
  } catch {
    return NEW_MARK
  }
}

/**
 * Lets publish into a folder that is not there, is empty, was filled by this program, or holds the
 * site as it was copied by hand.
 * @throws Refusal for any other, whose files might be overwritten, and for the built site itself.
 */
export function checkTarget(target: string, source: string): void {
  if (isWithin(target, source) || isWithin(source, target)) throw new Refusal('sameFolder', target)
  const names = namesIn(target)
  if (names.length === 0 || names.includes(MARK)) return
  const isSite =
    names.includes('index.html') &&
    names.includes('assets') &&
    parseManifest(Buffer.from(readText(join(target, MANIFEST)) ?? ''))
  if (!isSite) throw new Refusal('foreign', target)
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || !/^(\.\.|[A-Za-z]:|[\\/])/.test(way)
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
