import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { drawCharts } from './charts.ts'
import { loadPublished, type Published } from './published.ts'
import { announceColoured, announceShown, readView, type View } from './view.ts'

/** A usual dashboard of its kind: Leaflet's own SVG, two charts and a legend, no animation. */
function draw(data: Published): void {
  const first = readView(data)
  const map = L.map('map', { attributionControl: false, zoomAnimation: false, zoomSnap: 0 })
  const styleIn = (view: View) => (code: string) => ({
    fillColor: view.colourOf(code),
    fillOpacity: code.startsWith(view.region.code) ? 1 : 0.4,
    color: '#ffffff',
    weight: 1,
  })
  const layer = L.geoJSON(data.boundaries, {
    style: (feature) => styleIn(first)((feature?.properties as { kode: string }).kode),
  })

  const fit = ({ region }: View): void => {
    if (!region.bounds) return
    const [west, south, east, north] = region.bounds
    const corners = L.latLngBounds([south, west], [north, east])
    map.fitBounds(corners, { padding: [40, 40], animate: false })
  }

  fit(first)
  layer.addTo(map)
  const updateCharts = drawCharts(data, first)
  announceShown(first)
  announceColoured('leaflet')

  addEventListener('hashchange', () => {
    const view = readView(data)
    const style = styleIn(view)
    layer.setStyle((feature) => style((feature?.properties as { kode: string }).kode))
    fit(view)
    updateCharts(view)
    announceShown(view)
  })
}

draw(await loadPublished())
