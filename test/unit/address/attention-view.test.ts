import { expect, test } from 'vitest'
import { readAttentionView, writeAttentionView } from '../../../src/address/attention-view'

const OPEN = { isOpen: true, scope: { kind: 'all' }, level: 'kecamatan' } as const

test.each([
  OPEN,
  { ...OPEN, scope: { kind: 'topic', topic: 'kesehatan' } },
  { ...OPEN, scope: { kind: 'component', component: 'tata-kelola' }, level: 'desa' },
] as const)('what the address says is read back: %j', (view) => {
  expect(readAttentionView(writeAttentionView(view))).toEqual(view)
})

test('defaults and a closed list leave the address short', () => {
  expect(writeAttentionView(OPEN)).toEqual({ panel: 'perhatian' })
  expect(writeAttentionView({ ...OPEN, isOpen: false, level: 'desa' })).toEqual({})
})

test('what is not understood falls back to the default, the old weighting quietly', () => {
  expect(
    readAttentionView({ panel: 'perhatian', topik: 'ramalan', tingkat: 'rt', bobot: 'porsi' }),
  ).toEqual(OPEN)
})
