import { expect, it } from 'vitest'
import { PROBLEM_MESSAGES, type ProblemId } from '../../../src/prepare/problems/problem-messages'
import { EXAMPLES } from './examples'
import { raise } from './examples/example'

const IDS = Object.keys(PROBLEM_MESSAGES) as ProblemId[]

it.each(IDS)('%s', async (id) => {
  const example = EXAMPLES[id]
  if (example === undefined) throw new Error(`no example of ${id} in test/unit/prepare/examples`)
  const { problem, errors } = await raise(id, example)
  if (!problem) console.log(id, JSON.stringify(errors.map((e) => [e.id, e.file, e.row, e.column, e.region])))
  console.log('##'+id+'## '+[...new Set(errors.map((e)=>e.id+' '+e.file+' '+(e.row??'')+' '+(e.column??'')))].slice(0,5).join(' | '))
  expect(problem?.id).toBe(id)
  const allowed = new Set([id, ...(example.also ?? [])])
  expect(errors.filter((one) => !allowed.has(one.id)).map((one) => [one.id, one.message.id])).toEqual([])
})
