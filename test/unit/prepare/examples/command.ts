import { vi } from 'vitest'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import { runCommand } from '../../../../src/prepare/run-command'
import type { Example } from './example'

/** An example that no lines of a file show. */
export function said(words: string, run: NonNullable<Example['run']>): Example {
  return { at: {}, changes: [], words, run }
}

/** Problems that a whole command prints for programs. */
export async function commandOf(...args: readonly string[]): Promise<readonly Problem[]> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await runCommand([...args, '--json'])
  log.mockRestore()
  error.mockRestore()
  return (JSON.parse(lines.join('')) as { problems: Problem[] }).problems
}
