import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../tools/chromium.ts'
import { planChanges } from './change-view.ts'
import { colouredShare, firstPictureShare } from './measure-colour.ts'
import { measureHeapGrowth, type HeapGrowth } from './measure-heap.ts'
import {
  measureDrillDowns,
  measureIndicatorChanges,
  measureMainThread,
} from './measure-interaction.ts'
import { openSite, VIEWPORT, type Load } from './measure-load.ts'
import { measurePages, type PageFigures } from './measure-pages.ts'
import { serveSites, type Site } from './sites.ts'
import { median, quantile } from './statistics.ts'
import { formatTable, type Row } from './table.ts'

type Figures = {
  loads: Load[]
  colouredShare: number
  /** Null where nothing is drawn before the map itself. */
  firstPictureShare: number | null
  indicatorMs: number[]
  drillDownMs: number[]
  mainThreadMs: number[]
  /** Null when it was skipped. */
  heap: HeapGrowth | null
}

/** Cold loads of all sites in turn, so that a noisy machine troubles them alike. */
async function measureLoads(browser: Browser, sites: Site[], rounds: number) {
  const loads = sites.map(() => [] as Load[])
  // Round 0 wakes the browser up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, site] of sites.entries()) {
      const { load, close } = await openSite(browser, site)
      await close()
      if (round > 0) loads[index]?.push(load)
    }
  }
  return loads
}

async function measureUse(
  browser: Browser,
  site: Site,
  loads: Load[],
  plan: { changeCount: number; withHeap: boolean },
) {
  const { page, close } = await openSite(browser, site)
  const changes = planChanges()
  const half = Math.ceil(plan.changeCount / 2)
  const timed = async <T>(what: string, measure: () => Promise<T>): Promise<T> => {
    const started = Date.now()
    const result = await measure()
    console.error(`${site.name}: ${what}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return result
  }
  const figures: Figures = {
    loads,
    colouredShare: await timed('colours', () => colouredShare(page)),
    firstPictureShare: await timed('first picture', () =>
      firstPictureShare(browser, site, VIEWPORT),
    ),
    indicatorMs: await timed('indicator changes', () =>
      measureIndicatorChanges(page, changes, plan.changeCount),
    ),
    drillDownMs: await timed('drill-downs', () => measureDrillDowns(page, changes, half)),
    mainThreadMs: await timed('main thread', () => measureMainThread(page, changes, half)),
    heap: plan.withHeap ? await timed('heap', () => measureHeapGrowth(page, changes)) : null,
  }
  await close()
  return figures
}

function rowsOf(sites: Figures[]): Row[] {
  const row = (
    title: string,
    unit: string,
    decimals: number,
    figure: (one: Figures) => number | null,
    goal?: number,
  ): Row => ({
    title,
    unit,
    decimals,
    figures: sites.map(figure),
    ...(goal !== undefined && { goal }),
  })
  const load = (title: string, part: keyof Load, goal?: number) =>
    row(title, 'ms', 0, ({ loads }) => median(loads.map((one) => one[part])), goal)
  return [
    load('Cold load to the first coloured map', 'coloured', 900),
    load('Cold load to data-ready', 'ready'),
    load('Cold load to the map engine that stays', 'engine'),
    load('Total blocking time of the load', 'blocked'),
    row('Indicator change to its frame, p50', 'ms', 0, (one) => quantile(one.indicatorMs, 0.5)),
    row('Indicator change to its frame, p95', 'ms', 0, (one) => quantile(one.indicatorMs, 0.95)),
    row('Drill-down to its frame, p50', 'ms', 0, (one) => quantile(one.drillDownMs, 0.5)),
    row('Drill-down to its frame, p95', 'ms', 0, (one) => quantile(one.drillDownMs, 0.95)),
    row('Main thread of an indicator change', 'ms', 1, (one) => median(one.mainThreadMs), 18),
    row('Script heap after 50 interactions', 'MB', 1, (one) => one.heap?.startMB ?? null),
    row('Heap growth from 50 to 500 interactions', '%', 1, (one) => one.heap?.growth ?? null, 5),
    row('Heap growth from 350 to 500', '%', 1, (one) => one.heap?.lateGrowth ?? null),
    row('Map in the colours of the ramp', '%', 0, (one) => one.colouredShare),
    row('First picture in those colours', '%', 0, (one) => one.firstPictureShare),
  ]
}

/** The product's other pages and its paper, which the reference pages have nothing like. */
function pageRows(pages: PageFigures, columns: number): Row[] {
  const row = (title: string, times: number[]): Row => ({
    title,
    unit: 'ms',
    decimals: 0,
    figures: [median(times), ...Array<null>(columns - 1).fill(null)],
  })
  const briefs = `${pages.printPages} briefs of a kecamatan`
  return [
    row('Profile of a desa, cold load to data-ready', pages.profileCold),
    row('Profile of a desa, from the map by its link', pages.profileByLink),
    row('Compare of four, cold load to data-ready', pages.compareFour),
    row(`Print of ${briefs}, click to drawn`, pages.print),
    row(`Print of ${briefs}, drawn to PDF`, pages.pdf),
  ]
}

/** A busy machine slows every site alike: the columns still compare, the goals do not. */
function warnWhenBusy(loadBefore: number): void {
  const processors = availableParallelism()
  if (loadBefore <= processors / 2) return
  const load = loadBefore.toFixed(1)
  console.log(`The machine was busy (load ${load} on ${processors} processors): trust no goal.\n`)
}

async function bench(): Promise<void> {
  const [loadBefore = 0] = loadavg()
  const { values } = parseArgs({
    options: {
      loads: { type: 'string', default: '7' },
      changes: { type: 'string', default: '40' },
      // Minutes on a slow machine: 500 interactions with each of three sites.
      'skip-heap': { type: 'boolean', default: false },
      // `pages`: the other pages and the print alone.
      only: { type: 'string', default: '' },
    },
  })
  const plan = { changeCount: Number(values.changes), withHeap: !values['skip-heap'] }
  const { sites, close } = await serveSites()
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
  try {
    const rounds = Number(values.loads)
    const [product] = sites
    const figures: Figures[] = []
    if (values.only !== 'pages') {
      const loads = await measureLoads(browser, sites, rounds)
      for (const [index, site] of sites.entries()) {
        figures.push(await measureUse(browser, site, loads[index] ?? [], plan))
      }
    }
    const pages = product ? await measurePages(browser, product, rounds) : null
    const { width, height } = VIEWPORT
    console.log(`Chromium ${browser.version()}, headless, WebGL in software, ${width}x${height}.`)
    console.log(`Medians of ${values.loads} cold loads and ${values.changes} changes.\n`)
    warnWhenBusy(loadBefore)
    const table = formatTable(
      sites.map(({ name }) => name),
      [
        ...(figures.length > 0 ? rowsOf(figures) : []),
        ...(pages ? pageRows(pages, sites.length) : []),
      ],
    )
    console.log(table)
  } finally {
    await browser.close()
    await close()
  }
}

await bench()
