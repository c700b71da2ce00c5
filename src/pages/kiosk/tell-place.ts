import type { Region } from '../../contract'
import type { Dataset } from '../../domain/dataset'
import { buildProfileSentences } from '../../domain/profile-sentences'
import type { ProfileRule } from '../../domain/sentence-profile-types'
import type { Statement } from '../../domain/sentence-types'

/** What a visitor asks first: how the place stands and in what it lags, then the rest. */
const ORDER: readonly ProfileRule[] = [
  ...(['beda', 'kedudukan', 'komponen', 'ujung', 'posisi', 'tersembunyi', 'unggul'] as const),
  ...(['kosong', 'lengkap', 'wilayah'] as const),
]
const MOST = 3

/** At most so many sentences of the profile, and who is furthest behind of all; none rests on a sample. */
export function tellPlace(dataset: Dataset, region: Region, most = MOST): readonly Statement[] {
  const all = buildProfileSentences(dataset, region.code)
  const statements = ORDER.flatMap((rule) => all.filter((sentence) => sentence.rule === rule)).map(
    ({ statement }) => statement,
  )
  const isLast = ({ template }: Statement) => template === 'lastOfAll'
  const own = statements.filter((statement) => !isLast(statement))
  return [...own.slice(0, most), ...statements.filter(isLast)]
}
