import { AsyncLocalStorage } from 'node:async_hooks'
import type { Memory } from './cache/memory'
import type { ReadingReport } from './intake/reading-report'
import type { Progress, Stage } from './report/progress-bar'

/** What accompanies a run without changing what comes of it. */
type RunContext = {
  memory: Memory | null
  progress: Progress | null
  /** False when the run only checks. */
  isWriting?: boolean
  reading?: ReadingReport
}

const current = new AsyncLocalStorage<RunContext>()

/** Runs `work`; whatever it calls remembers and reports through this context. */
export function runWith<T>(context: RunContext, work: () => Promise<T>): Promise<T> {
  return current.run(context, work)
}

/** As `Memory.recall`; computed when the run has no memory, as in a test. */
export function remembered<T>(inputs: unknown, compute: () => Promise<T>): Promise<T> {
  return current.getStore()?.memory?.recall(inputs, compute) ?? compute()
}

/** Tells how far a stage has come; nobody listens when the output is no terminal. */
export function reportProgress(stage: Stage, done: number, total: number): void {
  current.getStore()?.progress?.show(stage, done, total)
}

/** Where what is read is told; undefined when nobody wants to know, as in a test. */
export function currentReading(): ReadingReport | undefined {
  return current.getStore()?.reading
}

/** Whether the run may write beside what it publishes; false for a check and in a test. */
export function isWriting(): boolean {
  return current.getStore()?.isWriting === true
}
