import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { publish } from '../../../../src/prepare/output/publish'
import { makeEdition, verifiedEdition } from './support/editions'

const PROGRAM = 'test/unit/prepare/output/support/publish-forever.ts'
const KILLS = 5
const LONGEST_WAIT_MS = 150

/** Kills a process in the midst of publishing; the folder it leaves is then held to its manifest. */
async function killWhilePublishing(folder: string, afterMs: number): Promise<string | null> {
  const target = join(folder, 'data')
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await wait(afterMs)
  child.kill('SIGKILL')
  const [, signal] = (await ended) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  const found = verifiedEdition(target)
  const { files, manifest } = makeEdition('next')
  publish(files, manifest, target)
  expect(readdirSync(target)).toHaveLength(files.length + 1)
  return found
}

// Every step is cut off in turn in publish.test.ts; here a real process dies at moments nobody chose.
it('leaves a whole edition when the process is killed', { timeout: 120_000 }, async () => {
  const folders = Array.from({ length: KILLS }, () => mkdtempSync(join(tmpdir(), 'killed-')))
  try {
    const found = await Promise.all(
      folders.map((folder) => killWhilePublishing(folder, Math.random() * LONGEST_WAIT_MS)),
    )
    expect(found.every((edition) => edition === 'old' || edition === 'new')).toBe(true)
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
})
