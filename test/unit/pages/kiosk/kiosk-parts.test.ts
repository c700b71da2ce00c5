import { describe, expect, it } from 'vitest'
import { kioskStart, kioskTimes, takeAlongLink } from '../../../../src/pages/kiosk/kiosk-address'
import { leadsAway } from '../../../../src/pages/kiosk/kiosk-guard'
import { KEY_ROWS, pressKey } from '../../../../src/pages/kiosk/keyboard-layout'
import { formatAddress, parseAddress } from '../../../../src/address/address'

const SETTINGS = {
  idleSeconds: 60,
  countdownSeconds: 15,
  sceneSeconds: 12,
  hasPrinter: false,
  sections: [],
  welcome: { id: '', en: '' },
  invitation: { id: '', en: '' },
  announcements: [],
}

describe('the address of the kiosk', () => {
  it('returns to the start byte for byte, whatever a visitor left in it', () => {
    const left = parseAddress(
      '#/kios?wilayah=16.07.10&indikator=idm&tahun=2024&lapisan=wisata&bahasa=en',
    )
    expect(formatAddress(kioskStart(left))).toBe('#/kios')
  })

  it('keeps the settings it was started with', () => {
    const left = parseAddress('#/kios?wilayah=16.07.10&diam=5&mundur=3&bahasa=en&tema=gelap')
    expect(formatAddress(kioskStart(left))).toBe('#/kios?diam=5&mundur=3&tema=gelap')
  })

  it('takes times from the settings, from the address for a trial, and nothing absurd', () => {
    expect(kioskTimes(SETTINGS, parseAddress('#/kios'))).toEqual({
      idleMs: 60_000,
      countdownMs: 15_000,
      sceneMs: 12_000,
    })
    const trial = parseAddress('#/kios?diam=2&mundur=-1&adegan=x')
    const { idleMs, countdownMs, sceneMs } = kioskTimes(SETTINGS, trial)
    expect([idleMs, countdownMs, sceneMs]).toEqual([2000, 15_000, 12_000])
    for (const diam of [
      'Infinity',
      '-Infinity',
      '1e12',
      '1e308',
      'NaN',
      '0',
      '1e-9',
      '0.5',
      '3601',
      '',
    ])
      expect(kioskTimes(SETTINGS, parseAddress(`#/kios?diam=${diam}`)).idleMs, diam).toBe(60_000)
  })

  it('leads a phone to the profile under the address the kiosk is served at', () => {
    const here = 'https://data.example.go.id/peta/#/kios?wilayah=16.07.10&diam=5'
    expect(takeAlongLink(here, '16.07.10.2003', 'en')).toBe(
      'https://data.example.go.id/peta/#/profil/16.07.10.2003?bahasa=en',
    )
    expect(takeAlongLink('http://10.0.0.7:8080/', '16.07.10', null)).toBe(
      'http://10.0.0.7:8080/#/profil/16.07.10',
    )
  })
})

describe('the keyboard', () => {
  it('has every letter once', () => {
    expect(KEY_ROWS.flat().toSorted().join('')).toBe('abcdefghijklmnopqrstuvwxyz')
  })

  it('types, erases and clears, with single spaces between words alone', () => {
    const keys = [
      { letter: 's' },
      'space',
      'space',
      { letter: 'm' },
      { letter: 'x' },
      'erase',
    ] as const
    expect(['space' as const, ...keys].reduce<string>(pressKey, '')).toBe('s m')
    expect(pressKey('', 'erase')).toBe('')
    expect(pressKey('sungsang', 'clear')).toBe('')
  })

  it('stops at a length no name reaches', () => {
    expect(pressKey('a'.repeat(30), { letter: 'b' })).toHaveLength(30)
  })
})

it('lets typing, walking and reloading through, and no key that leads away', () => {
  const press = (
    key: string,
    held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
  ) => leadsAway({ key, ctrlKey: false, altKey: false, metaKey: false, ...held })
  for (const key of ['a', 'Tab', 'Enter', 'Backspace', 'ArrowDown', 'F5', '/']) {
    expect(press(key), key).toBe(false)
  }
  expect(press('r', { ctrlKey: true })).toBe(false)
  for (const key of ['F1', 'F12', 'ContextMenu', 'BrowserBack']) expect(press(key), key).toBe(true)
  for (const key of ['t', 'p', '+', '0']) expect(press(key, { ctrlKey: true }), key).toBe(true)
  expect(press('ArrowLeft', { altKey: true })).toBe(true)
})
