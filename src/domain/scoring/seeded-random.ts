/**
 * Uniform numbers from 0 (inclusive) to 1 (exclusive), always the same ones for one seed: mulberry32
 * (T. Ettinger 2017), 32 bits of state, enough for thousands of draws and no more.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
