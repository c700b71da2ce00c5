import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSealed, writeSealed } from './sealed-file'

/** Results of slow computations, kept on the disk from one run to the next. */
export class Memory {
  private readonly used = new Set<string>()

  /** `program` is the fingerprint of what computes; results of another one are not used. */
  constructor(
    private readonly folder: string,
    private readonly program: string,
  ) {}

  /**
   * The result of `compute` for these inputs, which with the program must determine it wholly. Result
   * and inputs must survive JSON.
   */
  async recall<T>(inputs: unknown, compute: () => Promise<T>): Promise<T> {
    const text = JSON.stringify([this.program, inputs])
    const name = `${createHash('sha256').update(text).digest('hex')}.json`
    const path = join(this.folder, name)
    this.used.add(name)
    const kept = readSealed(path) as { result: T } | null
    if (kept !== null) return kept.result
    const result = await compute()
    writeSealed(path, { result })
    return result
  }

  /** Removes the results that this run did not ask for. */
  forgetUnused(): void {
    try {
      for (const name of readdirSync(this.folder)) {
        if (!this.used.has(name)) rmSync(join(this.folder, name), { force: true })
      }
    } catch {
      return
    }
  }
}
