import { expect, it, vi } from 'vitest'
import { commandOf } from './examples/command'
import { tinyProject } from './support/tiny-project'

const built = vi.hoisted(() => ({ fail: null as Error | null }))

vi.mock('../../../src/prepare/build-dataset', () => ({
  buildDataset: () => {
    throw built.fail ?? new Error('not set')
  },
}))

async function toldOf(what: string, code: string): Promise<string> {
  built.fail = Object.assign(new Error(`Cannot find ${what}`), { code })
  const [problem] = await commandOf('--data', tinyProject(), '--check')
  return problem?.message.id ?? ''
}

it.each([
  ["package 'zod' imported from /a/src/b.ts", 'ERR_MODULE_NOT_FOUND', 'zod'],
  ["module '@cspell/dict-id-id/a.json'\nRequire stack:", 'MODULE_NOT_FOUND', '@cspell/dict-id-id'],
  ["module '/a/node_modules/zod/mini.js' imported from b", 'ERR_MODULE_NOT_FOUND', 'zod'],
])('npm ci brings a package that is missing: %s', async (what, code, name) => {
  expect(await toldOf(what, code)).toMatch(`paket ${name} yang dipakainya`)
  expect(await toldOf(what, code)).toMatch('Jalankan npm ci')
})

it('no package is named where a part of the program itself is missing', async () => {
  const told = await toldOf("module '/a/src/b' imported from c", 'ERR_MODULE_NOT_FOUND')
  expect(told).toMatch('kesalahan di dalam program sendiri')
})
