import { useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { dataQualityMessages } from '../../i18n/data-quality'
import { CoverageBody } from './coverage-body'
import type { CoverageGroup } from './coverage-model'
import { moveInGrid, rememberInGrid } from './grid-focus'
import type { CoveragePlace } from './coverage-place'

interface CoverageMatrixProps {
  readonly quality: QualityFile
  readonly groups: readonly CoverageGroup[]
  readonly showsNumbers: boolean
}

/**
 * Indicators by kecamatan, a table whose cells are reached by one tab stop and the arrow keys. Numbers
 * are always in the text; they are seen under the pointer, with the focus, or when asked for.
 */
export function CoverageMatrix({ quality, groups, showsNumbers }: CoverageMatrixProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(dataQualityMessages)
  const page = useMessages(dataPageMessages)
  const [place, setPlace] = useState<CoveragePlace | null>(null)
  const names = quality.kecamatan.map((code) => dataset.regions.get(code)?.name ?? code)
  const row = groups
    .flatMap(({ rows }) => rows)
    .find((one) => one.indicator.id === place?.indicator)
  const percent = place && row?.quality.kecamatan[place.column]

  return (
    <div className="coverage-matrix">
      <table
        role="grid"
        aria-label={messages.matrix}
        aria-readonly
        data-numbers={showsNumbers || undefined}
        onKeyDown={moveInGrid}
        onFocus={rememberInGrid}
        onPointerLeave={() => setPlace(null)}
      >
        <thead>
          <tr>
            <th scope="col" className="coverage-matrix__corner">
              <span className="visually-hidden">{page.indicator}</span>
              <span aria-hidden>
                {place && row && typeof percent === 'number' ? (
                  <>
                    <strong>{names[place.column]}</strong>
                    {row.indicator.shortName[language]}
                    <span>{messages.readout(percent)}</span>
                  </>
                ) : (
                  messages.readoutHint
                )}
              </span>
            </th>
            <th scope="col" className="coverage-matrix__total">
              <span>{messages.wholeKabupaten}</span>
            </th>
            {names.map((name, column) => (
              <th key={name} scope="col" data-active={place?.column === column || undefined}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <CoverageBody groups={groups} names={names} onPoint={setPlace} />
      </table>
    </div>
  )
}
