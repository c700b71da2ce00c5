import { expect, test } from 'vitest'
import { worldSize } from '../../../src/map/camera/camera'
import { clusterPoints } from '../../../src/map/points/cluster'
import { locateSchools } from '../../../src/map/points/school-points'
import { tinySchools } from './support/tiny-map'

const ZOOM = 9
const pixel = 1 / worldSize(ZOOM)
const points = [
  { id: 'a', x: 0.5, y: 0.5 },
  { id: 'b', x: 0.5 + 20 * pixel, y: 0.5 },
  { id: 'c', x: 0.5 + 200 * pixel, y: 0.5 },
]

test('points nearer than the radius make one group, at their mean', () => {
  const [group, single] = clusterPoints(points, ZOOM, 30)
  expect(group?.members.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(group?.at.x).toBeCloseTo(0.5 + 10 * pixel, 12)
  expect(single?.members.map(({ id }) => id)).toEqual(['c'])
})

test('groups come apart at a closer zoom, and no point is lost', () => {
  expect(clusterPoints(points, ZOOM + 1, 30)).toHaveLength(3)
  const members = clusterPoints(points, ZOOM - 5, 30).flatMap((cluster) => cluster.members)
  expect(members).toHaveLength(3)
})

test('schools outside the kabupaten or without coordinates are not drawn', () => {
  expect(locateSchools(tinySchools()).map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
})
