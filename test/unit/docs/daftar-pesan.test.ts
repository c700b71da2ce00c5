import { format } from 'prettier'
import { expect, it } from 'vitest'
import STYLE from '../../../.prettierrc.json'
import type { Problem } from '../../../src/prepare/problems/problem-log'
import { PROBLEM_MESSAGES, type ProblemId } from '../../../src/prepare/problems/problem-messages'
import { EXAMPLES } from '../prepare/examples'
import { raise } from '../prepare/examples/example'
import { inputOf, listProblems, type Listed } from './support/problem-list'
import { faultsOf } from './support/message-words'

const IDS = Object.keys(PROBLEM_MESSAGES) as ProblemId[]
const listed = new Map<string, Listed>()

function placeOf({ id, file, row }: Problem): string {
  return `${id} ${file} ${String(row)}`
}

it.each(IDS)('%s is raised by its example, in words that an officer knows', async (id) => {
  const example = EXAMPLES[id]
  if (example === undefined) {
    throw new Error(`${id} has no example: add one line to test/unit/prepare/examples`)
  }
  const raised = await raise(id, example)
  const { problem, errors } = raised
  if (problem === undefined) {
    throw new Error(`the example raises no ${id} there, but ${errors.map(placeOf).join(', ')}`)
  }
  const allowed: readonly string[] = [id, ...(example.also ?? [])]
  expect(errors.filter((one) => !allowed.includes(one.id)).map(placeOf)).toEqual([])
  const { message } = problem
  expect([...faultsOf(message.id), ...faultsOf(message.en)]).toEqual([])
  expect(message.id).not.toBe(message.en)
  const input = await inputOf(example, raised)
  expect(input, 'say in words what raises it').not.toBe('')
  listed.set(id, { problem, input, tidy: example.tidy })
})

it('is the catalogue of messages, each as its example raises it', async () => {
  expect([...listed.keys()].toSorted(), 'run the whole file').toEqual(IDS.toSorted())
  // Mended by `npx vitest run test/unit/docs -u`.
  const page = await format(listProblems(listed), { parser: 'markdown', ...STYLE })
  await expect(page).toMatchFileSnapshot('../../../docs/daftar-pesan.md')
})
