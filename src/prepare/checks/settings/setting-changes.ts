import type { Classing, Indicator } from '../../../contract'
import { AGGREGATIONS, DIRECTIONS, KINDS, wordFor } from '../../model/catalogue-tokens'

/** One cell of `indikator.csv` that is not what the published edition was made with. */
export type SettingChange = { column: string; before: string; after: string }

/** Of a cell that is empty, or of an indicator that is not there. */
const NOTHING = '–'
/** Characters told of a long text, from a little before the first that differs. */
const SHOWN = 60
const LEAD = 12

type Setting = readonly [column: string, of: (indicator: Indicator) => string]

/** By which the same figures are compared, added and coloured differently. */
const OF_JUDGEMENT: readonly Setting[] = [
  ['arah', ({ direction }) => wordFor(DIRECTIONS, direction)],
  ['bobot_skor', ({ scoreWeight }) => String(scoreWeight)],
  ['netral_skor', ({ neutralFor }) => neutralFor ?? ''],
  ['komponen', ({ component }) => component],
]

/** By which the figures themselves become others. */
const OF_FIGURES: readonly Setting[] = [
  ['jenis', ({ kind }) => wordFor(KINDS, kind)],
  ['satuan_id', ({ unit }) => unit.id],
  ['satuan_en', ({ unit }) => unit.en],
  ['desimal', ({ decimals }) => String(decimals)],
  ['agregasi', ({ aggregation }) => wordFor(AGGREGATIONS, aggregation)],
  ['penimbang', ({ weightBy }) => weightBy ?? ''],
  ['pembilang', ({ numerator }) => numerator ?? ''],
  ['penyebut', ({ denominator }) => denominator ?? ''],
  ['faktor', ({ factor }) => String(factor)],
  ['rumus', ({ formula }) => formula?.text ?? ''],
  ['sel_minimum', ({ minimumCell }) => String(minimumCell ?? '')],
]

/** What the page says of the figures: nothing is computed by it, and a reader takes them by it. */
const OF_WORDS: readonly Setting[] = [
  ['nama_id', ({ name }) => name.id],
  ['nama_en', ({ name }) => name.en],
  ['singkat_id', ({ shortName }) => shortName.id],
  ['singkat_en', ({ shortName }) => shortName.en],
  ['definisi_id', ({ definition }) => definition.id],
  ['definisi_en', ({ definition }) => definition.en],
  ['metode_id', ({ method }) => method?.id ?? ''],
  ['metode_en', ({ method }) => method?.en ?? ''],
  ['catatan_id', ({ caveat }) => caveat?.id ?? ''],
  ['catatan_en', ({ caveat }) => caveat?.en ?? ''],
  ['status_kabupaten', ({ status }) => status.kabupaten],
  ['status_kecamatan', ({ status }) => status.kecamatan],
  ['status_desa', ({ status }) => status.desa],
]

/** Both texts from where they part, for a method may fill a paragraph. */
function shortened(before: string, after: string): [string, string] {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const from = Math.max(0, same - LEAD)
  const cut = (text: string): string => {
    if (text.length <= SHOWN) return text === '' ? NOTHING : text
    const part = text.slice(from, from + SHOWN)
    return `${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? '…' : ''}`
  }
  return [cut(before), cut(after)]
}

/** None where both are the same. */
export function changeOf(column: string, before: string, after: string): SettingChange[] {
  if (before === after) return []
  const [old, now] = shortened(before, after)
  return [{ column, before: old, after: now }]
}

function differing(
  settings: readonly Setting[],
  before: Indicator,
  after: Indicator,
): SettingChange[] {
  return settings.flatMap(([column, of]) => changeOf(column, of(before), of(after)))
}

/** Only what somebody stated: natural breaks follow from the figures. */
function isStated(method: Classing): boolean {
  return method === 'stated' || method === 'official'
}

/** Class edges that were stated before, are now, or both; each level is stated alike. */
function changedClasses(before: Indicator, after: Indicator): SettingChange[] {
  for (const level of ['desa', 'kecamatan'] as const) {
    const [old, now] = [before.classing?.[level], after.classing?.[level]]
    if (old === undefined || now === undefined || !(isStated(old) || isStated(now))) continue
    const told = (method: Classing, { breaks }: Indicator): string =>
      isStated(method) ? breaks[level].map(String).join('|') : NOTHING
    const change = { column: 'batas_kelas', before: told(old, before), after: told(now, after) }
    if (change.before !== change.after) return [change]
  }
  return []
}

export type IndicatorChanges = {
  changes: SettingChange[]
  /** Better and worse have changed places. */
  isReversed: boolean
  /** The figures are made differently, not only judged. */
  movesFigures: boolean
}

/** What is set and said differently since the published edition. */
export function compareSettings(before: Indicator, after: Indicator): IndicatorChanges {
  const judged = differing(OF_JUDGEMENT, before, after)
  const figures = differing(OF_FIGURES, before, after)
  const words = differing(OF_WORDS, before, after)
  return {
    changes: [...judged, ...figures, ...changedClasses(before, after), ...words],
    isReversed:
      before.direction !== after.direction &&
      before.direction !== 'none' &&
      after.direction !== 'none',
    movesFigures: figures.length > 0,
  }
}
