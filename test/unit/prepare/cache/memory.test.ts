import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Memory } from '../../../../src/prepare/cache/memory'
import { remembered, runWith } from '../../../../src/prepare/run-context'
import { temporaryFolder } from '../support/tiny-project'

/** Counts how often it is really computed. */
function counted() {
  const state = { times: 0 }
  const compute = () => {
    state.times += 1
    return Promise.resolve({ text: 'hasil', values: [0.1, null] })
  }
  return { state, compute }
}

describe('what is remembered from run to run', () => {
  it('is computed once for the same inputs and the same program', async () => {
    const folder = temporaryFolder()
    const { state, compute } = counted()
    const first = await new Memory(folder, 'v1').recall(['a', 1], compute)
    expect(await new Memory(folder, 'v1').recall(['a', 1], compute)).toEqual(first)
    expect(state.times).toBe(1)
    await new Memory(folder, 'v1').recall(['a', 2], compute)
    await new Memory(folder, 'v2').recall(['a', 1], compute)
    expect(state.times).toBe(3)
  })

  it('is computed again when its file is damaged', async () => {
    const folder = temporaryFolder()
    const { state, compute } = counted()
    await new Memory(folder, 'v1').recall('a', compute)
    const path = join(folder, readdirSync(folder)[0] ?? '')
    writeFileSync(path, readFileSync(path, 'utf8').replace('hasil', 'lain!'))
    expect(await new Memory(folder, 'v1').recall('a', compute)).toMatchObject({ text: 'hasil' })
    expect(state.times).toBe(2)
  })

  it('keeps only what the last run asked for', async () => {
    const folder = temporaryFolder()
    const { compute } = counted()
    await new Memory(folder, 'v1').recall('old', compute)
    const memory = new Memory(folder, 'v1')
    await memory.recall('new', compute)
    expect(readdirSync(folder)).toHaveLength(2)
    memory.forgetUnused()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is no harm when the folder cannot be written', async () => {
    const folder = join(temporaryFolder(), 'file')
    writeFileSync(folder, '')
    const { compute } = counted()
    const memory = new Memory(folder, 'v1')
    expect(await memory.recall('a', compute)).toMatchObject({ text: 'hasil' })
    expect(() => memory.forgetUnused()).not.toThrow()
  })

  it('reaches whatever a run calls, and nothing outside of it', async () => {
    const memory = new Memory(temporaryFolder(), 'v1')
    const { state, compute } = counted()
    const inside = () => remembered('a', compute)
    await runWith({ memory, progress: null }, inside)
    await runWith({ memory, progress: null }, inside)
    expect(state.times).toBe(1)
    await inside()
    expect(state.times).toBe(2)
  })
})
