import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { IntentsContext } from '../../../src/place/intents-context'
import { RegionSentence } from '../../../src/place/region-sentence'
import { sentenceText } from '../../../src/place/sentence-text'
import { buildSentence } from '../../../src/domain/sentences'
import { banyuasin } from '../support/banyuasin'

const dataset = banyuasin()

const intents = {
  hover: vi.fn(),
  selectRegion: vi.fn(),
  selectIndicator: vi.fn(),
  selectComponent: vi.fn(),
  selectPeriod: vi.fn(),
}

test.each([
  ['16.07', 'idm'],
  ['16.07.02', 'idm'],
  ['16.07.10', 'penghasilan_utama'],
  ['16.07.02.2004', 'idm'],
  ['16.07', 'penduduk'],
])('every letter of the sentence about %s by %s is shown, stops included', (region, id) => {
  const indicator = dataset.indicators.get(id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const period = indicator.periods.at(-1) ?? ''
  const statements = buildSentence(dataset, { region, indicator, period })
  const { container } = render(
    <IntentsContext value={intents}>
      <RegionSentence statements={statements} chosen={id} />
    </IntentsContext>,
  )
  expect(container).toHaveTextContent(sentenceText(statements, 'id'))
  expect(container.textContent.endsWith('.')).toBe(true)
  // A stop never begins a line: it stays with the name before it.
  for (const glued of container.querySelectorAll('.unbroken'))
    expect(glued.textContent).toMatch(/[.,;:)]$/)
  expect(container.querySelectorAll('.unbroken').length).toBeGreaterThan(0)
})
