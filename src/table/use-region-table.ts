import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Row,
  type Updater,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { RegionTable, TableRow } from '../domain/table-rows'
import { compareKeys } from '../domain/text-normalisation'
import {
  KECAMATAN,
  NAME,
  OVERALL,
  RANK,
  scoreColumn,
  VALUE,
  YEAR_STATUS,
} from '../domain/column-names'
import { optionalColumns, type TableSort } from './table-columns'

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
})
const helper = createColumnHelper<typeof features, TableRow>()

export type SortedRow = Row<typeof features, TableRow>

const byNumber = (a: SortedRow, b: SortedRow, column: string) =>
  a.getValue<number>(column) - b.getValue<number>(column)
const byName = (a: SortedRow, b: SortedRow, column: string) =>
  compareKeys(a.getValue<string>(column), b.getValue<string>(column))

/** The table leaves undefined last in both directions, which null would not be. */
const NUMBER = { sortFn: byNumber, sortUndefined: 'last', sortDescFirst: true } as const

function buildColumns(model: RegionTable) {
  const isCategory = model.indicator.kind === 'category'
  return helper.columns([
    helper.accessor((row) => row.rank ?? undefined, {
      id: RANK,
      ...NUMBER,
      sortDescFirst: false,
    }),
    helper.accessor('nameKey', { id: NAME, sortFn: byName }),
    helper.accessor((row) => row.kecamatan?.name ?? undefined, {
      id: KECAMATAN,
      sortFn: byName,
      sortUndefined: 'last',
    }),
    helper.accessor((row) => (isCategory ? row.classIndex : row.value) ?? undefined, {
      id: VALUE,
      ...NUMBER,
    }),
    // The year is missing where the value is, so that those rows sort last here too.
    helper.accessor((row) => (row.value === null ? undefined : row.status), {
      id: YEAR_STATUS,
      sortFn: byName,
      sortUndefined: 'last',
    }),
    helper.accessor((row) => row.standing?.overall, { id: OVERALL, ...NUMBER }),
    ...model.components.map((component) =>
      helper.accessor((row) => row.scores[component] ?? undefined, {
        id: scoreColumn(component),
        ...NUMBER,
      }),
    ),
    ...model.extras.map(({ indicator }) =>
      helper.accessor((row) => row.extra(indicator.id)?.value ?? undefined, {
        id: indicator.id,
        ...NUMBER,
      }),
    ),
  ])
}

export interface RegionTableState {
  readonly sort: TableSort
  readonly onSort: (sort: TableSort) => void
  /** Columns to show, as `shownColumns` gives them. */
  readonly columns: readonly string[]
}

/** The table engine over a model: sorting with missing values last, and which columns are shown. */
export function useRegionTable(model: RegionTable, state: RegionTableState) {
  const { sort, onSort, columns: shown } = state
  const columns = useMemo(() => buildColumns(model), [model])
  const data = useMemo(() => [...model.rows], [model])
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort])
  const columnVisibility = useMemo(
    () =>
      Object.fromEntries(
        [RANK, ...optionalColumns(model)].map((column) => [column, shown.includes(column)]),
      ),
    [model, shown],
  )
  return useTable({
    features,
    columns,
    data,
    state: { sorting, columnVisibility },
    getRowId: (row) => row.region.code,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (updater: Updater<{ id: string; desc: boolean }[]>) => {
      const next = (typeof updater === 'function' ? updater(sorting) : updater)[0]
      if (next) onSort({ column: next.id, descending: next.desc })
    },
  })
}

export type RegionTableInstance = ReturnType<typeof useRegionTable>
