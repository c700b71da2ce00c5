import { parseArgs } from 'node:util'
import { buildIfNeeded } from '../tools/build-if-needed.ts'
import { report } from './report.ts'
import { soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    calm: { type: 'boolean', default: false },
  },
})

const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes must be a number above zero')
await buildIfNeeded()
const run = await soak({ minutes, seed: Number(values.seed), isCalm: values.calm })
if (!report(run)) process.exitCode = 1
