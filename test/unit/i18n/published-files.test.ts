import { expect, it } from 'vitest'
import { thingOf } from '../../../src/i18n/published-files'

it.each([
  ['boundaries-desa.0123456789.geojson', 'batas desa'],
  ['kiosk.json', 'pengaturan kios'],
  ['assets/index.js', 'assets/index.js'],
  // What every object knows is no file of ours.
  ['constructor.json', 'constructor.json'],
])('%s is called "%s"', (file, thing) => {
  expect(thingOf(file, 'id')).toBe(thing)
})
