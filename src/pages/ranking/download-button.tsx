import { Download } from 'lucide-react'
import { useDataset } from '../../data/dataset-context'
import { CSV_DIALECTS, csvFileName, writeCsv } from '../../domain/csv'
import { useLanguage, useMessages } from '../../i18n/language'
import { tableMessages } from '../../i18n/table'
import { exportRows } from '../../table/export-rows'
import { saveTable } from '../../samples/save-table'
import type { Ranking } from './use-ranking'

/** Downloads the rows as they are filtered and sorted, with source and status on every line. */
export function DownloadButton({ ranking }: { ranking: Ranking }) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  const { model, table, columns, componentNames } = ranking

  const download = () => {
    const { header, rows } = exportRows({
      model,
      rows: table.getRowModel().rows.map((row) => row.original),
      columns,
      sources: dataset.sources,
      componentNames,
      kabupaten: dataset.regions.root.name,
      edition: dataset.edition,
      language,
      messages,
    })
    const name = csvFileName([
      model.frame.name,
      model.indicator.id,
      model.level,
      model.period,
      dataset.edition,
    ])
    saveTable(dataset, name, writeCsv(header, rows, CSV_DIALECTS[language]), language)
  }
  return (
    <button
      type="button"
      className="control control--primary"
      disabled={model.rows.length === 0}
      onClick={download}
    >
      <Download aria-hidden size="1rem" />
      <span>{messages.download}</span>
    </button>
  )
}
