import { expect, it } from 'vitest'
import { failing } from './examples/program'
import { tinyProject } from './support/tiny-project'

async function toldOf(what: string, code: string): Promise<string> {
  const [problem] = await failing(tinyProject(), { code }, `Cannot find ${what}`)
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
