import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { loadPublished, type Published } from './published.ts'
import { announceColoured, announceShown, NO_DATA, readView } from './view.ts'

/** The least a MapLibre page does: one source, one fill, one line, colours by feature-state. */
function draw(data: Published): void {
  const { bounds } = readView(data).region
  const map = new MapLibre({
    container: 'map',
    ...(bounds && { bounds }),
    fitBoundsOptions: { padding: 40 },
    attributionControl: false,
    style: {
      version: 8,
      sources: { desa: { type: 'geojson', data: data.boundaries, promoteId: 'kode' } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#e6eef0' } },
        {
          id: 'fill',
          type: 'fill',
          source: 'desa',
          paint: {
            'fill-color': ['to-color', ['feature-state', 'colour'], NO_DATA],
            'fill-opacity': ['case', ['boolean', ['feature-state', 'outside'], false], 0.4, 1],
          },
        },
        { id: 'line', type: 'line', source: 'desa', paint: { 'line-color': '#ffffff' } },
      ],
    },
  })

  const show = (): void => {
    const view = readView(data)
    for (const { properties } of data.boundaries.features) {
      const outside = !properties.kode.startsWith(view.region.code)
      map.setFeatureState(
        { source: 'desa', id: properties.kode },
        { colour: view.colourOf(properties.kode), outside },
      )
    }
    if (view.region.bounds) map.fitBounds(view.region.bounds, { padding: 40, animate: false })
    announceShown(view)
  }

  map.once('load', () => addEventListener('hashchange', show))
  map.once('style.load', show)
  const announce = (): void => {
    if (!map.isStyleLoaded() || !map.isSourceLoaded('desa') || !map.areTilesLoaded()) return
    map.off('render', announce)
    announceColoured('maplibre')
  }
  map.on('render', announce)
}

setWorkerUrl(workerUrl)
draw(await loadPublished())
