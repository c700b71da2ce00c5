import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../../../fuzz/country'
import { MUTATIONS, trySeed } from '../../../fuzz/oracle'

const TABLES = 300
const folder = new Folder()
afterAll(() => folder.remove())

/** The short run of `npm run fuzz`, from seeds of its own. */
describe('tables whose figures are known', () => {
  it('are read as they are, and what breaks them is told', async () => {
    const made = new Set<string>()
    for (let seed = 1; seed <= TABLES; seed += 1) {
      const { case: one } = await trySeed(seed, folder)
      expect(`${one.verdict} ${one.told}`, `seed ${seed}, ${one.mutation}`).toBe('right ')
      made.add(one.mutation)
    }
    expect([...made].toSorted()).toEqual(MUTATIONS.toSorted())
  }, 180_000)
})
