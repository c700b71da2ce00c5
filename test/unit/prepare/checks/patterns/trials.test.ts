import { describe, expect, it } from 'vitest'
import { HONEST } from './honest-tables'
import { messagesOf } from './trials'
import { WRONG } from './wrong-tables'

const SALTS = [11, 12, 13, 14]
/** Pupils of few schools fit other rows by chance. */
const MOSTLY = 3

describe('figures that are wrong', () => {
  it.each(WRONG)('are told: %s', (_, id, tables) => {
    const told = SALTS.filter((salt) => messagesOf(tables(salt)).includes(id))
    expect(told.length).toBeGreaterThanOrEqual(MOSTLY)
  })
})

describe('honest figures', () => {
  it.each(HONEST)('are left alone: %s', (_, tables) => {
    for (const salt of SALTS) expect(messagesOf(tables(salt))).toEqual([])
  })

  it('are many', () => {
    expect(HONEST.length).toBeGreaterThanOrEqual(40)
  })
})
