import { resolve } from 'node:path'
import { HELP, readOptions, type CommandOptions } from './command-options'
import { outcomeOf, tellOutcome, type Outcome } from './outcome'
import { prepareData } from './prepare-data'
import { ProblemLog } from './problems/problem-log'
import { progressBar } from './report/progress-bar'

const COMMAND = { file: 'npm run data' }
/** Exit code when the data or the disk need mending. */
const REFUSED = 1
/** Exit code when the command line is wrong or the program itself fails. */
const FAILED = 2

/** Libraries are loaded by the command that needs them: a rerun over the same input needs none. */
async function carryOut(options: CommandOptions): Promise<Outcome> {
  const root = resolve(options.data)
  const log = new ProblemLog()
  const editions = options['impor-batas']
  if (editions !== undefined) {
    const { importBoundaries } = await import('./import-boundaries')
    return outcomeOf(
      log,
      await importBoundaries(
        root,
        editions.map((path) => resolve(path)),
        log,
      ),
    )
  }
  if (options.template !== undefined) {
    const { makeTemplate } = await import('./templates/make-template')
    const { template: name, ke: target, tahun: year, timpa: overwrite } = options
    return outcomeOf(log, await makeTemplate(root, { name, target, year, overwrite }, log))
  }
  if (options['buat-contoh']) {
    const { makeSamples } = await import('./make-samples')
    return outcomeOf(log, makeSamples(root, log))
  }
  const progress = progressBar(process.stderr, options.bahasa)
  const { keluaran, check: isCheck, ulang: again } = options
  try {
    return await prepareData({ root, target: resolve(keluaran), isCheck, again, progress })
  } finally {
    progress?.end()
  }
}

/** The package that Node does not find in node_modules; undefined for every other fault. */
function missingPackage({ code, message }: NodeJS.ErrnoException): string | undefined {
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return undefined
  const path = /^Cannot find (?:package|module) '([^']+)'/.exec(message)?.[1] ?? ''
  return /^(?:.*[\\/]node_modules[\\/])?((?:@[^\\/]+[\\/])?[^.@\\/:][^\\/:]*)/.exec(path)?.[1]
}

/**
 * One sentence, whatever happened: what the system refused, or a fault of the program; the stack only for who
 * asks for it. The result is the exit code.
 */
function tellFailure(error: unknown, { bahasa, data, json, rinci }: CommandOptions): number {
  const log = new ProblemLog()
  const fault: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error))
  const { code, path, syscall, stack } = fault
  // A file that is locked by another program or not ours to read is no fault of this one.
  const isRefused = code !== undefined && (syscall ?? path) !== undefined
  if (isRefused) {
    const isFolder = path === undefined ? 1 : 0
    log.error('berkas-tidak-terbuka', { file: resolve(path ?? data) }, { code, isFolder })
  } else log.error('galat-program', COMMAND, { found: { own: missingPackage(fault) ?? '' } })
  tellOutcome(outcomeOf(log, []), { language: bahasa, asJson: json, isDetailed: rinci })
  if (rinci) console.error(stack)
  return isRefused ? REFUSED : FAILED
}

/**
 * Runs one command. The result is the exit code: 0, 1 when the data have errors, 2 when the command line
 * is wrong or the program fails. Never throws.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  const read = readOptions(args)
  if ('unknown' in read) {
    const log = new ProblemLog()
    log.error('pilihan-salah', COMMAND, { found: read.unknown })
    const language = args.includes('en') ? 'en' : 'id'
    const asJson = args.includes('--json')
    tellOutcome(outcomeOf(log, []), { language, asJson, isDetailed: false })
    console.error(HELP)
    return FAILED
  }
  const { options } = read
  if (options.help) {
    console.log(HELP)
    return 0
  }
  try {
    const telling = { language: options.bahasa, asJson: options.json, isDetailed: options.rinci }
    return tellOutcome(await carryOut(options), telling)
  } catch (error) {
    return tellFailure(error, options)
  }
}
