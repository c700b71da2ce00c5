import { expect, it } from 'vitest'
import { stepAddress } from '../../../../src/app/presentation/go-to-step'
import { formatAddress, parseAddress } from '../../../../src/address/address'

const step = (address: string) => {
  const text = { id: '', en: '' }
  const story = { id: 'uji', title: text, steps: [{ address, text }] }
  return formatAddress(stepAddress(story, 1, parseAddress('#/')))
}

it('leads to the view that a step names, but never into the kiosk, which has no way out', () => {
  expect(step('/profil/16.07.02')).toMatch(/^#\/profil\/16\.07\.02\?/)
  expect(step('/kios?diam=5')).toMatch(/^#\/\?/)
})
