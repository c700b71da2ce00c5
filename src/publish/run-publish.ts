import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { publishMessages } from './messages'
import { publishSite } from './publish-site'
import { Refusal } from './refusal'

const OPTIONS = {
  to: { type: 'string' },
  dari: { type: 'string', default: 'dist' },
  bahasa: { type: 'string', default: 'id' },
} as const

/** Exit code when the site, the folder or the disk need mending. */
const REFUSED = 1
/** Exit code when the command line is wrong. */
const WRONG_LINE = 2

/** Publishes as the command line says and tells what was done. The result is the exit code. */
export function runPublish(args: readonly string[]): number {
  const options = readOptions(args)
  const words = publishMessages[options?.bahasa === 'en' ? 'en' : 'id']
  if (options?.to === undefined) {
    console.error(words.help)
    return WRONG_LINE
  }
  const target = resolve(options.to)
  try {
    console.log(words.done(target, publishSite(resolve(options.dari), target, new Date())))
    return 0
  } catch (error) {
    console.error(
      error instanceof Refusal ? words.refused[error.reason](error.place) : words.failed(error),
    )
    return REFUSED
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
