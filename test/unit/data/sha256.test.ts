import { afterEach, expect, it, vi } from 'vitest'
import { sha256Hex } from '../../../src/data/sha256'

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer

/** The examples of FIPS 180-2, appendix B, and the empty message. */
const published = [
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
] as const

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each(published)('hashes %j as published, where the browser hashes', async (text, hex) => {
  await expect(sha256Hex(bytesOf(text))).resolves.toBe(hex)
})

it.each(published)('hashes %j as published on a page without https', async (text, hex) => {
  vi.stubGlobal('crypto', {})
  await expect(sha256Hex(bytesOf(text))).resolves.toBe(hex)
})
