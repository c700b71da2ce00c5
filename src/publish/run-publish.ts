import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { diskReason } from '../safe-files/disk-reasons'
import { publishMessages } from './messages'
import { publishSite } from './publish-site'
import { Refusal } from './refusal'

const OPTIONS = {
  to: { type: 'string' },
  dari: { type: 'string', default: 'dist' },
  bahasa: { type: 'string', default: 'id' },
  tarik: { type: 'boolean', default: false },
} as const

/** Exit code when the site, the folder or the disk need mending. */
const REFUSED = 1
/** Exit code when the command line is wrong. */
const WRONG_LINE = 2

/** Publishes as the command line says and tells what was done. The result is the exit code. */
export function runPublish(args: readonly string[]): number {
  const options = readOptions(args)
  const language = options?.bahasa === 'en' ? 'en' : 'id'
  const words = publishMessages[language]
  if (options?.to === undefined) {
    console.error(words.help)
    return WRONG_LINE
  }
  const target = resolve(options.to)
  try {
    const { dari, tarik } = options
    const published = publishSite(resolve(dari), target, new Date(), tarik)
    const isWithdrawn = !tarik || published.waiting === 0
    if (isWithdrawn) console.log(words.done(target, published))
    else console.error(words.stuck(target, published))
    return isWithdrawn ? 0 : REFUSED
  } catch (error) {
    console.error(
      error instanceof Refusal
        ? words.refused[error.reason](error.place)
        : words.failed(target, reasonOf(error)[language]),
    )
    return REFUSED
  }
}

/** What the system said, in words; of any other error what it says itself, for the maintainers. */
function reasonOf(error: unknown) {
  const { code, message }: NodeJS.ErrnoException =
    error instanceof Error ? error : new Error(String(error))
  if (code !== undefined) return diskReason(code)
  return {
    id: `kesalahan yang tidak terduga. Jalankan lagi; bila terulang, kirimkan tulisan ini kepada pemelihara program: "${message}"`,
    en: `something unforeseen. Run again; if it happens again, send this to the maintainers: "${message}"`,
  }
}

/** Null when there is an option that is not known. */
function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch {
    return null
  }
}
