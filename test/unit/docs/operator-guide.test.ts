import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { freshnessMessages } from '../../../src/i18n/freshness'
import { kioskMessages } from '../../../src/i18n/kiosk'
import { shellMessages } from '../../../src/i18n/shell'

const guide = readFileSync('docs/panduan-operator.md', 'utf8')
const { updated, offlineSince, fault, replaced, newVersion, takeUp, slow } = freshnessMessages.id
const shell = shellMessages.id
const { problems } = shell
const clock = '…'

/** What stands on the screen, with "…" for what varies. */
const notes = [
  updated(clock),
  offlineSince(clock, clock).split(' · ')[0],
  fault(clock, problems.cut, clock).split('.')[0],
  fault(clock, problems.changed, clock).split('.')[0],
  fault(clock, problems.missing, clock).split('.')[0],
  `Sebabnya: … ${problems.page}`,
  replaced(clock).replace('.', ''),
  newVersion,
  takeUp,
  slow,
  shell.loadFailed,
  shell.pageFailed,
  shell.unknownAddress('').split(' (')[0],
  kioskMessages.id.unavailable,
  kioskMessages.id.noMap.split('.')[0],
]

it.each(notes)('the operator’s guide explains the note "%s"', (note) => {
  expect(note).not.toBe('')
  expect(guide).toContain(note)
})
