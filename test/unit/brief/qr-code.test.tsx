import { render, screen } from '@testing-library/react'
import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'
import { QrCode } from '../../../src/ui/qr-code'

/** Draws the path as a scanner sees it, eight pixels a module. */
function drawn(svg: Element) {
  const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const scale = 8
  const width = modules * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  const path = svg.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1) {
        const at = (Number(y) * scale + row) * width + Number(x) * scale + column
        data.fill(0, at * 4, at * 4 + 3)
      }
  return { width, height: width, data }
}

it('reads back as the address it was made of, with a quiet zone of four modules', () => {
  const address = 'https://peta.banyuasinkab.go.id/#/profil/16.07.07.2006?indikator=idm&bahasa=en'
  render(<QrCode text={address} label="ke profil" />)
  const svg = screen.getByRole('img', { name: 'ke profil' })
  expect(decodeQR(drawn(svg))).toBe(address)
  expect(svg.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7/)
})
