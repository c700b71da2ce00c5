import type { SamplesFile } from '../../contract'
import { buildDataset, type Dataset, type DatasetFiles } from '../../domain/dataset'
import { fillStory, STORY_FORMS, type StoryProblem } from '../../domain/fill-story'
import { withSamples } from '../../domain/with-samples'
import { findTypedNumbers } from '../../domain/story-placeholder'
import type { Place, ProblemLog } from '../problems/problem-log'
import type { ProblemId } from '../problems/problem-messages'
import { nameSetting } from '../problems/name-setting'
import type { StatedStory } from '../read/read-stories'

/** Paths of the pages, held equal to those of the address by a test; the kiosk has no way out and is no view. */
export const STORY_PAGES = ['/', '/profil', '/bandingkan', '/peringkat', '/data']

const PROBLEMS: Record<StoryProblem, ProblemId> = {
  form: 'cerita-sisipan-salah',
  region: 'wilayah-tidak-dikenal',
  indicator: 'indikator-tidak-dikenal',
  period: 'cerita-tahun-salah',
  component: 'cerita-sisipan-salah',
  missing: 'cerita-tanpa-angka',
  sample: 'cerita-dari-contoh',
}

const ABOUT_NO_FIGURE: readonly StoryProblem[] = ['form', 'region', 'component']

/**
 * Every view of a story must exist and every figure in its sentences must be there, published and true.
 * `samples` are those that the files leave out, so that a story that rests on one is told so. With `isPart`
 * some figures are left out for another error, and only what needs none is told.
 */
export function checkStories(
  stories: readonly StatedStory[],
  files: DatasetFiles,
  samples: SamplesFile | null,
  log: ProblemLog,
  isPart = false,
): void {
  if (stories.length === 0) return
  const published = buildDataset(files)
  const dataset = samples ? withSamples(published, samples) : published
  for (const { file, story } of stories) {
    story.steps.forEach(({ address, text }, index) => {
      const column = (...path: readonly string[]) => nameSetting(['langkah', index, ...path])
      const place = { file, column: column('alamat') }
      checkAddress(dataset, address, place, log)
      if (!isPart) checkIndicator(dataset, address, place, log)
      for (const language of ['id', 'en'] as const) {
        const place = { file, column: column('teks', language) }
        checkText(dataset, text[language], place, log, isPart)
      }
    })
  }
}

function checkText(
  dataset: Dataset,
  text: string,
  place: Place,
  log: ProblemLog,
  isPart: boolean,
): void {
  for (const { source, problem } of fillStory(dataset, text).problems) {
    if (isPart && !ABOUT_NO_FIGURE.includes(problem)) continue
    log.error(PROBLEMS[problem], place, { found: source, expected: { own: STORY_FORMS.join(' ') } })
  }
  for (const found of findTypedNumbers(text)) log.warn('cerita-angka-diketik', place, { found })
}

function checkAddress(dataset: Dataset, address: string, place: Place, log: ProblemLog): void {
  const [path = '', search = ''] = address.split('?')
  const query = new URLSearchParams(search)
  const [, slug = '', argument] = path.split('/')
  // A second # hides a page behind the first.
  if (search.includes('#') || !STORY_PAGES.includes(`/${slug}`))
    log.error('cerita-alamat-salah', place, { found: path })
  const codes = [
    ...(argument === undefined ? [] : [argument]),
    ...(query.get('wilayah') ?? '').split(',').filter((code) => code !== ''),
  ]
  for (const found of codes) {
    if (!dataset.regions.get(found)) log.error('wilayah-tidak-dikenal', place, { found })
  }
}

/** The indicator and year of an address must be there. */
function checkIndicator(dataset: Dataset, address: string, place: Place, log: ProblemLog): void {
  const query = new URLSearchParams(address.split('?')[1])
  const id = query.get('indikator')
  if (id === null) return
  const indicator = dataset.indicators.get(id)
  if (!indicator) {
    log.error('indikator-tidak-dikenal', place, { found: id })
    return
  }
  if (Object.values(indicator.status).includes('contoh')) {
    log.error('cerita-dari-contoh', place, { found: id })
  }
  const period = query.get('tahun')
  if (period !== null && !indicator.periods.includes(period)) {
    log.error('cerita-tahun-salah', place, { found: period })
  }
}
