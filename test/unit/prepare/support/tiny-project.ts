import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { buildDataset, type Dataset } from '../../../../src/prepare/build-dataset'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'

/** A build takes under a second, but the machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

export const TINY = 'test/fixtures/tiny/data'
export const RAW_BOUNDARIES = 'test/fixtures/tiny/batas-mentah.geojson'

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prepare-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A copy of the tiny country's `data/` that the test may spoil. */
export function tinyProject(): string {
  const root = join(temporaryFolder(), 'data')
  cpSync(TINY, root, { recursive: true })
  return root
}

/** Changes one file of a project; fails when the edit changes nothing, for then it tests nothing. */
export function editFile(root: string, file: string, edit: (text: string) => string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = edit(before)
  if (after === before) throw new Error(`the edit of ${file} changes nothing`)
  writeFileSync(path, after)
}

export type Build = { dataset: Dataset | null; log: ProblemLog }

export async function build(root: string): Promise<Build> {
  const log = new ProblemLog()
  return { dataset: await buildDataset(root, log), log }
}

/** The dataset of a project that must be without errors. */
export async function buildValid(root: string): Promise<Dataset> {
  const { dataset, log } = await build(root)
  if (dataset === null) {
    throw new Error(log.problems.map((problem) => problem.message.en).join('\n'))
  }
  return dataset
}
