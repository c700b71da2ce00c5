import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCommand } from '../../../../src/prepare/run-command'
import { addIndicator, edited, writeTable } from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'

/** The desa of both kecamatan, the small ones second and fourth. */
const CODES = ['99.01.01.1001', '99.01.01.2001', '99.01.02.2001', '99.01.02.2002']
const table = (...figures: readonly number[]) =>
  writeTable(
    'nilai/stunting.csv',
    'kode,tahun,stunting',
    ...CODES.map((code, at) => `${code},2021,${String(figures[at])}`),
  )

const printed: string[] = []

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** A first edition with two small cells, which the second has no more, so that it alone would withhold none. */
function workshop() {
  const root = edited(addIndicator('stunting', { sel_minimum: '5' }), table(40, 3, 30, 8))
  const target = join(temporaryFolder(), 'terbit')
  const run = async (...more: string[]) => {
    printed.length = 0
    const code = await runCommand(['--data', root, '--keluaran', target, '--json', ...more])
    const { problems, notes } = JSON.parse(printed.join('\n')) as Record<string, { id: string }[]>
    return { code, told: [...(problems ?? []), ...(notes ?? [])] }
  }
  return {
    target,
    run,
    revise: () => {
      table(40, 9, 30, 8)(root)
    },
  }
}

const isWithheld = ({ id }: { id: string }): boolean => id === 'sel-disembunyikan'

const RUNS: { name: string; more: string[] }[] = [
  { name: 'from memory', more: [] },
  { name: 'computed anew', more: ['--ulang'] },
]

it.each(RUNS)('a check judges as the run that publishes would, $name', async ({ more }) => {
  const { target, run, revise } = workshop()
  await run()
  revise()
  const files = readdirSync(target)
  const checked = await run('--check', ...more)
  expect(checked.told.filter(isWithheld)).toHaveLength(1)
  expect(readdirSync(target)).toEqual(files)
  expect(await run(...more)).toEqual(checked)
  expect(await run('--check', ...more)).toEqual(checked)
})

it('forgets what it was told when the edition before is gone', async () => {
  const { target, run, revise } = workshop()
  await run()
  revise()
  expect((await run('--check')).told.filter(isWithheld)).toHaveLength(1)
  rmSync(target, { recursive: true })
  expect((await run('--check')).told.filter(isWithheld)).toEqual([])
})

it('edisi-lama-rusak: publishes nothing over an edition that it cannot read', async () => {
  const { target, run, revise } = workshop()
  await run()
  revise()
  const values = readdirSync(target).find((name) => name.startsWith('values.')) ?? ''
  writeFileSync(join(target, values), '{')
  const { code, told } = await run()
  expect(code).toBe(1)
  expect(told.map(({ id }) => id)).toContain('edisi-lama-rusak')
  expect(readdirSync(target)).toContain(values)
  rmSync(target, { recursive: true })
  expect((await run()).code).toBe(0)
})
