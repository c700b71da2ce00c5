import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../tools/build-if-needed.ts'
import { prove } from './prove.ts'
import { report } from './report.ts'
import { soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    calm: { type: 'boolean', default: false },
    /** A run too short for a verdict on memory, which is not asked for one. */
    'errors-only': { type: 'boolean', default: false },
    /** Shows that leaks are seen, instead of looking for them. */
    prove: { type: 'boolean', default: false },
  },
})

const TROUBLE = 1
const NO_VERDICT = 3

const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes must be a number above zero')
await buildIfNeeded()
if (values.prove) {
  if (!(await prove(Number(values.seed)))) process.exitCode = TROUBLE
} else {
  const run = await soak({ minutes, seed: Number(values.seed), isCalm: values.calm })
  const verdict = report(run)
  if (verdict === 'trouble') process.exitCode = TROUBLE
  if (verdict === 'none' && values['errors-only'])
    console.log('Only errors and leftovers were looked for, as asked: there are none.')
  else if (verdict === 'none') process.exitCode = NO_VERDICT
}
