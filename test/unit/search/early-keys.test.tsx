import { fireEvent } from '@testing-library/react'
import { expect, it } from 'vitest'
import { keepEarlyKeys, takeEarlyKeys } from '../../../src/search/early-keys'

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more })

it('keeps what is typed before the field is there, corrections included, and hands it over once', () => {
  keepEarlyKeys()
  for (const key of ['p', 'e', 'x', 'Backspace', 'n', ' ', 'Shift', 'Enter']) press(key)
  press('c', { ctrlKey: true })
  expect(takeEarlyKeys()).toBe('pen ')
  press('z')
  expect(takeEarlyKeys()).toBe('')
})

it('lets the page have its keys when nothing was asked for', () => {
  expect(press('a')).toBe(true)
  keepEarlyKeys()
  expect(press('a')).toBe(false)
  takeEarlyKeys()
  expect(press('a')).toBe(true)
})
