import { parseAddress } from '../../address/address'
import type { SamplesFile } from '../../contract'
import {
  buildDataset,
  getValue,
  isWithheld,
  type Dataset,
  type DatasetFiles,
} from '../../domain/dataset'
import { fillStory, STORY_FORMS, type StoryProblem } from '../../domain/fill-story'
import { withSamples } from '../../domain/with-samples'
import { findTypedNumbers, readStoryText } from '../../domain/story-placeholder'
import type { GivenParams } from '../problems/messages/message'
import type { Place, ProblemLog } from '../problems/problem-log'
import type { ProblemId } from '../problems/problem-messages'
import { nameSetting } from '../problems/name-setting'
import type { StatedStory } from '../read/read-stories'

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
      if (!isPart) checkFigures(dataset, address, place, log)
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
    const lacks = problem === 'missing' ? lackingIn(dataset, source) : {}
    const expected = { own: STORY_FORMS.join(' ') }
    log.error(PROBLEMS[problem], place, { found: source, expected, ...lacks })
  }
  for (const found of findTypedNumbers(text)) log.warn('cerita-angka-diketik', place, { found })
}

/** What a placeholder has no figure for: the first of its regions and years without one, or their parts. */
function lackingIn(dataset: Dataset, source: string): GivenParams {
  const args = readStoryText(source).flatMap((token) => (token.kind === 'call' ? token.args : []))
  const regions = args.flatMap((code) => dataset.regions.get(code) ?? [])
  const [indicator] = args.flatMap((id) => dataset.indicators.get(id) ?? [])
  if (indicator === undefined) return { indicator: '', region: { own: regions[0]?.name ?? '' } }
  const { id, periods } = indicator
  const asked = args
    .filter((arg) => periods.includes(arg))
    .flatMap((period) => regions.map((region) => ({ period, region })))
  const lacks = ({ period, region }: (typeof asked)[number]) =>
    getValue(dataset, id, period, region.code) === null
  const found = asked.find(lacks) ?? asked[0]
  const { code = '', name = '' } = found?.region ?? {}
  const period = found?.period ?? ''
  const why = isWithheld(dataset, id, period, code) ? 'withheld' : 'missing'
  return {
    ...{ indicator: { own: id }, period: { own: period }, region: { own: `${name} (${code})` } },
    ...{ why: { own: why }, source: { own: indicator.source } },
  }
}

function checkAddress(dataset: Dataset, address: string, place: Place, log: ProblemLog): void {
  const { page, region, compared, problems } = parseAddress(address)
  const [path = '', search = ''] = address.split('?')
  // The kiosk has no way out and is no view; a second # hides a page behind the first.
  const isNoView = page === 'kios' || search.includes('#')
  for (const found of isNoView ? [path] : problems)
    log.error('cerita-alamat-salah', place, { found })
  for (const found of [region, ...compared]) {
    if (found !== null && found !== '' && !dataset.regions.get(found)) {
      log.error('wilayah-tidak-dikenal', place, { found })
    }
  }
}

/** The indicators and years of an address must be there: its own, and those of what stands beside it on the map. */
function checkFigures(dataset: Dataset, address: string, place: Place, log: ProblemLog): void {
  const { indicator, period, pair, change } = parseAddress(address)
  const [own] = [indicator, pair].map((id) => {
    const found = id === null ? undefined : dataset.indicators.get(id)
    if (id !== null && !found) log.error('indikator-tidak-dikenal', place, { found: id })
    if (found && Object.values(found.status).includes('contoh')) {
      log.error('cerita-dari-contoh', place, { found: found.id })
    }
    return found
  })
  for (const found of [period, change]) {
    if (own && found !== null && !own.periods.includes(found)) {
      log.error('cerita-tahun-salah', place, { found })
    }
  }
}
