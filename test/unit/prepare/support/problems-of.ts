import { expect } from 'vitest'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import type { ProblemId } from '../../../../src/prepare/problems/problem-messages'
import { edited, type Edit } from './project-edits'
import { build } from './tiny-project'

/** Builds the tiny country after some edits; the problems of one id. */
export async function problemsOf(id: ProblemId, ...edits: readonly Edit[]): Promise<Problem[]> {
  const { log, dataset } = await build(edited(...edits))
  const found = log.problems.filter((problem) => problem.id === id)
  expect(dataset === null, 'published unless there are errors').toBe(log.hasErrors())
  return found
}
