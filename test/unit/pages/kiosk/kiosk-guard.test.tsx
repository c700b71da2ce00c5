// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useKioskGuard } from '../../../../src/pages/kiosk/kiosk-guard'
import { useAddress } from '../../../../src/address/address-store'

function Kiosk() {
  useKioskGuard()
  return <p>{useAddress().page}</p>
}

it('holds a visitor who goes back several times before the page can answer', async () => {
  history.replaceState(null, '', '#/data')
  history.pushState(null, '', '#/kios?diam=5')
  render(<Kiosk />)
  for (let round = 0; round < 4; round += 1) {
    history.back()
    history.back()
    history.back()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(location.hash).toBe('#/kios?diam=5')
  }
})
