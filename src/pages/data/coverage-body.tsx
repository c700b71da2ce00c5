import { memo } from 'react'
import { useLanguage, useMessages } from '../../i18n/language'
import { statusMessages } from '../../i18n/status'
import { ComponentIcon } from '../../ui/component-icon'
import type { CoveragePlace } from './coverage-place'
import { coverageClass, type CoverageGroup, type CoverageRow } from './coverage-model'

interface CoverageBodyProps {
  readonly groups: readonly CoverageGroup[]
  readonly names: readonly string[]
  readonly onPoint: (place: CoveragePlace) => void
}

/** Thousands of cells: drawn once a choice of rows, not at every move of the pointer. */
export const CoverageBody = memo(
  function CoverageBody({ groups, names, onPoint }: CoverageBodyProps) {
    const language = useLanguage()
    const first = groups[0]?.rows[0]
    return groups.map(({ component, rows }) => (
      <tbody key={component.id}>
        <tr className="coverage-matrix__group">
          <th scope="rowgroup" colSpan={2}>
            <ComponentIcon component={component.id} />
            {component.name[language]}
          </th>
          <td colSpan={names.length} />
        </tr>
        {rows.map((row) => (
          <CoverageCells
            key={row.indicator.id}
            row={row}
            isFirst={row === first}
            onPoint={onPoint}
          />
        ))}
      </tbody>
    ))
  },
  // The names are made anew by the parent; they change with the language or the data alone.
  (before, after) => before.groups === after.groups && before.onPoint === after.onPoint,
)

interface CoverageCellsProps {
  readonly row: CoverageRow
  /** Its first cell is where the tab key enters the table. */
  readonly isFirst: boolean
  readonly onPoint: (place: CoveragePlace) => void
}

function CoverageCells({ row, isFirst, onPoint }: CoverageCellsProps) {
  const language = useLanguage()
  const status = useMessages(statusMessages)
  const { indicator, quality } = row
  return (
    <tr>
      <th scope="row">
        {indicator.shortName[language]}{' '}
        {indicator.status.desa === 'contoh' && (
          <span className="coverage-matrix__sample">{status.contoh}</span>
        )}
      </th>
      <td role="gridcell" className="coverage-matrix__total number">
        {quality.kabupaten}
      </td>
      {quality.kecamatan.map((percent, column) => (
        <td
          key={column}
          role="gridcell"
          className={`coverage-cell coverage-cell--${coverageClass(percent)} number`}
          tabIndex={isFirst && column === 0 ? 0 : -1}
          onPointerEnter={() => onPoint({ indicator: indicator.id, column })}
          onFocus={() => onPoint({ indicator: indicator.id, column })}
        >
          <span>{percent}</span>
        </td>
      ))}
    </tr>
  )
}
