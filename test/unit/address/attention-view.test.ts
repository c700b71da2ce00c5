import { expect, test } from 'vitest'
import { formatAddress, parseAddress } from '../../../src/address/address'
import { readAttentionView, sayAttentionView } from '../../../src/address/attention-view'

const OPEN = { isOpen: true, scope: { kind: 'all' }, level: 'kecamatan' } as const

test.each([
  [OPEN, '#/?panel=perhatian'],
  [{ ...OPEN, scope: { kind: 'topic', topic: 'kesehatan' } }, '#/?panel=perhatian&topik=kesehatan'],
  [
    { ...OPEN, scope: { kind: 'component', component: 'tata-kelola' }, level: 'desa' },
    '#/?panel=perhatian&topik=tata-kelola&tingkat=desa',
  ],
] as const)('what the address says is read back, defaults unsaid: %j', (view, written) => {
  expect(formatAddress({ ...parseAddress('#/'), ...sayAttentionView(view) })).toBe(written)
  expect(readAttentionView(parseAddress(written))).toEqual(view)
})

test('a closed list leaves nothing in the address', () => {
  const closed = sayAttentionView({ ...OPEN, isOpen: false, level: 'desa' })
  expect(formatAddress({ ...parseAddress('#/'), ...closed })).toBe('#/')
})

test('what is not understood falls back to the default, the old weighting quietly', () => {
  const address = parseAddress('#/?panel=perhatian&topik=ramalan&tingkat=rt&bobot=porsi')
  expect(readAttentionView(address)).toEqual(OPEN)
  expect(address.problems).toEqual(['tingkat=rt'])
})
