import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { OpenDialog } from '../../../src/ui/open-dialog'

it('is named by its heading, and closed by its cross and on Escape', async () => {
  const close = vi.fn()
  render(
    <OpenDialog className="box" title="Kelas" onClose={close}>
      <input aria-label="Batas" />
    </OpenDialog>,
  )
  expect(screen.getByRole('dialog', { name: 'Kelas' })).toBeVisible()
  await userEvent.click(screen.getByRole('button'))
  await userEvent.type(screen.getByLabelText('Batas'), '{Escape}')
  expect(close).toHaveBeenCalledTimes(2)
})

it('leaves Escape to what opened it where it has no cross', async () => {
  const outside = vi.fn()
  render(
    <div onKeyDown={outside} role="presentation">
      <OpenDialog className="box" title="Bagikan">
        <input aria-label="Tautan" />
      </OpenDialog>
    </div>,
  )
  expect(screen.queryByRole('button')).toBeNull()
  await userEvent.type(screen.getByLabelText('Tautan'), '{Escape}')
  expect(outside).toHaveBeenCalled()
})
