import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import type { RegionsFile, ScoresFile } from '../../../../src/contract'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import type { ChangedSetting } from '../../../../src/prepare/problems/since-published'
import { runCommand } from '../../../../src/prepare/run-command'
import { edited, type Edit } from './project-edits'
import { temporaryFolder } from './tiny-project'

type Told = { problems: Problem[]; settings: ChangedSetting[] }

/** What is printed from now on to the end of the test: here, and not once a module, which several files share. */
function listen(): string[] {
  const printed: string[] = []
  const print = (line: string): void => {
    printed.push(line)
  }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(print),
    vi.spyOn(console, 'error').mockImplementation(print),
  ]
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return printed
}

/** The tiny country, published, and what later runs tell of settings. */
export async function published(...first: readonly Edit[]) {
  const printed = listen()
  const root = edited(...first)
  const target = join(temporaryFolder(), 'terbit')
  const said = async (...more: string[]): Promise<string> => {
    printed.length = 0
    expect(await runCommand(['--data', root, '--keluaran', target, ...more])).toBe(0)
    return printed.join('\n')
  }
  const run = async (...more: string[]) => {
    const { problems, settings } = JSON.parse(await said('--json', ...more)) as Told
    const told = problems.filter(({ id }) => id === 'arah-dibalik' || id === 'pengaturan-berubah')
    return { told, settings }
  }
  const bytes = () =>
    readdirSync(target)
      .toSorted()
      .map((name) => [name, readFileSync(join(target, name), 'utf8')])
  const part = (name: string): unknown => {
    const file = readdirSync(target).find((one) => one.startsWith(`${name}.`)) ?? ''
    return JSON.parse(readFileSync(join(target, file), 'utf8'))
  }
  /** Of both kecamatan by every component and by all of them. */
  const kecamatanScores = (): (number | null)[][] => {
    const { regions } = part('regions') as RegionsFile
    const { scores, overall } = part('scores') as ScoresFile
    return [...Object.values(scores), overall].map((column) =>
      column.filter((_, at) => regions[at]?.level === 'kecamatan'),
    )
  }
  expect(await run()).toEqual({ told: [], settings: [] })
  const edit = (...edits: readonly Edit[]): void => {
    for (const change of edits) change(root)
  }
  return { target, run, said, bytes, edit, kecamatanScores }
}
