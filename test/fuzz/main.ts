import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Folder } from './country'
import { kindOf, shrink, trySeed, type Found, type Verdict } from './oracle'

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const count = Number(values.tables)
const seed = Number(values.seed)
if (!(count > 0) || !Number.isInteger(seed)) throw new Error('--tables and --seed must be numbers')

/** So many wrong tables of one kind are shrunk and written; the others are only counted. */
const MOST_WRITTEN = 5
const OUT = '.cache/fuzz'
const folder = new Folder()
const wrong = new Map<string, Found[]>()
const tally = new Map<string, number>()
const started = performance.now()

function add(key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1)
}

for (let at = 0; at < count; at += 1) {
  const found = await trySeed(seed * 10_000_000 + at, folder)
  const one = found.case
  add(one.isBroken ? 'broken' : one.mutation === 'none' ? 'as they are' : 'changed, same meaning')
  if (one.isAsked) add('asked')
  if (one.verdict === 'right') continue
  add(one.verdict)
  const key = kindOf(one)
  wrong.set(key, [...(wrong.get(key) ?? []), found])
}
const seconds = (performance.now() - started) / 1000

mkdirSync(OUT, { recursive: true })
for (const [key, list] of [...wrong].toSorted(([, a], [, b]) => b.length - a.length)) {
  console.log(`${list.length} × ${key}`)
  for (const found of list.slice(0, MOST_WRITTEN > wrong.size ? 2 : 1)) {
    const { case: plain, dress, seed: own } = await shrink(found, folder)
    const name = `${own}-${plain.name}`
    writeFileSync(join(OUT, name), plain.bytes)
    writeFileSync(join(OUT, `${name}.json`), JSON.stringify({ ...plain, bytes: 0, dress }, null, 1))
    console.log(`  ${OUT}/${name} (${plain.mutation}): ${plain.told}`)
  }
}
folder.remove()

const number = (key: string) => String(tally.get(key) ?? 0)
const kinds: Verdict[] = ['false refusal', 'silent difference', 'false warning']
console.log(
  `${count} tables in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second: ` +
    ['as they are', 'changed, same meaning', 'broken']
      .map((key) => `${number(key)} ${key}`)
      .join(', '),
)
console.log([...kinds, 'asked'].map((kind) => `${kind}: ${number(kind)}`).join(', '))
if (wrong.size > 0) process.exitCode = 1
