import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { circumstance, CIRCUMSTANCES, disk, kill, together, type Met } from './trials'
import { makeWorld, type Subject, type World } from './world'

/**
 * `npm run faults`: both commands as real processes that are killed, run out of disk, run at once, and meet
 * odd rights and clocks. `--rounds 60` kills of each, half as many runs at once; `--data <folder>` for other
 * data than the tiny country's. Mounts small disks, so it needs Linux and its administrator.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    data: { type: 'string', default: 'test/fixtures/tiny/data' },
  },
})
const rounds = Number(values.rounds)
const DISKS = 14

const names = Object.keys(CIRCUMSTANCES) as (keyof typeof CIRCUMSTANCES)[]
type Trial = (world: World, subject: Subject, at: number) => Met | Promise<Met>
const TRIALS: [name: string, times: number, trial: Trial][] = [
  ['killed', rounds, kill],
  ['disk full or read-only', DISKS, disk],
  ['at once', rounds, together],
  ...names.map((name): [string, number, Trial] => [
    name,
    1,
    (...[world, subject]) => circumstance(world, subject, name),
  ]),
]

const world = makeWorld(values.data)
let isBroken = false
try {
  for (const subject of [world.data, world.site]) {
    for (const [name, times, trial] of TRIALS.filter(([one]) => one.includes(values.only))) {
      const met: Met = new Map()
      for (let at = 0; at < times; at += 1)
        for (const [what, often] of await trial(world, subject, at))
          met.set(what, (met.get(what) ?? 0) + often)
      const told = [...met].toSorted().map(([what, often]) => `${what} ${often}`)
      isBroken ||= told.some((what) => what.startsWith('BROKEN'))
      process.stdout.write(`${subject.name}, ${name}, ${times} times: ${told.join('; ')}\n`)
    }
  }
} finally {
  rmSync(world.home, { recursive: true, force: true })
}
process.exitCode = isBroken ? 1 : 0
