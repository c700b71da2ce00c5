import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ending, list, run, start, type Subject, type World } from './world'

/** What one trial met, by how often; anything that begins with `BROKEN` is a fault of the product. */
export type Met = Map<string, number>
const count = (met: Met, what: string) => met.set(what, (met.get(what) ?? 0) + 1)

function settle({ home, tmp }: World, subject: Subject, target: string): void {
  rmSync(target, { recursive: true, force: true })
  cpSync(join(home, subject.name === 'data' ? 'published old' : 'site old'), target, {
    recursive: true,
  })
  for (const name of locksIn(tmp)) rmSync(join(tmp, name))
}

const locksIn = (tmp: string) => readdirSync(tmp).filter((name) => name.startsWith('peta-data-'))

/** What visitors of the folder see, in words. */
function seen(subject: Subject, target: string): string {
  try {
    return subject.seen(target) ?? 'nothing'
  } catch (error) {
    return `BROKEN ${String(error)}`
  }
}

/** The next run brings the new edition, and nothing else is left in the folder or beside it. */
function heal({ tmp }: World, subject: Subject, target: string, met: Met): void {
  const { status, said } = run(subject.line('new', target), { TMPDIR: tmp })
  if (status !== 0) count(met, `BROKEN next run: ${said.slice(-300)}`)
  if (seen(subject, target) !== 'new')
    count(met, `BROKEN after the next run: ${seen(subject, target)}`)
  const expected = new Set([...subject.names.new, ...(subject.keepsOld ? subject.names.old : [])])
  const left = [...list(target).filter((name) => !expected.has(name)), ...locksIn(tmp)]
  if (left.length > 0) count(met, `BROKEN left over: ${left.join(', ')}`)
  else count(met, 'healed')
}

/**
 * Kills a run after a random time: every other one anywhere, the others as soon as the first name in the
 * folder changes and up to a tenth of a second later, where all the writing is.
 */
export async function kill(world: World, subject: Subject, at: number): Promise<Met> {
  const met: Met = new Map()
  const target = join(world.home, 'target')
  settle(world, subject, target)
  const child = start(subject.line('new', target), { TMPDIR: world.tmp })
  const ended = ending(child)
  const isEarly = at % 2 === 0
  const changed = new Promise<void>((resolve) => {
    const watcher = watch(target, { recursive: true }, () => resolve())
    void ended.then(() => watcher.close())
  })
  await Promise.race([ended, isEarly ? wait(Math.random() * 1500) : changed])
  await wait(isEarly ? 0 : Math.random() * 100)
  child.kill('SIGKILL')
  const { status } = await ended
  count(met, status === 0 ? 'had ended' : 'killed')
  const half =
    list(target).some((name) => /sedang-|\.lock/.test(name)) || locksIn(world.tmp).length > 0
  if (half) count(met, 'killed with a lock or a half file left')
  count(met, `seen ${seen(subject, target)}`)
  heal(world, subject, target, met)
  return met
}

/** A disk with so much room beside the old edition, and one that is read-only; both need the administrator. */
export function disk(world: World, subject: Subject, at: number): Met {
  const met: Met = new Map()
  const place = join(world.home, 'disk')
  const target = join(place, 'target')
  mkdirSync(place, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', place])
  const remount = (how: string) => execFileSync('mount', ['-o', `remount,${how}`, place])
  try {
    settle(world, subject, target)
    const used = Number(execFileSync('du', ['-sk', place], { encoding: 'utf8' }).split('\t')[0])
    remount(at === 0 ? 'ro' : `size=${Math.round(used * (1 + (at - 1) / 12))}k`)
    const { status, said } = run(subject.line('new', target), { TMPDIR: world.tmp })
    const isTold = at === 0 ? /hanya dapat dibaca/.test(said) : /ruang disk habis/.test(said)
    if (status === 0) count(met, 'had room')
    else
      count(
        met,
        status === 1 && isTold
          ? 'refused and told'
          : `BROKEN ${String(status)} ${said.slice(-300)}`,
      )
    const half = list(target).filter((name) => /sedang-|\.lock/.test(name))
    if (half.length > 0) count(met, `BROKEN left over: ${half.join(', ')}`)
    count(met, `seen ${seen(subject, target)}`)
    remount(at === 0 ? 'rw' : 'size=64m')
    heal(world, subject, target, met)
  } finally {
    execFileSync('umount', [place])
  }
  return met
}

/** Several runs at once, of both editions: some win, one after the other; the others are told of them. */
export async function together(world: World, subject: Subject, at: number): Promise<Met> {
  const met: Met = new Map()
  const target = join(world.home, 'target')
  settle(world, subject, target)
  const lines = Array.from({ length: at % 2 === 0 ? 2 : 5 }, (_, one) =>
    subject.line(one % 2 === 0 ? 'new' : 'old', target),
  )
  const all = await Promise.all(lines.map((line) => ending(start(line, { TMPDIR: world.tmp }))))
  for (const { status, said } of all) {
    if (status === 0) count(met, 'did it')
    else if (status === 1 && /sedang diisi/.test(said)) count(met, 'refused and told')
    else count(met, `BROKEN ${String(status)} ${said.slice(-300)}`)
  }
  if (all.every(({ status }) => status !== 0)) count(met, 'BROKEN nobody did it')
  count(met, `seen ${seen(subject, target)}`)
  heal(world, subject, target, met)
  return met
}

const NOBODY = 65534
const DAY_MS = 86_400_000

/** One run under circumstances that are no fault, or one that must be refused in plain words. */
export const CIRCUMSTANCES = {
  'umask 077': (line: string[], env: NodeJS.ProcessEnv) => run(line, env, {}, 'umask 077;'),
  'umask 027': (line: string[], env: NodeJS.ProcessEnv) => run(line, env, {}, 'umask 027;'),
  'clock five years back': (line: string[], env: NodeJS.ProcessEnv) =>
    run(line, shifted(env, -1826)),
  'clock five years on': (line: string[], env: NodeJS.ProcessEnv) => run(line, shifted(env, 1826)),
  'a user who may not write': (line: string[], env: NodeJS.ProcessEnv) =>
    run(line, env, { uid: NOBODY, gid: NOBODY }),
}

function shifted(env: NodeJS.ProcessEnv, days: number): NodeJS.ProcessEnv {
  const code = `const D=Date,s=${days * DAY_MS};globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now()+s)}static now(){return D.now()+s}}`
  return { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
}

export function circumstance(
  world: World,
  subject: Subject,
  name: keyof typeof CIRCUMSTANCES,
): Met {
  const met: Met = new Map()
  const target = join(world.home, 'target')
  settle(world, subject, target)
  chmodSync(world.home, 0o755)
  chmodSync(world.tmp, 0o777)
  const { status, said } = CIRCUMSTANCES[name](subject.line('new', target), { TMPDIR: world.tmp })
  const isRefusal = name === 'a user who may not write'
  const isTold = status === 1 && /tidak ada izin/i.test(said)
  if (isRefusal ? !isTold : status !== 0) count(met, `BROKEN ${String(status)} ${said.slice(-300)}`)
  count(met, `seen ${seen(subject, target)}`)
  const bad = list(target).filter((file) => !isReadable(join(target, file)))
  if (bad.length > 0) count(met, `BROKEN not readable by a server: ${bad.join(', ')}`)
  heal(world, subject, target, met)
  return met
}

function isReadable(path: string): boolean {
  const script = 'test -r "$0"'
  try {
    execFileSync('sh', ['-c', script, path], { uid: NOBODY, gid: NOBODY })
    return true
  } catch {
    return false
  }
}
