import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Place, Problem } from '../../../../src/prepare/problems/problem-log'
import type { ProblemId } from '../../../../src/prepare/problems/problem-messages'
import { build, TINY, tinyProject } from '../support/tiny-project'

/** One change of a folder of data; a workbook takes a moment to write. */
export type Change = (root: string) => void | Promise<void>

/**
 * Input that raises one message: what somebody changed in the tiny country, and where the message then
 * points. One line here for a new message; the catalogue `docs/daftar-pesan.md` shows it.
 */
export type Example = {
  at: Partial<Place>
  changes: readonly Change[]
  /** What was done, where the lines that changed do not show it; Indonesian, without a full stop. */
  words?: string
  /** Other errors that cannot but come with it. */
  also?: readonly ProblemId[]
  /** The folder to change, if not the tiny country. */
  base?: () => string
  /** Takes what is of this computer and this moment out of the message, for the catalogue. */
  tidy?: (text: string) => string
  /** Gives the problems of a folder, if not by reading and computing all of it. */
  run?: (root: string) => readonly Problem[] | Promise<readonly Problem[]>
}
export type Examples = Partial<Record<ProblemId, Example>>

/** An example without anything special. */
export function by(at: Partial<Place>, ...changes: readonly Change[]): Example {
  return { at, changes }
}

/** Writes a file of these lines. */
export function file(path: string, ...lines: readonly string[]): Change {
  return bytes(path, lines.map((line) => `${line}\n`).join(''))
}

export function bytes(path: string, content: string | Uint8Array): Change {
  return (root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

export function remove(path: string): Change {
  return (root) => {
    rmSync(join(root, path), { recursive: true })
  }
}

/** Writes a workbook, which may lose its end on the way. */
export function workbook(path: string, sheets: readonly WriteSheet[], end?: number): Change {
  return async (root) => {
    await bytes(path, (await writeXlsx({ sheets: [...sheets] })).slice(0, end))(root)
  }
}

async function problemsOf(root: string, example: Example): Promise<readonly Problem[]> {
  return example.run === undefined ? (await build(root)).log.problems : example.run(root)
}

/** Numbers of two runs must not tell problems apart that both have. */
function keyOf({ id, file: from, sheet, row, column, region, message }: Problem): string {
  return JSON.stringify([id, from, sheet, row, column, region, message.id])
}

/** Problems of the tiny country itself, which every copy of it has. */
let known: Promise<Set<string>> | null = null

async function ofTiny(): Promise<Set<string>> {
  return new Set((await build(TINY)).log.problems.map(keyOf))
}

function isAt(problem: Problem, at: Partial<Place>): boolean {
  return Object.entries(at).every(([name, value]) => problem[name as keyof Place] === value)
}

export type Raised = {
  /** The message that is meant; undefined when nothing of the kind was raised. */
  problem: Problem | undefined
  /** Errors that came with it. */
  errors: readonly Problem[]
  before: string
  after: string
}

/** Makes the folder, changes it and reads it. Only within a test, which removes the folder again. */
export async function raise(id: ProblemId, example: Example): Promise<Raised> {
  const before = example.base?.() ?? TINY
  const after = example.base?.() ?? tinyProject()
  for (const change of example.changes) await change(after)
  known ??= ofTiny()
  const old = await known
  const raised = (await problemsOf(after, example)).filter((one) => !old.has(keyOf(one)))
  return {
    problem: raised.find((one) => one.id === id && isAt(one, example.at)),
    errors: raised.filter(({ severity }) => severity === 'galat'),
    before,
    after,
  }
}
