import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import type { Published } from './published.ts'
import { RAMP, type View } from './view.ts'

const BINS = 24

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

type Series = { labels: string[]; values: number[] }

/** The children of the kabupaten, highest first. */
function ranking(data: Published, view: View): Series {
  const rows = data.regions
    .filter(({ level }) => level === 'kecamatan')
    .map(({ code, name }) => ({ name, value: view.valueOf(code) ?? 0 }))
    .sort((a, b) => b.value - a.value)
  return { labels: rows.map(({ name }) => name), values: rows.map(({ value }) => value) }
}

/** How many desa fall into each of equal steps from the lowest to the highest value. */
function distribution(data: Published, view: View): Series {
  const values = data.regions
    .filter(({ level }) => level === 'desa')
    .flatMap(({ code }) => view.valueOf(code) ?? [])
  const low = Math.min(...values)
  const step = (Math.max(...values) - low) / BINS || 1
  const counts = Array.from({ length: BINS }, () => 0)
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((value - low) / step))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return { labels: counts.map((_, bin) => (low + bin * step).toFixed(2)), values: counts }
}

function barChart(id: string, { labels, values }: Series, indexAxis: 'x' | 'y'): Chart<'bar'> {
  return new Chart(document.getElementById(id) as HTMLCanvasElement, {
    type: 'bar',
    data: { labels, datasets: [{ data: values, backgroundColor: RAMP[2] }] },
    options: { indexAxis, animation: false, responsive: true, maintainAspectRatio: false },
  })
}

function refill(chart: Chart<'bar'>, { labels, values }: Series): void {
  chart.data.labels = labels
  if (chart.data.datasets[0]) chart.data.datasets[0].data = values
  chart.update()
}

function writeLegend({ indicator }: View): void {
  const legend = document.getElementById('legend')
  if (legend) legend.textContent = [indicator.name.id, ...indicator.breaks.desa].join(' · ')
}

/** Draws both charts and the legend; the function returned redraws them for another view. */
export function drawCharts(data: Published, view: View): (view: View) => void {
  const rankingChart = barChart('ranking', ranking(data, view), 'y')
  const distributionChart = barChart('distribution', distribution(data, view), 'x')
  writeLegend(view)
  return (next) => {
    refill(rankingChart, ranking(data, next))
    refill(distributionChart, distribution(data, next))
    writeLegend(next)
  }
}
