import { editFile } from './tiny-project'

/** The last polygon a hundredth of a degree to the west, over its neighbours. */
export function moveRight(root: string): void {
  editFile(root, 'batas/desa.geojson', (text) => {
    const collection = JSON.parse(text) as {
      features: { properties: { kode: string }; geometry: { coordinates: number[][][] } }[]
    }
    const last = collection.features.at(-1)
    if (last === undefined) throw new Error('no features')
    last.geometry.coordinates = last.geometry.coordinates.map((ring) =>
      ring.map(([x = 0, y = 0]) => [x - 0.01, y]),
    )
    return JSON.stringify(collection)
  })
}
