import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { LocalizedText, type Story } from '../../contract'
import { isNameRefused } from '../intake/personal-data'
import type { ProblemLog } from '../problems/problem-log'
import { readJson } from './read-json'

const FOLDER = 'cerita'

/** A file of `data/cerita`; keys are Indonesian, as officers edit them. */
const StoryFile = z.object({
  judul: LocalizedText,
  langkah: z.array(z.object({ alamat: z.string(), teks: LocalizedText })).check(z.minLength(1)),
})

/** A story and the file that tells it, for problems found later. */
export type StatedStory = { file: string; story: Story }

/** Of the reader, not of the story; they come along when an address is copied from the browser. */
const NOT_OF_THE_VIEW = ['bahasa', 'tema', 'cerita', 'langkah']

/** What stands after `#`, whole link or not, without what is not of the view. */
function viewOf(address: string): string {
  const [path = '', search = ''] = (address.trim().split('#').at(-1) ?? '').split('?')
  const query = new URLSearchParams(search)
  for (const name of NOT_OF_THE_VIEW) query.delete(name)
  const kept = query.toString().replaceAll('%2C', ',')
  return `/${path.replace(/^\/+/, '')}${kept === '' ? '' : `?${kept}`}`
}

/** Every `cerita/<id>.json` in the order of the names; a broken one is told and left out. */
export function readStories(root: string, log: ProblemLog): StatedStory[] {
  const folder = join(root, FOLDER)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().flatMap((name): StatedStory[] => {
    const file = `${FOLDER}/${name}`
    if (isNameRefused(file, log)) return []
    const id = name.replace(/\.json$/, '')
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      log.error('cerita-nama-salah', { file }, { found: name })
      return []
    }
    const found = readJson(root, file, StoryFile, log)
    if (found === null) return []
    const steps = found.langkah.map(({ alamat, teks }) => ({ address: viewOf(alamat), text: teks }))
    return [{ file, story: { id, title: found.judul, steps } }]
  })
}
