import { expect, test } from 'vitest'
import { fillPlaces, idsIn, placesOf, roleOf } from '../../../src/domain/sections'
import type { Dataset } from '../../../src/domain/dataset'
import { tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()

/** The tiny dataset with these places in the panel of the kabupaten. */
function withPanel(...places: readonly string[][]): Dataset {
  const sections = {
    ...dataset.catalogue.sections,
    places: { panel: { kabupaten: places.map((indicators) => ({ indicators })) } },
  }
  return { ...dataset, catalogue: { ...dataset.catalogue, sections } }
}

const filled = (of: Dataset, known: readonly string[]) =>
  fillPlaces(placesOf(of, 'panel', 'kabupaten'), ({ id }) => ({
    value: known.includes(id) ? 1 : null,
  })).map(({ indicator }) => indicator.id)

test('a role that is set but whose indicator is not published is none', () => {
  expect(roleOf(dataset, 'people')?.id).toBe('penduduk')
  expect(roleOf(dataset, 'men')).toBeUndefined()
})

test('the first indicator with a figure stands in a place, the first of all where none has one', () => {
  const places = withPanel(['jarak', 'idm'], ['iks', 'ike'])
  expect(filled(places, ['idm', 'ike'])).toEqual(['idm', 'ike'])
  expect(filled(places, ['idm'])).toEqual(['idm', 'iks'])
})

test('no indicator stands in two places', () => {
  const places = withPanel(['jarak', 'idm'], ['idm', 'ike'], ['idm'])
  expect(filled(places, ['idm'])).toEqual(['idm', 'ike'])
})

test('an unknown indicator has no place but is asked for', () => {
  const places = withPanel(['unknown'], ['unknown', 'idm'])
  expect(filled(places, [])).toEqual(['idm'])
  expect(idsIn(places, 'panel', 'kabupaten')).toEqual(['unknown', 'unknown', 'idm'])
})
