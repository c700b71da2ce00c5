import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ProblemId } from '../../../src/prepare/problems/problem-messages'
import { edited, replace, type Edit } from './support/project-edits'
import { build, buildValid } from './support/tiny-project'

const FILE = 'kios.json'

it('publishes the settings by English names, switched-off sections left out', async () => {
  const { kiosk } = await buildValid(edited(replace(FILE, '"wisata": true', '"wisata": false')))
  expect(kiosk).toMatchObject({ idleSeconds: 60, countdownSeconds: 15, sceneSeconds: 12 })
  expect(kiosk.sections).toEqual(['komponen', 'kecamatan', 'temuan', 'pengumuman'])
  expect(kiosk.hasPrinter).toBe(false)
  expect(kiosk.announcements[0]).toMatchObject({ from: null, until: null })
})

it('publishes a kiosk without announcements where the file is missing', async () => {
  const { kiosk } = await buildValid(edited((root) => rmSync(join(root, FILE))))
  expect(kiosk.idleSeconds).toBe(60)
  expect(kiosk.announcements).toEqual([])
})

const dates = (lines: string) =>
  replace(FILE, '"pengumuman": [\n    {', `"pengumuman": [{ ${lines},`)

type Case = [name: string, id: ProblemId, edit: Edit, column: string]
const CASES: Case[] = [
  ['idle time of a blink', 'kios-waktu-salah', replace(FILE, '60', '2'), 'diamDetik'],
  ['countdown by halves', 'kios-waktu-salah', replace(FILE, '15', '7.5'), 'hitungMundurDetik'],
  ['misspelt key', 'pengaturan-salah', replace(FILE, '"printer"', '"printr"'), 'printer'],
  [
    'a day of no calendar',
    'kios-tanggal-salah',
    dates('"dari": "2026-02-30"'),
    'pengumuman › butir ke-1 › dari',
  ],
  [
    'a last day before the first',
    'kios-tanggal-terbalik',
    dates('"dari": "2030-02-01", "sampai": "2030-01-01"'),
    'pengumuman › butir ke-1 › sampai',
  ],
]

it.each(CASES)('tells %s', async (_name, id, edit, column) => {
  const { log } = await build(edited(edit))
  expect(log.hasErrors()).toBe(true)
  expect(log.problems).toContainEqual(expect.objectContaining({ id, file: FILE, column }))
})

it('warns of an announcement that is over when the edition is published', async () => {
  const { log, dataset } = await build(edited(dates('"sampai": "2001-01-01"')))
  expect(dataset?.kiosk.announcements[0]?.until).toBe('2001-01-01')
  expect(log.problems).toContainEqual(
    expect.objectContaining({ id: 'kios-pengumuman-lewat', severity: 'peringatan' }),
  )
})
